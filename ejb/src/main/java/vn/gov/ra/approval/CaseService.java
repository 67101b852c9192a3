package vn.gov.ra.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.request.ActionView;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;

/** What has been said and decided about a line, and what may be done with it now. */
@Stateless
public class CaseService {

    /** The steps people take on a line by itself; the others are taken on its dossier, its list or its device. */
    private static final Set<LineStep> ON_LINES = EnumSet.of(LineStep.WITHDRAW, LineStep.ASK_WITHDRAW, LineStep.GRANT_WITHDRAW, LineStep.DENY_WITHDRAW,
            LineStep.CLAIM, LineStep.RELEASE, LineStep.REASSIGN, LineStep.ASK_SUPPLEMENT, LineStep.RESUBMIT, LineStep.HOLD, LineStep.RESUME,
            LineStep.PROPOSE_APPROVE, LineStep.PROPOSE_REJECT, LineStep.REJECT, LineStep.APPROVE, LineStep.SEND_BACK, LineStep.CORRECT, LineStep.FIX_HERE,
            LineStep.ASK_AGENCY, LineStep.GIVE_UP, LineStep.EMERGENCY_APPROVE, LineStep.AFTER_REVIEW, LineStep.ASK_VOID, LineStep.VOID);

    @Inject
    private RequestLines lines;
    @Inject
    private LineGuards guards;
    @Inject
    private ApprovalRepository approvals;
    @Inject
    private CurrentActor current;

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public List<DecisionView> decisions(UUID lineId) {
        return approvals.decisions(lines.inScope(lineId).id()).stream().map(Decision::view).toList();
    }

    /** Notes for the office alone are left out for the agency. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public List<RemarkView> remarks(UUID lineId) {
        Actor actor = current.get();
        return approvals.remarks(lines.inScope(lineId).id()).stream().filter(remark -> remark.toAgency() || actor.office()).map(Remark::view).toList();
    }

    /** Every action on lines and, where the caller may not take it now, why. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public List<ActionView> actions(UUID lineId) {
        LineView line = lines.inScope(lineId);
        Actor actor = current.get();
        return ON_LINES.stream().map(step -> ActionView.tried(step.event(), () -> guards.require(step, line, actor))).toList();
    }

    /** Officers to whom a line can be handed. */
    @RolesAllowed({Role.OFFICER, Role.OFFICE_SIGNER})
    public List<ReviewerView> reviewers() {
        return lines.reviewers().stream().map(user -> new ReviewerView(user.id(), user.displayName())).toList();
    }
}
