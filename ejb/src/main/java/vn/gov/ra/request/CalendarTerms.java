package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.gov.ra.regulation.CalendarChanged;
import vn.gov.ra.regulation.LegalCalendar;

/**
 * A day off that is announced while a term runs makes its last day later, one that is taken back earlier: as many working days are left as before. What
 * went by is not counted anew, and a term that is over stays over.
 */
@Dependent
class CalendarTerms {

    private static final Set<LineState> STANDING = EnumSet.of(LineState.NEEDS_SUPPLEMENT, LineState.ON_HOLD);

    @Inject
    private RequestRepository requests;
    @Inject
    private LegalCalendar calendar;

    void move(@Observes CalendarChanged news) {
        LocalDate today = calendar.today();
        for (RequestLine line : requests.linesWithTerm()) {
            LocalDate from = STANDING.contains(line.state()) ? calendar.dateOf(line.stateSince()) : today;
            LocalDate lastDay = moved(news, from, line.dueOn());
            if (!lastDay.equals(line.dueOn())) {
                line.dueLater(lastDay);
            }
        }
    }

    /** @param from the first day that still counts */
    static LocalDate moved(CalendarChanged news, LocalDate from, LocalDate lastDay) {
        LocalDate before = from.minusDays(1);
        int left = news.before().between(before, lastDay);
        return left < 1 ? lastDay : news.after().add(before, left);
    }
}
