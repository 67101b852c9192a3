package vn.gov.ra.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.regulation.Edition;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.WorkingDays;

class AnswerTermTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private static final class ThreeDays extends Regulation {
        @Override
        public List<Edition> editions() {
            return List.of(new Edition("R2024", "Nghị định 68/2024/NĐ-CP", LocalDate.of(2024, 6, 25), null, 0));
        }

        @Override
        public int days(String edition, String key) {
            assertEquals(List.of("R2024", "batch.ca-answer"), List.of(edition, key));
            return 3;
        }
    }

    private static AnswerTerm termOn(LocalDate today) {
        Clock noon = Clock.fixed(today.atTime(12, 0).atZone(LegalCalendar.ZONE).toInstant(), LegalCalendar.ZONE);
        return new AnswerTerm(new ThreeDays(), new LegalCalendar(noon, new WorkingDays(List.of())));
    }

    private static Instant lateOn(LocalDate day) {
        return day.atTime(23, 30).atZone(LegalCalendar.ZONE).toInstant();
    }

    @Test
    void the_day_of_sending_is_not_counted_and_a_weekend_lengthens_the_term() {
        AnswerTerm term = termOn(MONDAY);
        assertEquals(LocalDate.of(2026, 11, 19), term.dueOn(BatchState.SENT, "R2024", lateOn(MONDAY)));
        assertEquals(LocalDate.of(2026, 11, 24), term.dueOn(BatchState.ACKNOWLEDGED, "R2024", lateOn(LocalDate.of(2026, 11, 19))));
    }

    @Test
    void only_a_list_that_was_sent_and_not_answered_whole_has_a_last_day() {
        for (BatchState state : BatchState.values()) {
            boolean awaited = List.of(BatchState.SENT, BatchState.ACKNOWLEDGED, BatchState.PARTIALLY_RESULTED).contains(state);
            assertEquals(awaited, termOn(MONDAY).dueOn(state, "R2024", lateOn(MONDAY)) != null, state.name());
        }
        assertNull(termOn(MONDAY).dueOn(BatchState.SENT, "R2024", null));
    }

    @Test
    void it_is_overdue_the_day_after_its_last_day() {
        LocalDate due = LocalDate.of(2026, 11, 19);
        assertFalse(termOn(due).overdue(due));
        assertTrue(termOn(due.plusDays(1)).overdue(due));
        assertFalse(termOn(due).overdue(null));
    }

    /** What the database is asked for is what the rule says of each list, whatever day it is. */
    @Test
    void the_moment_lists_are_chosen_by_agrees_with_their_last_days() {
        for (LocalDate today = MONDAY; today.isBefore(MONDAY.plusDays(14)); today = today.plusDays(1)) {
            AnswerTerm term = termOn(today);
            Map<String, Instant> before = term.overdueBefore();
            for (LocalDate sent = today.minusDays(20); !sent.isAfter(today); sent = sent.plusDays(1)) {
                boolean overdue = term.overdue(term.dueOn(BatchState.SENT, "R2024", lateOn(sent)));
                assertEquals(overdue, lateOn(sent).isBefore(before.get("R2024")), "sent " + sent + ", today " + today);
            }
        }
    }
}
