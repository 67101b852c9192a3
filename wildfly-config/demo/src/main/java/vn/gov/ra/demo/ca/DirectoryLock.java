package vn.gov.ra.demo.ca;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One writer at a time on the operator's directory, among threads and among processes. The system frees it when a
 * process dies. May be taken again by the thread that holds it.
 */
final class DirectoryLock {

    // A process may hold a file's lock through one channel only, so all of this process share one object per directory.
    private static final Map<Path, DirectoryLock> ALL = new ConcurrentHashMap<>();

    private final Path file;
    private final ReentrantLock threads = new ReentrantLock();
    private FileChannel channel;

    private DirectoryLock(Path file) {
        this.file = file;
    }

    /** Held until closed. */
    interface Held extends AutoCloseable {
        @Override
        void close();
    }

    static DirectoryLock of(Path directory) throws IOException {
        return ALL.computeIfAbsent(directory.toRealPath().resolve("lock"), DirectoryLock::new);
    }

    /** Waits for the lock. @param first what to do when it was not held by this thread already */
    Held hold(Runnable first) {
        threads.lock();
        try {
            if (threads.getHoldCount() == 1) {
                channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock held = channel.lock();
                assert held.isValid();
                first.run();
            }
            return this::release;
        } catch (IOException e) {
            release();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            release();
            throw e;
        }
    }

    private void release() {
        try {
            if (threads.getHoldCount() == 1 && channel != null) channel.close();   // frees the system's lock
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            threads.unlock();
        }
    }
}
