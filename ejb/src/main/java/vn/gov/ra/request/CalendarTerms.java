package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import vn.gov.ra.regulation.CalendarChanged;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.MovedTerm;
import vn.gov.ra.regulation.RunningTerms;
import vn.gov.ra.regulation.TermKind;

/**
 * A day off that is announced while a term runs makes its last day later, one that is taken back earlier: as many working days are left as before. The
 * day that the agency was told for its answer is never made earlier, because the line lapses by it.
 */
@Dependent
class CalendarTerms implements RunningTerms {

    private static final Set<LineState> STANDING = EnumSet.of(LineState.NEEDS_SUPPLEMENT, LineState.ON_HOLD);

    @Inject
    private RequestRepository requests;
    @Inject
    private LegalCalendar calendar;

    /** @param write keeps the new last day */
    private record Running(MovedTerm term, Consumer<LocalDate> write) {
    }

    @Override
    public List<MovedTerm> movedBy(CalendarChanged change) {
        return running(change).stream().map(Running::term).filter(MovedTerm::moves).toList();
    }

    void move(@Observes CalendarChanged news) {
        running(news).stream().filter(one -> one.term().moves()).forEach(one -> one.write().accept(one.term().after()));
    }

    private List<Running> running(CalendarChanged change) {
        LocalDate today = calendar.today();
        List<Running> all = new ArrayList<>();
        for (Dossier dossier : requests.dossiersWithTerm()) {
            all.add(new Running(new MovedTerm(TermKind.PROMISE, dossier.id(), dossier.shown(), dossier.dueOn(), change.moved(today, dossier.dueOn())), dossier::promised));
        }
        for (RequestLine line : requests.linesWithTerm()) {
            LocalDate from = STANDING.contains(line.state()) ? calendar.dateOf(line.stateSince()) : today;
            all.add(new Running(new MovedTerm(TermKind.LINE, line.dossierId(), line.shown(), line.dueOn(), change.moved(from, line.dueOn())), line::dueLater));
            if (line.answerDueOn() != null) {
                all.add(new Running(new MovedTerm(TermKind.ANSWER, line.dossierId(), line.shown(), line.answerDueOn(), later(line.answerDueOn(), change.moved(today, line.answerDueOn()))),
                        line::answerLater));
            }
        }
        return all;
    }

    static LocalDate later(LocalDate told, LocalDate moved) {
        return moved.isAfter(told) ? moved : told;
    }
}
