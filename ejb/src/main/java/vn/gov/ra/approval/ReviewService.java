package vn.gov.ra.approval;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.LineChange;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.LineWarnings;
import vn.gov.ra.request.Proposal;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.request.UnacknowledgedWarnings;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;

/** The officer's part: takes a line, asks the agency, checks, proposes. Never on a request of one's own. */
@Stateless
public class ReviewService {

    /** Rule parameter: working days the agency has to answer remarks. */
    private static final String ANSWER_TERM = "request.supplement";

    @Inject
    private LineDesk desk;
    @Inject
    private RequestLines lines;
    @Inject
    private DossierService dossiers;
    @Inject
    private LineWarnings warnings;
    @Inject
    private ApprovalRepository approvals;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private CurrentActor current;
    @Inject
    private Clock clock;

    @RolesAllowed(Role.OFFICER)
    public LineView claim(UUID id, long seenVersion, String comment) {
        desk.open(id, seenVersion, LineStep.CLAIM);
        return lines.take(id, LineStep.CLAIM, LineChange.comment(LineDesk.text(comment)).assignedTo(current.get().userId()));
    }

    /** Back to the queue. */
    @RolesAllowed(Role.OFFICER)
    public LineView release(UUID id, long seenVersion, String comment) {
        desk.open(id, seenVersion, LineStep.RELEASE);
        return lines.take(id, LineStep.RELEASE, LineChange.comment(LineDesk.text(comment)).assignedTo(null));
    }

    /** @param officerId account of the officer who goes on; not one who made or signed the request */
    @RolesAllowed(Role.OFFICE_SIGNER)
    public LineView reassign(UUID id, long seenVersion, UUID officerId, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.REASSIGN);
        AppUser officer = (officerId == null ? Optional.<AppUser>empty() : lines.officer(officerId)).filter(user -> user.agencyId() == null && user.personId() != null)
                .orElseThrow(() -> new DomainException(ApprovalError.OFFICER_UNKNOWN, LineGuards.shown(line)));
        FourEyes.of(officer.personId(), Set.of()).require(lines.parties(id).agencySide(), ApprovalError.OWN_REQUEST, LineGuards.shown(line));
        return lines.take(id, LineStep.REASSIGN, LineChange.comment(LineDesk.text(comment)).assignedTo(officerId));
    }

    /**
     * Asks the agency to mend or explain; the office's term stands still.
     *
     * @param answerBy last day for the answer; null: by the rule parameter
     */
    @RolesAllowed(Role.OFFICER)
    public LineView askSupplement(UUID id, long seenVersion, List<NewRemark> remarks, LocalDate answerBy, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.ASK_SUPPLEMENT);
        return ask(line, LineStep.ASK_SUPPLEMENT, remarks, answerBy, comment);
    }

    /** The same, for a line the CA operator sent back. */
    @RolesAllowed(Role.OFFICER)
    public LineView askAgency(UUID id, long seenVersion, List<NewRemark> remarks, LocalDate answerBy, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.ASK_AGENCY);
        voidDecisions(id);
        return ask(line, LineStep.ASK_AGENCY, remarks, answerBy, comment);
    }

    private LineView ask(LineView line, LineStep step, List<NewRemark> remarks, LocalDate answerBy, String comment) {
        requireFields(line, remarks);
        List<NewRemark> written = new ArrayList<>(remarks.stream().filter(remark -> remark.text() != null).toList());
        String text = LineDesk.text(comment);
        if (written.isEmpty() && text != null) {
            written.add(NewRemark.about(null, text));
        }
        if (written.stream().allMatch(NewRemark::officeOnly)) {
            throw new DomainException(ApprovalError.REMARK_REQUIRED, LineGuards.shown(line));
        }
        if (answerBy != null && answerBy.isBefore(calendar.today())) {
            throw new DomainException(ApprovalError.BAD_ANSWER_DATE, answerBy);
        }
        LocalDate lastDay = answerBy == null ? calendar.addWorkingDays(calendar.today(), regulation.days(line.edition(), ANSWER_TERM)) : answerBy;
        written.forEach(remark -> approvals.add(new Remark(line.id(), remark, current.get().username(), clock.instant())));
        LineChange change = LineChange.comment(text).undecided().answeredBy(lastDay);
        // What was approved as an emergency never had a reviewer; the answer must come back to somebody.
        return lines.take(line.id(), step, line.assigneeId() == null ? change.assignedTo(current.get().userId()) : change);
    }

    /** What is pinned to a field has to find it. */
    private void requireFields(LineView line, List<NewRemark> remarks) {
        FormDefinition form = dossiers.form(line.dossierId());
        Set<String> fields = form.fields().stream().map(FormField::key).collect(Collectors.toSet());
        List<FieldError> unknown = IntStream.range(0, remarks.size()).filter(i -> remarks.get(i).field() != null && !fields.contains(remarks.get(i).field()))
                .mapToObj(i -> new FieldError("/remarks/" + i + "/field", RequestError.UNKNOWN_FIELD, remarks.get(i).field(), form.form())).toList();
        if (!unknown.isEmpty()) {
            throw new DomainException(SharedError.INVALID_INPUT, unknown, unknown.get(0).pointer());
        }
    }

    /**
     * The agency's answer; the line goes back to the same officer.
     *
     * @param answers by id of the remark; open remarks without an own answer are answered by the comment
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER})
    public LineView resubmit(UUID id, long seenVersion, Map<UUID, String> answers, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.RESUBMIT);
        String text = LineDesk.text(comment);
        List<FieldError> open = new ArrayList<>();
        for (Remark remark : approvals.remarks(id)) {
            if (remark.open() && remark.toAgency()) {
                String answer = LineDesk.text(answers.getOrDefault(remark.id(), text));
                if (answer != null) {
                    remark.answer(answer, clock.instant());
                } else if (remark.blocking()) {
                    open.add(new FieldError("/answers/" + remark.id(), ApprovalError.ANSWERS_MISSING, LineGuards.shown(line)));
                }
            }
        }
        if (!open.isEmpty()) {
            throw new DomainException(ApprovalError.ANSWERS_MISSING, open, LineGuards.shown(line));
        }
        lines.flag(id, LineGuards.CONTENT_CHANGED, false);
        return lines.take(id, LineStep.RESUBMIT, LineChange.comment(text));
    }

    @RolesAllowed(Role.OFFICER)
    public LineView hold(UUID id, long seenVersion, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.HOLD);
        return lines.take(id, LineStep.HOLD, LineDesk.required(comment, line));
    }

    @RolesAllowed(Role.OFFICER)
    public LineView resume(UUID id, long seenVersion, String comment) {
        desk.open(id, seenVersion, LineStep.RESUME);
        return lines.take(id, LineStep.RESUME, LineDesk.text(comment));
    }

    /**
     * @param checklistComplete the officer says every point of the checklist was looked at
     * @param acknowledged codes of the warnings the officer has seen; a comment says why they do not stand in the way
     * @throws UnacknowledgedWarnings naming those still to be acknowledged
     */
    @RolesAllowed(Role.OFFICER)
    public LineView proposeApprove(UUID id, long seenVersion, boolean checklistComplete, Set<String> acknowledged, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.PROPOSE_APPROVE);
        if (!checklistComplete) {
            throw new DomainException(ApprovalError.CHECKLIST_INCOMPLETE, LineGuards.shown(line));
        }
        List<FieldError> all = warnings.of(id);
        List<FieldError> open = all.stream().filter(warning -> !acknowledged.contains(warning.error().code())).toList();
        if (!open.isEmpty()) {
            throw new UnacknowledgedWarnings(ApprovalError.UNACKNOWLEDGED, open, LineGuards.shown(line), open.size());
        }
        String text = all.isEmpty() ? LineDesk.text(comment) : LineDesk.required(comment, line);
        Set<String> codes = new LinkedHashSet<>(all.stream().map(warning -> warning.error().code()).toList());
        String content = lines.parties(id).contentHash();
        voidDecisions(id);
        approvals.add(new Decision(id, DecisionStep.PROPOSE, current.get(), Decision.APPROVED, content, clock.instant()).because(null, text).acknowledging(codes));
        return lines.take(id, LineStep.PROPOSE_APPROVE, LineChange.comment(text).proposing(Proposal.APPROVE, content));
    }

    /** @param reason code of the catalogue of rejections */
    @RolesAllowed(Role.OFFICER)
    public LineView proposeReject(UUID id, long seenVersion, String reason, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.PROPOSE_REJECT);
        String code = Reasons.required(regulation, Reason.REJECT, reason, line);
        String text = LineDesk.text(comment);
        String content = lines.parties(id).contentHash();
        voidDecisions(id);
        approvals.add(new Decision(id, DecisionStep.PROPOSE, current.get(), Decision.REJECTED, content, clock.instant()).because(code, text));
        return lines.take(id, LineStep.PROPOSE_REJECT, LineChange.comment(text).proposing(Proposal.REJECT, content));
    }

    /** Opens what was approved for a correction; nothing decided before counts any more. */
    @RolesAllowed(Role.OFFICER)
    public LineView correct(UUID id, long seenVersion, String comment) {
        desk.open(id, seenVersion, LineStep.CORRECT);
        voidDecisions(id);
        return lines.take(id, LineStep.CORRECT, LineChange.comment(LineDesk.text(comment)).undecided().assignedTo(current.get().userId()));
    }

    /** Mended here after the CA operator sent it back; it goes into a new list. */
    @RolesAllowed(Role.OFFICER)
    public LineView fixHere(UUID id, long seenVersion, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.FIX_HERE);
        return lines.take(id, LineStep.FIX_HERE, LineDesk.required(comment, line));
    }

    @RolesAllowed(Role.OFFICER)
    public LineView giveUp(UUID id, long seenVersion, String comment) {
        LineView line = desk.open(id, seenVersion, LineStep.GIVE_UP);
        return lines.take(id, LineStep.GIVE_UP, LineDesk.required(comment, line));
    }

    private void voidDecisions(UUID id) {
        approvals.decisions(id).forEach(Decision::makeVoid);
    }
}
