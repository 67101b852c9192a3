package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.outbox.Outbox;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;

/** What the end of a term does to a line, for the system; one transaction a line, on what the line is at that moment. */
@Dependent
public class LineTerms {

    private static final String REMINDER = "mail.supplement-reminder";

    @Inject
    private RequestRepository requests;
    @Inject
    private LineSteps steps;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Outbox outbox;
    @Inject
    private AuditTrail audit;

    /** Reminds the agency once at each threshold; past last day and grace the line lapses, unless it asks to revoke. */
    @Transactional(TxType.REQUIRES_NEW)
    public void answer(UUID id) {
        RequestLine line = requests.locked(List.of(id)).stream().findFirst().orElse(null);
        if (line == null || line.state() != LineState.NEEDS_SUPPLEMENT || line.answerDueOn() == null) {
            return;
        }
        String edition = requests.dossierOf(line).edition();
        SupplementTerm term = SupplementTerm.of(regulation.parameter(edition, "request.supplement.reminders"), regulation.days(edition, "request.supplement.grace"));
        int left = calendar.workingDaysBetween(calendar.today(), line.answerDueOn());
        int given = calendar.workingDaysBetween(calendar.dateOf(line.stateSince()), line.answerDueOn());
        OptionalInt reminder = term.reminder(left, given, line.lastReminder());
        if (reminder.isPresent()) {
            remind(line, reminder.getAsInt());
        } else if (line.action() != RequestAction.REVOKE && term.over(left, given, line.lastReminder())) {
            steps.command(line, LineStep.LAPSE, LineChange.none());
        }
    }

    private void remind(RequestLine line, int days) {
        line.reminded(days);
        outbox.add(REMINDER, Json.createObjectBuilder().add("line", line.id().toString()).add("code", line.shown()).add("agency", line.agencyId().toString())
                .add("answerBy", line.answerDueOn().toString()).add("days", days).build().toString());
        audit.record("line.answer-reminded", "line", line.id(), line.shown(), Map.of("answerBy", line.answerDueOn(), "days", days));
    }

    /** A hold longer than the longest there may be is over; the officer goes on. */
    @Transactional(TxType.REQUIRES_NEW)
    public void hold(UUID id) {
        RequestLine line = requests.locked(List.of(id)).stream().findFirst().orElse(null);
        if (line == null || line.state() != LineState.ON_HOLD) {
            return;
        }
        int longest = regulation.days(requests.dossierOf(line).edition(), "request.hold.longest");
        if (calendar.dateOf(line.stateSince()).plusDays(longest).isBefore(calendar.today())) {
            steps.command(line, LineStep.HOLD_OVER, LineChange.none());
        }
    }
}
