package vn.gov.ra.demo.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;

/** One line a step, with the time it took. */
final class Progress {
    private final PrintStream out;

    Progress(PrintStream out) {
        this.out = out;
    }

    /** Does {@code step} and says how long it took. */
    void time(String what, Runnable step) {
        long begun = System.nanoTime();
        step.run();
        done(what, Duration.ofNanos(System.nanoTime() - begun));
    }

    synchronized void done(String what, Duration took) {
        out.println(String.format(Locale.ROOT, "  %-48s %6.1f s", what, took.toMillis() / 1000.0));
        out.flush();
    }

    synchronized void say(String line) {
        out.println(line);
        out.flush();
    }
}
