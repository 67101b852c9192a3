package vn.gov.ra.demo.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BesideTest {

    @Test
    void it_is_done_again_while_the_work_lasts_and_no_longer() throws Exception {
        CountDownLatch thrice = new CountDownLatch(3);
        AtomicInteger times = new AtomicInteger();

        String result = Beside.during(() -> {
            thrice.await();
            return "frozen";
        }, () -> {
            thrice.countDown();
            return times.incrementAndGet();
        });

        int until = times.get();
        assertEquals("frozen", result);
        assertTrue(until >= 3);
        assertEquals(until, times.get(), "nothing runs on");
    }

    @Test
    void it_is_done_once_beside_work_that_takes_no_time() throws Exception {
        AtomicInteger times = new AtomicInteger();

        Beside.during(() -> null, times::incrementAndGet);

        assertTrue(times.get() >= 1);
    }

    @Test
    void what_goes_wrong_on_either_side_is_told() {
        IOException refused = new IOException("503");

        assertSame(refused, assertThrows(ExecutionException.class, () -> Beside.during(() -> null, () -> {
            throw refused;
        })).getCause());
        assertSame(refused, assertThrows(IOException.class, () -> Beside.during(() -> {
            throw refused;
        }, () -> null)));
    }

    @Test
    void heap_and_memory_of_a_process_are_read_from_tools_and_system() throws Exception {
        ServerProcess own = new ServerProcess(ProcessHandle.current().pid());

        assertTrue(own.used() > 0 && own.used() <= Runtime.getRuntime().maxMemory());
        assertTrue(own.peak() > own.used() / 2);
    }
}
