package vn.gov.ra.demo.ca;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * What the operator did, one line each, fields parted by tabs, only ever added to. Reading it from the start gives the
 * state; reading on from where one stopped gives what another process did since (the seeder beside the running operator).
 * A line is added only by who holds the {@link DirectoryLock}. A line that a crash cut short was never answered for: the
 * next writer drops it.
 */
final class Journal implements Closeable {

    private final FileChannel file;
    private final Consumer<String[]> replay;
    /** Octets from the start whose lines the state has taken in. */
    private long known;

    Journal(Path file, Consumer<String[]> replay) throws IOException {
        this.file = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        this.replay = replay;
    }

    /** Takes in whole lines added since; what is still being written waits. */
    synchronized void catchUp() {
        try {
            long size = file.size();
            if (size == known) return;
            ByteBuffer added = ByteBuffer.allocate(Math.toIntExact(size - known));
            while (added.hasRemaining() && file.read(added, known + added.position()) > 0) continue;
            takeIn(added.array(), added.position());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To be called with the lock held, before the first line is added: takes in the rest and drops a line cut short. */
    synchronized void prepare() {
        catchUp();
        try {
            if (file.size() > known) file.truncate(known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds a line that the caller has taken in, or will; safe against a crash only after {@link #force()}. */
    synchronized void append(String... fields) {
        StringBuilder line = new StringBuilder();
        for (String field : fields) {
            if (line.length() > 0) line.append('\t');
            line.append(field == null ? "" : field.replaceAll("[\\t\\r\\n]", " "));
        }
        try {
            ByteBuffer bytes = StandardCharsets.UTF_8.encode(line.append('\n').toString());
            while (bytes.hasRemaining()) known += file.write(bytes, known);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    synchronized void force() {
        try {
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized void close() throws IOException {
        file.force(true);
        file.close();
    }

    private void takeIn(byte[] added, int length) {
        int start = 0;
        for (int i = 0; i < length; i++) {
            if (added[i] != '\n') continue;
            replay.accept(new String(added, start, i - start, StandardCharsets.UTF_8).split("\t", -1));
            start = i + 1;
        }
        known += start;
    }
}
