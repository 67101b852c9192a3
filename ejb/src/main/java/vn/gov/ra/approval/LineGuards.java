package vn.gov.ra.approval;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.delegation.Grants;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.request.EmergencyRequests;
import vn.gov.ra.request.LineParties;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.Proposal;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;

/** Who may take which step on this line now, beyond the table: the same answers for a command and for the list of actions. */
@Dependent
class LineGuards {

    /** The agency asked to take the line back. */
    static final String WITHDRAW_ASKED = "WITHDRAW_ASKED";
    /** One person asked to have the line ended as an error. */
    static final String VOID_ASKED = "VOID_ASKED";
    /** See {@code LineService}: what the head signed was changed on remarks. */
    static final String CONTENT_CHANGED = "CONTENT_CHANGED";

    @Inject
    private RequestLines lines;
    @Inject
    private ApprovalRepository approvals;
    @Inject
    private Grants grants;
    @Inject
    private LegalCalendar calendar;

    /** Role, state, then the guard of the step; the first that does not hold is the reason. */
    void require(LineStep step, LineView line, Actor actor) {
        step.requireRole(actor::has, shown(line));
        step.requireFrom(line.state(), shown(line));
        switch (step) {
            case CLAIM, CORRECT -> eyes(actor, line).require(lines.parties(line.id()).agencySide(), ApprovalError.OWN_REQUEST, shown(line));
            case RELEASE, ASK_SUPPLEMENT, HOLD, RESUME, PROPOSE_APPROVE, PROPOSE_REJECT -> requireAssignee(line, actor);
            case RESUBMIT -> requireHeadWhereChanged(line, actor);
            case APPROVE, REJECT -> requireDecider(step, line, actor);
            case GRANT_WITHDRAW, DENY_WITHDRAW -> requireFlag(line, WITHDRAW_ASKED, ApprovalError.WITHDRAWAL_NOT_ASKED);
            case EMERGENCY_APPROVE -> requireEmergency(line, actor);
            case AFTER_REVIEW -> requireSecondLook(line, actor);
            case VOID -> requireSecond(line, actor);
            default -> {
                // The table says it all.
            }
        }
    }

    static Object shown(LineView line) {
        return line.code() == null ? line.lineNo() : line.code();
    }

    private void requireAssignee(LineView line, Actor actor) {
        if (actor.userId() == null || !actor.userId().equals(line.assigneeId())) {
            throw new DomainException(ApprovalError.NOT_ASSIGNEE, shown(line), line.assigneeName());
        }
    }

    private void requireHeadWhereChanged(LineView line, Actor actor) {
        if (line.flags().contains(CONTENT_CHANGED)) {
            if (!actor.has(Role.AGENCY_SIGNER)) {
                throw new DomainException(ApprovalError.HEAD_REQUIRED, shown(line));
            }
            lines.requireHead(line.id());
        }
    }

    /** Not a creator, signer, reviewer or last editor, and with authority for the form today; on the content that was reviewed. */
    private void requireDecider(LineStep step, LineView line, Actor actor) {
        LineParties parties = lines.parties(line.id());
        Set<UUID> barred = new HashSet<>(parties.writers());
        approvals.standing(line.id(), DecisionStep.PROPOSE).forEach(proposal -> barred.add(proposal.personId()));
        eyes(actor, line).require(barred, ApprovalError.FOUR_EYES, shown(line));
        requireAuthority(line, actor);
        if (step == LineStep.APPROVE && line.proposal() != Proposal.APPROVE) {
            throw new DomainException(ApprovalError.PROPOSAL_DIFFERS, shown(line));
        }
        if (!parties.contentHash().equals(parties.reviewedHash())) {
            throw new DomainException(ApprovalError.CONTENT_CHANGED, shown(line));
        }
    }

    /** A revocation reported as an emergency, by authority in force, and not by who recorded it. */
    private void requireEmergency(LineView line, Actor actor) {
        requireFlag(line, EmergencyRequests.EMERGENCY, ApprovalError.NOT_EMERGENCY);
        eyes(actor, line).require(lines.parties(line.id()).writers(), ApprovalError.FOUR_EYES, shown(line));
        requireAuthority(line, actor);
    }

    private void requireSecondLook(LineView line, Actor actor) {
        requireFlag(line, EmergencyRequests.AFTER_REVIEW_DUE, ApprovalError.AFTER_REVIEW_NOT_DUE);
        Set<UUID> barred = new HashSet<>();
        approvals.standing(line.id(), DecisionStep.APPROVE).forEach(decision -> {
            barred.add(decision.personId());
            barred.add(decision.onBehalfOf());
        });
        eyes(actor, line).require(barred, ApprovalError.AFTER_REVIEW_OWN, shown(line));
    }

    private void requireAuthority(LineView line, Actor actor) {
        if (!grants.inForce(actor.personId(), line.form(), calendar.today())) {
            throw new DomainException(ApprovalError.NO_AUTHORITY, shown(line), line.form());
        }
    }

    private void requireSecond(LineView line, Actor actor) {
        requireFlag(line, VOID_ASKED, ApprovalError.VOID_NOT_ASKED);
        eyes(actor, line).require(lines.whoTook(line.id(), LineStep.ASK_VOID).map(List::of).orElse(List.of()), ApprovalError.SECOND_PERSON, shown(line));
    }

    private static void requireFlag(LineView line, String flag, ApprovalError otherwise) {
        if (!line.flags().contains(flag)) {
            throw new DomainException(otherwise, shown(line));
        }
    }

    private FourEyes eyes(Actor actor, LineView line) {
        if (actor.personId() == null) {
            throw new DomainException(ApprovalError.NO_PERSON, shown(line));
        }
        LocalDate today = calendar.today();
        return FourEyes.of(actor.personId(), grants.delegatorsOf(actor.personId(), today));
    }
}
