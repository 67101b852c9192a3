package vn.gov.ra.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.WorkingDays;

class PastStepsTest {

    /** End of 20/11/2026 in Vietnam. */
    private static final Instant END = Instant.parse("2026-11-20T17:00:00Z");
    private final PastSteps steps = new PastSteps(new LegalCalendar(Clock.fixed(END, ZoneOffset.UTC), new WorkingDays(List.of())), END);

    private List<Object> told() {
        return steps.newestFirst().stream().map(one -> (Object) one.fact().value()).toList();
    }

    @Test
    void the_last_moment_of_the_day_counts_and_the_first_of_the_next_does_not() {
        steps.at(END.minusMillis(1), PastFact.text("state", "cuối ngày"));
        steps.at(END, PastFact.text("state", "hôm sau"));
        steps.at(null, PastFact.text("state", "chưa đến"));
        steps.on(LocalDate.parse("2026-11-20"), () -> PastFact.text("name", "trong ngày"), null);
        steps.on(LocalDate.parse("2026-11-21"), () -> fail("nobody asks"), null);
        steps.on(null, () -> fail("nobody asks"), null);
        assertEquals(List.of("cuối ngày", "trong ngày"), told());
    }

    @Test
    void what_stays_as_it_was_is_no_step() {
        steps.changed(END.minusSeconds(2), "Tủ 1", "Tủ 1", () -> PastFact.text("location", "Tủ 1"));
        steps.changed(END.minusSeconds(1), null, null, () -> PastFact.text("location", null));
        steps.changed(END.minusSeconds(1), "Tủ 1", "Tủ 2", () -> PastFact.text("location", "Tủ 2"));
        assertEquals(List.of("Tủ 2"), told());
    }

    @Test
    void of_one_moment_what_was_found_last_comes_first_and_the_oldest_of_too_many_are_left_out() {
        for (int i = 0; i < 205; i++) {
            steps.at(END.minusSeconds(1), PastFact.text("state", i));
        }
        assertEquals(200, told().size());
        assertEquals("204", told().get(0));
        assertEquals("5", told().get(199));
    }
}
