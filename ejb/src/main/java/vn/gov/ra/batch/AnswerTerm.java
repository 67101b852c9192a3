package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.ra.regulation.Edition;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;

/** Until when the CA operator answers a list: so many working days after it was sent (parameter {@value #TERM}), worked out on reading. */
@Dependent
class AnswerTerm {

    static final String TERM = "batch.ca-answer";
    /** Sent, and not yet answered whole. */
    static final Set<BatchState> AWAITED = EnumSet.of(BatchState.SENT, BatchState.ACKNOWLEDGED, BatchState.PARTIALLY_RESULTED);

    private final Regulation regulation;
    private final LegalCalendar calendar;

    @Inject
    AnswerTerm(Regulation regulation, LegalCalendar calendar) {
        this.regulation = regulation;
        this.calendar = calendar;
    }

    /** The last day of the term; null for a list that waits for no answer. */
    LocalDate dueOn(BatchState state, String edition, Instant sentAt) {
        return sentAt == null || !AWAITED.contains(state) ? null : calendar.addWorkingDays(calendar.dateOf(sentAt), regulation.days(edition, TERM));
    }

    /** The last day has passed. */
    boolean overdue(LocalDate dueOn) {
        return dueOn != null && calendar.today().isAfter(dueOn);
    }

    BatchSummary dated(BatchSummary list) {
        LocalDate dueOn = dueOn(list.state(), list.edition(), list.sentAt());
        return list.due(dueOn, overdue(dueOn));
    }

    /** By edition: a list sent before that moment should have been answered by yesterday. */
    Map<String, Instant> overdueBefore() {
        return regulation.editions().stream().collect(Collectors.toMap(Edition::key, edition -> overdueBefore(regulation.days(edition.key(), TERM))));
    }

    private Instant overdueBefore(int term) {
        LocalDate day = calendar.today();
        while (!calendar.today().isAfter(calendar.addWorkingDays(day, term))) {
            day = day.minusDays(1);
        }
        return calendar.startOf(day.plusDays(1));
    }
}
