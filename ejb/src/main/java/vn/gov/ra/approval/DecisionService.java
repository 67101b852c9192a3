package vn.gov.ra.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import vn.gov.ra.delegation.Grants;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.request.LineChange;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;

/** The office signer's part. Nobody decides what the same person, or one acted for, wrote, signed or proposed; without authority in force nobody decides at all. */
@Stateless
public class DecisionService {

    @Inject
    private LineDesk desk;
    @Inject
    private RequestLines lines;
    @Inject
    private ApprovalRepository approvals;
    @Inject
    private Regulation regulation;
    @Inject
    private Grants grants;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @RolesAllowed(Role.OFFICE_SIGNER)
    public LineView approve(UUID id, long seenVersion, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.APPROVE);
        String text = LineDesk.text(comment);
        UUID lender = lender(line);
        approvals.add(new Decision(id, DecisionStep.APPROVE, current.get(), Decision.APPROVED, lines.parties(id).contentHash(), clock.instant())
                .because(null, text).onBehalfOf(lender));
        return lines.take(id, LineStep.APPROVE, LineChange.comment(text).onBehalfOf(lender));
    }

    /** @param reason code of the catalogue; null: the one the reviewer proposed */
    @RolesAllowed(Role.OFFICE_SIGNER)
    public LineView reject(UUID id, long seenVersion, String reason, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.REJECT);
        String proposed = approvals.standing(id, DecisionStep.PROPOSE).stream().map(Decision::reasonCode).filter(Objects::nonNull).findFirst().orElse(null);
        String code = Reasons.required(regulation, Reason.REJECT, reason == null ? proposed : reason, line);
        String text = LineDesk.text(comment);
        UUID lender = lender(line);
        approvals.add(new Decision(id, DecisionStep.REJECT, current.get(), Decision.REJECTED, lines.parties(id).contentHash(), clock.instant())
                .because(code, text).onBehalfOf(lender));
        return lines.take(id, LineStep.REJECT, LineChange.comment(text).because(code).onBehalfOf(lender));
    }

    /** Back to the officer, who proposes anew. */
    @RolesAllowed(Role.OFFICE_SIGNER)
    public LineView sendBack(UUID id, long seenVersion, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.SEND_BACK);
        String text = LineDesk.required(comment, line);
        approvals.decisions(id).forEach(Decision::makeVoid);
        return lines.take(id, LineStep.SEND_BACK, LineChange.comment(text).undecided());
    }

    private UUID lender(LineView line) {
        return grants.lender(current.get().personId(), line.form(), calendar.today()).orElse(null);
    }
}
