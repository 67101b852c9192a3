package vn.gov.ra.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.WorkingDays;
import vn.gov.ra.request.OverdueLines;
import vn.gov.ra.request.RequestLines;

/** Lateness of the office is told to it, and goes up when it lasts. */
class OverdueNewsTest {

    /** A Thursday. */
    private static final LocalDate DUE = LocalDate.of(2026, 11, 19);
    private OverdueLines overdue = new OverdueLines(3, DUE);

    private List<News> on(LocalDate day) {
        RequestLines lines = new RequestLines() {
            @Override
            public OverdueLines overdue() {
                return overdue;
            }
        };
        return new OverdueNews(lines, null, new LegalCalendar(java.time.Clock.fixed(day.atTime(3, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC), new WorkingDays(List.of()))).news();
    }

    private String kindsOn(LocalDate day) {
        return on(day).stream().map(News::kind).map(Enum::name).collect(Collectors.joining(" "));
    }

    @Test
    void officers_hear_the_day_after_and_who_answers_for_the_office_the_second_working_day() {
        assertEquals("OFFICE_OVERDUE", kindsOn(DUE.plusDays(1)));
        assertEquals("", kindsOn(DUE.plusDays(2)), "a Saturday");
        assertEquals("OFFICE_OVERDUE OFFICE_OVERDUE_HEAD", kindsOn(DUE.plusDays(4)), "Monday");
        assertEquals(List.of("3", "19/11/2026", "2"), on(DUE.plusDays(4)).get(1).arguments());
    }

    @Test
    void it_is_told_once_a_day_and_not_where_nothing_is_late() {
        assertEquals(on(DUE.plusDays(4)).get(0).key(), on(DUE.plusDays(4)).get(0).key());
        assertEquals(false, on(DUE.plusDays(4)).get(0).key().equals(on(DUE.plusDays(5)).get(0).key()));
        overdue = new OverdueLines(0, null);
        assertEquals("", kindsOn(DUE.plusDays(4)));
    }
}
