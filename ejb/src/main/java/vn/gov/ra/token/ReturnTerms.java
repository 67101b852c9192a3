package vn.gov.ra.token;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import vn.gov.ra.regulation.CalendarChanged;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.MovedTerm;
import vn.gov.ra.regulation.RunningTerms;
import vn.gov.ra.regulation.TermKind;

/** Who has to bring a device back has as many working days left after the calendar changed as before. */
@Dependent
class ReturnTerms implements RunningTerms {

    @Inject
    private TokenRepository tokens;
    @Inject
    private LegalCalendar calendar;

    @Override
    public List<MovedTerm> movedBy(CalendarChanged change) {
        return tokens.recalled().stream().map(token -> term(token, change)).filter(MovedTerm::moves).toList();
    }

    void move(@Observes CalendarChanged news) {
        tokens.recalled().forEach(token -> token.dueOn(term(token, news).after()));
    }

    private MovedTerm term(Token token, CalendarChanged change) {
        return new MovedTerm(TermKind.DEVICE, token.id(), token.serial(), token.dueOn(), change.moved(calendar.today(), token.dueOn()));
    }
}
