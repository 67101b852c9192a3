package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SupplementTermTest {

    private static final SupplementTerm TERM = SupplementTerm.of("7, 3,1", 2);
    private static final int TEN_DAYS = 10;

    @Test
    void thresholds_are_read_from_the_parameter() {
        assertEquals(new SupplementTerm(List.of(7, 3, 1), 2), TERM);
    }

    @Test
    void each_reminder_is_written_once_when_its_day_comes() {
        assertEquals(OptionalInt.empty(), TERM.reminder(8, TEN_DAYS, null));
        assertEquals(OptionalInt.of(7), TERM.reminder(7, TEN_DAYS, null));
        assertEquals(OptionalInt.empty(), TERM.reminder(7, TEN_DAYS, 7));
        assertEquals(OptionalInt.empty(), TERM.reminder(4, TEN_DAYS, 7));
        assertEquals(OptionalInt.of(3), TERM.reminder(3, TEN_DAYS, 7));
        assertEquals(OptionalInt.of(1), TERM.reminder(1, TEN_DAYS, 3));
        assertEquals(OptionalInt.empty(), TERM.reminder(0, TEN_DAYS, 1));
    }

    @Test
    void missed_reminders_are_not_made_up_for_one_by_one() {
        assertEquals(OptionalInt.of(1), TERM.reminder(0, TEN_DAYS, null));
        assertEquals(OptionalInt.empty(), TERM.reminder(0, TEN_DAYS, 1));
    }

    @Test
    void short_term_has_no_reminder_longer_than_itself() {
        assertEquals(OptionalInt.empty(), TERM.reminder(5, 5, null));
        assertEquals(OptionalInt.of(3), TERM.reminder(3, 5, null));
        assertEquals(OptionalInt.empty(), TERM.reminder(3, 3, null));
    }

    @Test
    void term_is_over_only_past_the_grace() {
        assertFalse(TERM.over(0, TEN_DAYS, 1));
        assertFalse(TERM.over(-2, TEN_DAYS, 1));
        assertTrue(TERM.over(-3, TEN_DAYS, 1));
    }

    @Test
    void nobody_loses_a_request_without_having_been_reminded() {
        assertFalse(TERM.over(-9, TEN_DAYS, null));
        assertEquals(OptionalInt.of(1), TERM.reminder(-9, TEN_DAYS, null));
        assertTrue(TERM.over(-9, TEN_DAYS, 1));
    }
}
