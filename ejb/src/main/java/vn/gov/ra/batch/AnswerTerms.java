package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.gov.ra.regulation.CalendarChanged;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.MovedTerm;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.RunningTerms;
import vn.gov.ra.regulation.TermKind;

/** Lists whose answer is due on another day by another calendar. Nothing is stored of it: {@link AnswerTerm} works the day out on reading. */
@Dependent
class AnswerTerms implements RunningTerms {

    @Inject
    private BatchRepository rows;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;

    @Override
    public List<MovedTerm> movedBy(CalendarChanged change) {
        return rows.awaited().stream().map(list -> term(list, change)).filter(MovedTerm::moves).toList();
    }

    private MovedTerm term(SubmissionBatch list, CalendarChanged change) {
        LocalDate sent = calendar.dateOf(list.sentAt());
        int days = regulation.days(list.edition(), AnswerTerm.TERM);
        return new MovedTerm(TermKind.LIST, list.id(), list.shown(), change.before().add(sent, days), change.after().add(sent, days));
    }
}
