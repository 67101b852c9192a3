package vn.gov.ra.personnel;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.ra.regulation.CalendarChanged;
import vn.gov.ra.regulation.LegalCalendar;

/** The day a change shows for a device goes with the device's own ({@code token.ReturnTerms}). */
@Dependent
class PartTerms {

    @Inject
    private PersonnelRepository rows;
    @Inject
    private LegalCalendar calendar;

    void move(@Observes CalendarChanged news) {
        rows.runningWithTerm().forEach(part -> part.dueOn(news.moved(calendar.today(), part.dueOn())));
    }
}
