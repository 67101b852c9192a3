package vn.gov.ra.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Why a reminder was or was not given. */
class ReminderTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2027, 3, 13);
    private static final Thresholds DAYS = Thresholds.of(List.of("90", "30", "7"), "30");
    private static final List<Reminder.Told> HANH = List.of(new Reminder.Told("hanh", NoticeKind.CERTIFICATE_EXPIRING, Instant.parse("2027-02-11T01:20:45Z"), true, null,
            MailState.NOT_SENT, NotSent.NO_ADDRESS, null));

    private static String outcomes(LocalDate today, Reminder.Outcome stopped, Map<Integer, List<Reminder.Told>> told) {
        return Reminder.all(DAYS, today, LAST_DAY, stopped, told).stream().map(one -> one.days() + " " + one.outcome()).collect(Collectors.joining(", "));
    }

    @Test
    void each_threshold_has_its_day_and_its_reason() {
        assertEquals("90 OVERTAKEN, 30 TOLD, 7 NOT_YET", outcomes(LAST_DAY.minusDays(20), null, Map.of(30, HANH)));
        assertEquals("90 NOT_YET, 30 NOT_YET, 7 NOT_YET", outcomes(LAST_DAY.minusDays(91), null, Map.of()));
        assertEquals("90 NOBODY, 30 NOT_YET, 7 NOT_YET", outcomes(LAST_DAY.minusDays(90), null, Map.of()));
        assertEquals("90 TOLD, 30 OVERTAKEN, 7 OVERTAKEN", outcomes(LAST_DAY.plusDays(1), null, Map.of(90, HANH)), "nobody looked before the end");
        assertEquals(LAST_DAY.minusDays(90), Reminder.all(DAYS, LAST_DAY, LAST_DAY, null, Map.of()).get(0).on());
    }

    @Test
    void what_was_told_stays_told_and_the_rest_says_why_it_stopped() {
        assertEquals("90 REPLACED, 30 TOLD, 7 REPLACED", outcomes(LAST_DAY.minusDays(20), Reminder.Outcome.REPLACED, Map.of(30, HANH)));
        assertEquals("90 NOT_IN_FORCE, 30 NOT_IN_FORCE, 7 NOT_IN_FORCE", outcomes(LAST_DAY.minusDays(20), Reminder.Outcome.NOT_IN_FORCE, Map.of()));
    }
}
