package vn.gov.ra.demo.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import vn.gov.ra.status.crl.RevocationIndex;

/** What a refresh costs those who ask meanwhile: look-ups while one index after the other takes its place, and the heap it needs beside them. */
final class SwapFigures {

    private static final int SWAPS = 100;
    private static final int WARM = 3;
    private static final long ALONE_NANOS = 3_000_000_000L;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private SwapFigures() {
    }

    /** Look-ups of one thread, by its own processor time. */
    private static final class Asker extends Thread {

        private final AtomicReference<RevocationIndex> present;
        private final BigInteger[] serials;
        private final AtomicBoolean over = new AtomicBoolean();
        private volatile long asked;
        private volatile long missed;
        private volatile double seconds;

        private Asker(AtomicReference<RevocationIndex> present, BigInteger[] serials) {
            super("asker");
            this.present = present;
            this.serials = serials;
            setDaemon(true);
        }

        @Override
        public void run() {
            Random random = new Random(1);
            long count = 0;
            long wrong = 0;
            long begun = THREADS.getCurrentThreadCpuTime();
            while (!over.get()) {
                wrong += present.get().now(serials[random.nextInt(serials.length)]) == null ? 1 : 0;
                count++;
            }
            seconds = (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
            missed = wrong;
            asked = count;
        }

        private double rate() throws InterruptedException {
            over.set(true);
            join();
            if (missed > 0) {
                throw new IllegalStateException(missed + " of " + asked + " look-ups were wrong");
            }
            return asked / seconds;
        }
    }

    /**
     * @param refresh reads the file, checks it and makes a new index
     * @param serials all of them listed
     * @param fileSize in octets
     */
    static List<Figure> of(Callable<RevocationIndex> refresh, BigInteger[] serials, long fileSize) throws Exception {
        AtomicReference<RevocationIndex> present = new AtomicReference<>();
        for (int i = 0; i < WARM; i++) {
            present.set(refresh.call());
        }
        long before = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
        present.set(refresh.call());
        double allocated = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
        Asker alone = new Asker(present, serials);
        alone.start();
        alone.join(ALONE_NANOS / 1_000_000);
        Figure base = Figure.of("look-ups a second of their processor", alone.rate(), "1/s");
        Asker beside = new Asker(present, serials);
        beside.start();
        for (int i = 0; i < SWAPS; i++) {
            present.set(refresh.call());
        }
        return List.of(Figure.of("heap allocated by one refresh, all of it", allocated / 1e6, "MB", Figure.of("the file's size", fileSize / 1e6, "MB")), base,
                Figure.of("the same while " + SWAPS + " lists come in, none wrong", beside.rate(), "1/s", base));
    }
}
