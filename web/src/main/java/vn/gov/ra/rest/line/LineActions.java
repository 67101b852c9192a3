package vn.gov.ra.rest.line;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.gov.ra.approval.ApprovalError;
import vn.gov.ra.approval.DecisionService;
import vn.gov.ra.approval.EmergencyService;
import vn.gov.ra.approval.ReviewService;
import vn.gov.ra.approval.WithdrawalService;
import vn.gov.ra.request.LineView;
import vn.gov.ra.rest.dossier.Words;
import vn.gov.ra.shared.DomainException;

/** Leads the name of an action to the service that does it. */
@Dependent
public class LineActions {

    @Inject
    private ReviewService review;
    @Inject
    private DecisionService decision;
    @Inject
    private EmergencyService emergency;
    @Inject
    private WithdrawalService withdrawal;

    LineView take(String action, UUID id, long seen, LineCommand command) {
        String comment = command.comment();
        return switch (action) {
            case "claim" -> review.claim(id, seen, comment);
            case "release" -> review.release(id, seen, comment);
            case "reassign" -> review.reassign(id, seen, Words.uuid(command.assignee(), "/assignee"), comment);
            case "ask-supplement" -> review.askSupplement(id, seen, command.newRemarks(), Words.date(command.answerBy(), "/answerBy"), comment);
            case "ask-agency" -> review.askAgency(id, seen, command.newRemarks(), Words.date(command.answerBy(), "/answerBy"), comment);
            case "resubmit" -> review.resubmit(id, seen, command.answersById(), comment);
            case "hold" -> review.hold(id, seen, comment);
            case "resume" -> review.resume(id, seen, comment);
            case "propose-approve" -> review.proposeApprove(id, seen, Boolean.TRUE.equals(command.checklistComplete()), command.acknowledged(), comment);
            case "propose-reject" -> review.proposeReject(id, seen, command.reason(), comment);
            case "correct" -> review.correct(id, seen, comment);
            case "fix-here" -> review.fixHere(id, seen, comment);
            case "give-up" -> review.giveUp(id, seen, comment);
            case "approve" -> decision.approve(id, seen, comment);
            case "reject" -> decision.reject(id, seen, command.reason(), comment);
            case "send-back" -> decision.sendBack(id, seen, comment);
            case "emergency-approve" -> emergency.approve(id, seen, comment);
            case "after-review" -> emergency.afterReview(id, seen, comment);
            case "withdraw" -> withdrawal.withdraw(id, seen, comment);
            case "ask-withdraw" -> withdrawal.askWithdraw(id, seen, comment);
            case "grant-withdraw" -> withdrawal.grantWithdraw(id, seen, comment);
            case "deny-withdraw" -> withdrawal.denyWithdraw(id, seen, comment);
            case "ask-void" -> withdrawal.askVoid(id, seen, comment);
            case "void" -> withdrawal.makeVoid(id, seen, comment);
            default -> throw new DomainException(ApprovalError.ACTION_UNKNOWN, action);
        };
    }
}
