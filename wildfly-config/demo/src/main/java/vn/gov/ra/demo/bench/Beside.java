package vn.gov.ra.demo.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

/** Something is done again and again, at least once, as long as something else takes. */
final class Beside {

    private Beside() {
    }

    /** @param again may throw; what is done beside it is not ended by that, but fails with it. @return what the work gives */
    static <T> T during(Callable<T> work, Callable<?> again) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> repeated = other.submit(() -> {
                do {
                    again.call();
                } while (!done.get());
                return null;
            });
            T result;
            try {
                result = work.call();
            } finally {
                done.set(true);
            }
            repeated.get();
            return result;
        } finally {
            other.shutdown();
        }
    }
}
