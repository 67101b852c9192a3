package vn.gov.ra.web.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReviewQueueTest {

    private static final UUID FIRST = new UUID(1, 1);
    private static final UUID SECOND = new UUID(1, 2);
    private static final UUID THIRD = new UUID(1, 3);
    private static final List<UUID> QUEUE = List.of(FIRST, SECOND, THIRD);

    @Test
    void the_line_behind_comes_next() {
        assertEquals(SECOND, ReviewQueue.after(FIRST, QUEUE));
        assertEquals(THIRD, ReviewQueue.after(SECOND, QUEUE));
    }

    @Test
    void after_the_last_the_first_comes_again() {
        assertEquals(FIRST, ReviewQueue.after(THIRD, QUEUE));
    }

    @Test
    void a_line_that_has_left_the_queue_is_followed_by_the_first() {
        assertEquals(FIRST, ReviewQueue.after(new UUID(9, 9), QUEUE));
    }

    @Test
    void nothing_comes_after_the_only_one() {
        assertNull(ReviewQueue.after(FIRST, List.of(FIRST)));
        assertNull(ReviewQueue.after(FIRST, List.of()));
    }
}
