package vn.gov.ra.web.review;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.ra.approval.DecisionService;
import vn.gov.ra.approval.EmergencyService;
import vn.gov.ra.approval.NewRemark;
import vn.gov.ra.approval.ReviewService;
import vn.gov.ra.approval.WithdrawalService;
import vn.gov.ra.preference.AfterDecision;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Preferred;

/** The commands on one line: of the officer, of the one who decides, and of the agency that answers. What is shown beside them is {@link LineCase}. */
@Named("reviewLine")
@ViewScoped
public class ReviewLinePage implements Serializable {

    private static final long serialVersionUID = 1L;
    /** Steps that end somebody's work on a line for now. */
    private static final Set<LineStep> LEAVING = EnumSet.of(LineStep.PROPOSE_APPROVE, LineStep.PROPOSE_REJECT, LineStep.ASK_SUPPLEMENT, LineStep.ASK_AGENCY, LineStep.HOLD,
            LineStep.RELEASE, LineStep.REASSIGN, LineStep.APPROVE, LineStep.REJECT, LineStep.SEND_BACK);

    @Inject
    private transient ReviewService review;
    @Inject
    private transient DecisionService decisions;
    @Inject
    private transient WithdrawalService withdrawals;
    @Inject
    private transient EmergencyService emergencies;
    @Inject
    private transient LineCase subject;
    @Inject
    private transient Notice notice;
    @Inject
    private transient ReviewQueue queue;
    @Inject
    private transient Preferred preferred;

    private UUID id;
    private UUID following;
    private long version;
    private String comment;
    private String reason;
    private LocalDate answerBy;
    private UUID assignee;
    private List<String> checked = List.of();
    private List<String> acknowledged = List.of();
    private final Map<UUID, String> answers = new HashMap<>();
    private final Map<String, String> pinned = new HashMap<>();

    public void load() {
        version = subject.of(id).getLine().version();
        following = queue.after(id);
    }

    public LineCase getCase() {
        return subject.of(id);
    }

    public String claim() {
        return done(LineStep.CLAIM, review.claim(id, version, comment));
    }

    public String release() {
        return done(LineStep.RELEASE, review.release(id, version, comment));
    }

    public String askSupplement() {
        return done(LineStep.ASK_SUPPLEMENT, review.askSupplement(id, version, remarks(), answerBy, comment));
    }

    public String resubmit() {
        answers.values().removeIf(answer -> answer == null || answer.isBlank());
        return done(LineStep.RESUBMIT, review.resubmit(id, version, answers, comment));
    }

    public String hold() {
        return done(LineStep.HOLD, review.hold(id, version, comment));
    }

    public String resume() {
        return done(LineStep.RESUME, review.resume(id, version, comment));
    }

    public String proposeApprove() {
        boolean complete = checked.containsAll(LineCase.CHECKLIST);
        return done(LineStep.PROPOSE_APPROVE, review.proposeApprove(id, version, complete, Set.copyOf(acknowledged), comment));
    }

    public String proposeReject() {
        return done(LineStep.PROPOSE_REJECT, review.proposeReject(id, version, reason, comment));
    }

    public String correct() {
        return done(LineStep.CORRECT, review.correct(id, version, comment));
    }

    public String fixHere() {
        return done(LineStep.FIX_HERE, review.fixHere(id, version, comment));
    }

    public String giveUp() {
        return done(LineStep.GIVE_UP, review.giveUp(id, version, comment));
    }

    public String askAgency() {
        return done(LineStep.ASK_AGENCY, review.askAgency(id, version, remarks(), answerBy, comment));
    }

    /** The reason of the catalogue for the line as a whole, else the comment; then what is pinned to fields, in the order of the form. */
    private List<NewRemark> remarks() {
        String whole = reason == null ? comment : subject.of(id).reasonText(reason);
        return Stream.concat(Stream.of(NewRemark.about(null, whole)), subject.of(id).getFields().stream().map(field -> NewRemark.about(field.key(), pinned.get(field.key()))))
                .filter(remark -> remark.text() != null).toList();
    }

    public String reassign() {
        return done(LineStep.REASSIGN, review.reassign(id, version, assignee, comment));
    }

    public String askVoid() {
        return done(LineStep.ASK_VOID, withdrawals.askVoid(id, version, comment));
    }

    public String makeVoid() {
        return done(LineStep.VOID, withdrawals.makeVoid(id, version, comment));
    }

    public String emergencyApprove() {
        return done(LineStep.EMERGENCY_APPROVE, emergencies.approve(id, version, comment));
    }

    public String afterReview() {
        return done(LineStep.AFTER_REVIEW, emergencies.afterReview(id, version, comment));
    }

    public String approve() {
        return done(LineStep.APPROVE, decisions.approve(id, version, comment));
    }

    public String reject() {
        return done(LineStep.REJECT, decisions.reject(id, version, reason, comment));
    }

    public String sendBack() {
        return done(LineStep.SEND_BACK, decisions.sendBack(id, version, comment));
    }

    public String withdraw() {
        return done(LineStep.WITHDRAW, withdrawals.withdraw(id, version, comment));
    }

    public String askWithdraw() {
        return done(LineStep.ASK_WITHDRAW, withdrawals.askWithdraw(id, version, comment));
    }

    public String grantWithdraw() {
        return done(LineStep.GRANT_WITHDRAW, withdrawals.grantWithdraw(id, version, comment));
    }

    public String denyWithdraw() {
        return done(LineStep.DENY_WITHDRAW, withdrawals.denyWithdraw(id, version, comment));
    }

    /** After a decision the queue goes on, unless the reader wants to stay. */
    private String done(LineStep step, LineView line) {
        notice.done("review.done", step, line.code());
        if (!queue.known()) {
            return "/review/line?faces-redirect=true&id=" + id;
        }
        if (!LEAVING.contains(step) || preferred.now().afterDecision() == AfterDecision.STAY) {
            return queue.href(id, queue.still(following, id), true);
        }
        UUID next = queue.still(following, id);
        return next == null ? queue.list() : queue.href(next, null, true);
    }

    /** The line behind this one in the queue it was opened from; null when there is none. */
    public String getNextHref() {
        return following == null ? null : queue.href(following, null, false);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public LocalDate getAnswerBy() {
        return answerBy;
    }

    public void setAnswerBy(LocalDate answerBy) {
        this.answerBy = answerBy;
    }

    public UUID getAssignee() {
        return assignee;
    }

    public void setAssignee(UUID assignee) {
        this.assignee = assignee;
    }

    public List<String> getChecked() {
        return checked;
    }

    public void setChecked(List<String> checked) {
        this.checked = checked == null ? List.of() : List.copyOf(checked);
    }

    public List<String> getAcknowledged() {
        return acknowledged;
    }

    public void setAcknowledged(List<String> acknowledged) {
        this.acknowledged = acknowledged == null ? List.of() : List.copyOf(acknowledged);
    }

    /** Remarks by key of the field they are about. */
    public Map<String, String> getPinned() {
        return pinned;
    }

    public Map<UUID, String> getAnswers() {
        return answers;
    }
}
