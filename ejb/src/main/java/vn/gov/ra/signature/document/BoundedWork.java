package vn.gov.ra.signature.document;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.signature.SignatureError;

/**
 * Work over what strangers sent: so many at once and so long each. Work that is given up keeps its place until it really ends, so that
 * files made to take for ever cannot pile up.
 */
final class BoundedWork {

    private static final Logger LOG = System.getLogger(BoundedWork.class.getName());
    private static final Duration WAIT_FOR_A_PLACE = Duration.ofSeconds(2);

    private final Semaphore places;
    private final Duration limit;

    BoundedWork(int places, Duration limit) {
        this.places = new Semaphore(places);
        this.limit = limit;
    }

    /** @throws DomainException of the work; {@link SignatureError#BUSY}; {@link SignatureError#TAKES_TOO_LONG} */
    <T> T run(Executor executor, Supplier<T> work) {
        if (!entered()) {
            throw new DomainException(SignatureError.BUSY, WAIT_FOR_A_PLACE);
        }
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread[] worker = new Thread[1];
        try {
            executor.execute(() -> work(work, result, worker));
        } catch (RejectedExecutionException e) {
            places.release();
            throw new DomainException(SignatureError.BUSY, WAIT_FOR_A_PLACE);
        }
        return awaited(result, worker);
    }

    private boolean entered() {
        try {
            return places.tryAcquire(WAIT_FOR_A_PLACE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private <T> void work(Supplier<T> work, CompletableFuture<T> result, Thread[] worker) {
        synchronized (worker) {
            worker[0] = Thread.currentThread();
        }
        try {
            result.complete(work.get());
        } catch (Throwable e) {
            result.completeExceptionally(e);
        } finally {
            synchronized (worker) {
                worker[0] = null;
            }
            places.release();
        }
    }

    private <T> T awaited(CompletableFuture<T> result, Thread[] worker) {
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            synchronized (worker) {
                if (worker[0] != null) {
                    worker[0].interrupt();
                }
            }
            LOG.log(Level.WARNING, "signature.document-given-up after=" + limit + " places-left=" + places.availablePermits());
            throw new DomainException(SignatureError.TAKES_TOO_LONG, limit.toSeconds() + " s");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new DomainException(SignatureError.BUSY, WAIT_FOR_A_PLACE);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException told) {
                throw told;
            }
            if (e.getCause() instanceof Error severe) {
                throw severe;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
