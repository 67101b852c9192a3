package vn.gov.ra.signature.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.signature.SignatureError;

class BoundedWorkTest {

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final BoundedWork work = new BoundedWork(1, Duration.ofMillis(200));
    private final CountDownLatch end = new CountDownLatch(1);

    @AfterEach
    void stop() {
        end.countDown();
        threads.shutdownNow();
    }

    private String stubborn() {
        while (true) {
            try {
                end.await();
                return "done";
            } catch (InterruptedException e) {
                // goes on as parsers do
            }
        }
    }

    @Test
    void brings_the_result_and_what_the_work_refuses() {
        assertEquals("good", work.run(threads, () -> "good"));
        DomainException refused = new DomainException(SignatureError.NO_SIGNED_DOCUMENT);
        assertEquals(refused, assertThrows(DomainException.class, () -> work.run(threads, () -> {
            throw refused;
        })));
        assertEquals("again", work.run(threads, () -> "again"), "a refusal gives its place back");
    }

    @Test
    void work_that_never_ends_is_given_up_and_keeps_its_place_until_it_does() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        assertEquals(SignatureError.TAKES_TOO_LONG, assertThrows(DomainException.class, () -> work.run(threads, () -> {
            try {
                return stubborn();
            } finally {
                ended.countDown();
            }
        })).error());
        DomainException busy = assertThrows(DomainException.class, () -> work.run(threads, () -> "next"));
        assertEquals(SignatureError.BUSY, busy.error());
        assertTrue(busy.arguments().stream().anyMatch(Duration.class::isInstance), "it says when to come again");

        end.countDown();
        assertTrue(ended.await(10, TimeUnit.SECONDS));
        assertEquals("next", work.run(threads, () -> "next"));
    }

    @Test
    void a_server_without_threads_is_busy_and_loses_no_place() {
        assertEquals(SignatureError.BUSY, assertThrows(DomainException.class, () -> work.run(task -> {
            throw new RejectedExecutionException();
        }, () -> "never")).error());
        assertEquals("next", work.run(threads, () -> "next"));
    }
}
