package vn.gov.ra.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import vn.gov.ra.delegation.Grants;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.request.EmergencyReport;
import vn.gov.ra.request.EmergencyRequests;
import vn.gov.ra.request.LineChange;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.Proposal;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;

/** Revocations that cannot wait: told by telephone or at the portal, approved by one person at any hour, looked at by a second one within a day. */
@Stateless
public class EmergencyService {

    @Inject
    private EmergencyRequests emergencies;
    @Inject
    private LineDesk desk;
    @Inject
    private RequestLines lines;
    @Inject
    private ApprovalRepository approvals;
    @Inject
    private Grants grants;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    /** The agency tells it of its own certificate at the portal; the office records who told it elsewhere and how that was checked. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.STOREKEEPER})
    public LineView raise(EmergencyReport report) {
        return emergencies.raise(report);
    }

    /** By one person, who has not recorded it. */
    @RolesAllowed(Role.OFFICE_SIGNER)
    public LineView approve(UUID id, long seenVersion, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.EMERGENCY_APPROVE);
        String text = LineDesk.required(comment, line);
        String content = lines.parties(id).contentHash();
        UUID lender = grants.lender(current.get().personId(), line.form(), calendar.today()).orElse(null);
        approvals.add(new Decision(id, DecisionStep.APPROVE, current.get(), Decision.APPROVED, content, clock.instant()).because(null, text).onBehalfOf(lender));
        lines.flag(id, EmergencyRequests.AFTER_REVIEW_DUE, true);
        return lines.take(id, LineStep.EMERGENCY_APPROVE, LineChange.comment(text).proposing(Proposal.APPROVE, content).onBehalfOf(lender));
    }

    /** What the second person found; the approval stands, whatever it was: what the CA has revoked stays revoked. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public LineView afterReview(UUID id, long seenVersion, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.AFTER_REVIEW);
        String text = LineDesk.required(comment, line);
        lines.flag(id, EmergencyRequests.AFTER_REVIEW_DUE, false);
        lines.flag(id, EmergencyRequests.OVERDUE, false);
        return lines.take(id, LineStep.AFTER_REVIEW, text);
    }
}
