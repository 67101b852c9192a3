package vn.gov.ra.demo.launch;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One process of the demo. It may have been started by us or by a launcher that is gone. */
abstract class Part {
    private static final long POLL_MILLIS = 150;
    private final String name;
    private final Duration patience;
    final Settings settings;

    Part(String name, Settings settings, Duration patience) {
        this.name = name;
        this.settings = settings;
        this.patience = patience;
    }

    final String name() {
        return name;
    }

    abstract int port();

    /** Starts the process and writes its pid down; does not wait. */
    abstract void launch();

    /** True when it does what the others need it for. */
    abstract boolean ready();

    /** A reason to stop waiting although the process lives. */
    Optional<String> broken() {
        return Optional.empty();
    }

    final boolean running() {
        return process().isPresent();
    }

    Optional<ProcessHandle> process() {
        return settings.pid(name).live();
    }

    final void started(Process process) {
        settings.pid(name).write(process.toHandle(), port());
    }

    /** Waits until it is ready; ends at once, with the log's tail, when it has died or cannot become ready. */
    final void await() {
        long end = System.nanoTime() + patience.toNanos();
        while (!ready()) {
            broken().ifPresent(why -> { throw new LaunchFailure(name + ": " + why + "\n" + LogTail.of(settings.log(name))); });
            if (!running()) throw new LaunchFailure(name + " has ended instead of starting.\n" + LogTail.of(settings.log(name)));
            if (System.nanoTime() > end)
                throw new LaunchFailure(name + " is not ready after " + patience.toSeconds() + " s.\n" + LogTail.of(settings.log(name)));
            pause();
        }
    }

    /** Asks it to end, insists after a while. */
    void stop() {
        process().ifPresent(process -> {
            askToEnd(process);
            if (!ended(process, 30)) {
                process.destroyForcibly();
                ended(process, 10);
            }
        });
        settings.pid(name).remove();
    }

    void askToEnd(ProcessHandle process) {
        process.destroy();
    }

    static boolean ended(ProcessHandle process, int seconds) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        while (PidFile.alive(process)) {
            if (System.nanoTime() > end) return false;
            pause();
        }
        return true;
    }

    private static void pause() {
        try {
            Thread.sleep(POLL_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LaunchFailure("Interrupted.", e);
        }
    }
}
