package vn.gov.ra.request;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/**
 * Dossiers, from the empty draft to the signed letter. Every command carries the version its sender saw; what is not found and what is
 * another agency's look the same.
 */
@Stateless
public class DossierService {

    @Inject
    private RequestRepository requests;
    @Inject
    private RequestQuery query;
    @Inject
    private DossierDrafting drafting;
    @Inject
    private DossierForms forms;
    @Inject
    private ReceiptMaker receipts;
    @Inject
    private SubmissionChecks checks;
    @Inject
    private DossierSigning signing;
    @Inject
    private AttachmentIntake papers;
    @Inject
    private DossierViews views;
    @Inject
    private LineViews lineViews;
    @Inject
    private LineSteps steps;
    @Inject
    private StoredFiles files;
    @Inject
    private CurrentActor current;
    @Inject
    private AuditTrail audit;

    /** Opens a draft; anything may be missing in it. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public DossierView create(DossierDraft draft) {
        Dossier dossier = drafting.create(draft);
        record(dossier, DossierStep.CREATE, Map.of("form", dossier.form(), "lines", draft.lines().size()));
        return shown(dossier);
    }

    /** Letter, note and contact of a draft. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public DossierView update(UUID id, long seenVersion, DossierDraft draft) {
        Dossier dossier = draft(id, seenVersion);
        drafting.update(dossier, draft);
        record(dossier, DossierStep.SAVE, Map.of());
        return shown(dossier);
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public LineView addLine(UUID id, long seenVersion, Map<String, String> values) {
        Dossier dossier = draft(id, seenVersion);
        return added(dossier, values);
    }

    /** Adds to whatever the draft is now: two clerks may both add. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public LineView addLine(UUID id, Map<String, String> values) {
        Dossier dossier = inScope(id);
        requests.lock(dossier);
        DossierStep.SAVE.requireFrom(dossier.state(), dossier.shown());
        return added(dossier, values);
    }

    /** Adds several at once, all or none, to whatever the draft is now. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public DossierView addLines(UUID id, List<Map<String, String>> lines) {
        Dossier dossier = inScope(id);
        requests.lock(dossier);
        DossierStep.SAVE.requireFrom(dossier.state(), dossier.shown());
        drafting.addLines(dossier, lines);
        requests.touch(dossier);
        record(dossier, DossierStep.SAVE, Map.of("addedLines", lines.size()));
        return shown(dossier);
    }

    private LineView added(Dossier dossier, Map<String, String> values) {
        RequestLine line = drafting.addLine(dossier, values);
        requests.touch(dossier);
        record(dossier, DossierStep.SAVE, Map.of("added", line.lineNo()));
        requests.flush();
        return lineViews.of(line, current.get());
    }

    /** Takes a line off a draft; the row stays. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public DossierView removeLine(UUID id, long seenVersion, UUID lineId) {
        Dossier dossier = draft(id, seenVersion);
        RequestLine line = lines(dossier).stream().filter(one -> one.id().equals(lineId)).findFirst()
                .orElseThrow(() -> new DomainException(RequestError.LINE_NOT_FOUND));
        steps.together(List.of(line), LineStep.DISCARD, LineChange.none());
        requests.touch(dossier);
        record(dossier, DossierStep.SAVE, Map.of("removed", line.lineNo()));
        return shown(dossier);
    }

    /** A paper, as it is; the letter until the draft is shown to the head, the signed one until it is signed. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public AttachmentView attach(UUID id, AttachmentKind kind, String fileName, byte[] content) {
        return attached(id, kind, fileName, content, false);
    }

    /**
     * The same with the sender's word that the paper carries no mark of secrecy: what a scan shows nobody reads here.
     *
     * @throws DomainException {@link RequestError#NOT_SECRET_UNCONFIRMED} without that word
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public AttachmentView attachConfirmed(UUID id, AttachmentKind kind, String fileName, byte[] content, boolean notSecret) {
        if (!notSecret) {
            throw new DomainException(RequestError.NOT_SECRET_UNCONFIRMED, List.of(new FieldError("/notSecret", RequestError.NOT_SECRET_UNCONFIRMED)));
        }
        return attached(id, kind, fileName, content, true);
    }

    private AttachmentView attached(UUID id, AttachmentKind kind, String fileName, byte[] content, boolean notSecret) {
        Dossier dossier = inScope(id);
        if (kind == AttachmentKind.SIGNATURE_REPORT) {
            throw new DomainException(RequestError.MADE_BY_PORTAL);
        }
        requests.lock(dossier);
        boolean open = switch (kind) {
            case LETTER -> dossier.state() == DossierState.DRAFT;
            case SIGNED_LETTER -> dossier.state() == DossierState.DRAFT || dossier.state() == DossierState.AWAITING_AGENCY_SIGN || !unlettered(dossier).isEmpty();
            default -> dossier.state() != DossierState.VOID;
        };
        if (!open) {
            DossierStep.SAVE.requireFrom(dossier.state(), dossier.shown());
        }
        Attachment paper = papers.take(dossier, kind, fileName, content);
        if (notSecret) {
            paper.confirmedNotSecret();
        }
        if (kind == AttachmentKind.SIGNED_LETTER) {
            unlettered(dossier).forEach(DossierService::lettered);
        }
        AttachmentView view = paper.view(files.refs(List.of(paper.fileId())).get(paper.fileId()));
        audit.record("dossier.attach", "dossier", dossier.id(), dossier.shown(), Map.of("kind", kind, "sha256", view.sha256(), "notSecret", notSecret));
        return view;
    }

    /** Lines of an emergency, for which the agency's letter is still to come. */
    private List<RequestLine> unlettered(Dossier dossier) {
        return dossier.state() != DossierState.SUBMITTED ? List.of()
                : requests.linesOf(dossier.id()).stream().filter(line -> line.flags().contains(EmergencyRequests.LETTER_DUE)).toList();
    }

    /** If the second look is late as well, the next look at the terms says so again. */
    private static void lettered(RequestLine line) {
        line.flag(EmergencyRequests.LETTER_DUE, false);
        line.flag(EmergencyRequests.OVERDUE, false);
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public void detach(UUID id, UUID attachmentId) {
        Dossier dossier = inScope(id);
        Attachment paper = attachment(dossier, attachmentId);
        DossierStep.SAVE.requireFrom(dossier.state(), dossier.shown());
        paper.takeOff();
        audit.record("dossier.detach", "dossier", dossier.id(), dossier.shown(), Map.of("attachment", attachmentId));
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.RELYING_SYSTEM})
    public List<AttachmentView> attachments(UUID id) {
        return views.attachments(inScope(id));
    }

    /** Letters name people in full, so those who are shown masked values do not read them. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.RELYING_SYSTEM})
    public FileContent attachmentContent(UUID id, UUID attachmentId) {
        Dossier dossier = inScope(id);
        audit.record("dossier.read-attachment", "dossier", dossier.id(), dossier.shown(), Map.of("attachment", attachmentId));
        return files.open(attachment(dossier, attachmentId).fileId());
    }

    /** The generated letter, to be signed. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.RELYING_SYSTEM})
    public FileContent letter(UUID id) {
        Dossier dossier = inScope(id);
        if (dossier.letterFileId() == null) {
            throw new DomainException(RequestError.ATTACHMENT_NOT_FOUND);
        }
        audit.record("dossier.read-letter", "dossier", dossier.id(), dossier.shown());
        return files.open(dossier.letterFileId());
    }

    /**
     * The slip with code and promised day, to print.
     *
     * @throws DomainException {@link RequestError#ATTACHMENT_NOT_FOUND} before the agency has signed
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.RELYING_SYSTEM})
    public FileContent receipt(UUID id) {
        Dossier dossier = inScope(id);
        if (dossier.code() == null || dossier.signedAt() == null) {
            throw new DomainException(RequestError.ATTACHMENT_NOT_FOUND);
        }
        return receipts.make(views.whole(dossier, current.get()));
    }

    /**
     * Checks everything, makes the letter, fixes what is to be signed.
     *
     * @throws DomainException {@link RequestError#NOT_READY} with all findings; the draft stays as it was
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public DossierView requestSignature(UUID id, long seenVersion, String comment) {
        Dossier dossier = held(id, seenVersion, DossierStep.REQUEST_SIGNATURE);
        signing.requestSignature(dossier, lines(dossier), VietnameseText.cleanToNull(comment));
        record(dossier, DossierStep.REQUEST_SIGNATURE, Map.of("contentHash", dossier.contentHash()));
        return shown(dossier);
    }

    /** What the rules say now, without asking for the signature: what blocks, what warns, and where each rule stands. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.RELYING_SYSTEM})
    public List<LineFinding> findings(UUID id) {
        Dossier dossier = inScope(id);
        List<RequestLine> lines = lines(dossier);
        return checks.findings(dossier, lines, lines.stream().map(lineViews::plain).toList());
    }

    /** @param attachmentId the signed PDF, or the scan of the letter signed by hand, attached before */
    @RolesAllowed(Role.AGENCY_SIGNER)
    public DossierView sign(UUID id, long seenVersion, SignMethod method, UUID attachmentId, String comment) {
        Dossier dossier = held(id, seenVersion, DossierStep.SIGN);
        if (method == null) {
            throw new DomainException(RequestError.METHOD_REQUIRED);
        }
        if (attachmentId == null) {
            throw new DomainException(RequestError.SIGNED_LETTER_REQUIRED);
        }
        Attachment paper = attachment(dossier, attachmentId);
        if (paper.kind() != AttachmentKind.SIGNED_LETTER) {
            throw new DomainException(RequestError.SIGNED_LETTER_REQUIRED);
        }
        UUID lender = signing.sign(dossier, lines(dossier), method, paper, VietnameseText.cleanToNull(comment));
        record(dossier, DossierStep.SIGN, lender, Map.of("method", method, "code", dossier.code()));
        return shown(dossier);
    }

    @RolesAllowed(Role.AGENCY_SIGNER)
    public DossierView refuse(UUID id, long seenVersion, String comment) {
        Dossier dossier = held(id, seenVersion, DossierStep.REFUSE);
        signing.refuse(dossier, lines(dossier), required(comment));
        record(dossier, DossierStep.REFUSE, Map.of());
        return shown(dossier);
    }

    /** Takes back the lines that nobody has claimed. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER})
    public DossierView withdraw(UUID id, long seenVersion, String comment) {
        Dossier dossier = held(id, seenVersion, DossierStep.WITHDRAW);
        int lines = signing.withdraw(dossier, requests.locked(lines(dossier).stream().map(RequestLine::id).toList()), VietnameseText.cleanToNull(comment));
        record(dossier, DossierStep.WITHDRAW, Map.of("lines", lines));
        return shown(dossier);
    }

    /** A draft nobody wants; the row stays. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public DossierView discard(UUID id, long seenVersion, String comment) {
        Dossier dossier = held(id, seenVersion, DossierStep.DISCARD);
        dossier.take(DossierStep.DISCARD);
        steps.together(lines(dossier).stream().filter(line -> line.state() == LineState.DRAFT).toList(), LineStep.DISCARD,
                LineChange.comment(VietnameseText.cleanToNull(comment)));
        record(dossier, DossierStep.DISCARD, Map.of());
        return shown(dossier);
    }

    /** The dossier's form: a draft has the columns of its letter's date, one that was shown to its head those that the head saw. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public FormDefinition form(UUID id) {
        return forms.of(inScope(id));
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public DossierView get(UUID id) {
        return views.whole(inScope(id), current.get());
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public Slice<DossierView> list(DossierFilter filter) {
        return list(filter, null);
    }

    /** @param sort null for the list's own order */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public Slice<DossierView> list(DossierFilter filter, Sort sort) {
        Actor actor = current.get();
        Paging paging = new Paging(filter.cursor(), filter.limit(), sort);
        SortColumns.Chosen<Dossier> order = RequestQuery.DOSSIERS.by(paging);
        Slice<Dossier> page = order.slice(query.dossiers(filter, actor, order, paging.size()), paging.size());
        return new Slice<>(views.rows(page.items(), actor), page.nextCursor());
    }

    /** What can be done from here and, where the caller may not, why. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public List<ActionView> actions(UUID id) {
        Dossier dossier = inScope(id);
        Actor actor = current.get();
        List<ActionView> actions = new ArrayList<>();
        for (DossierStep step : DossierStep.values()) {
            if (!step.makesObject() && step != DossierStep.SAVE) {
                actions.add(ActionView.tried(step.event(), () -> guards(dossier, step, actor)));
            }
        }
        return actions;
    }

    private void guards(Dossier dossier, DossierStep step, Actor actor) {
        step.requireRole(actor::has, dossier.shown());
        step.requireFrom(dossier.state(), dossier.shown());
        if (step == DossierStep.SIGN) {
            signing.requireHead(dossier, actor);
        }
        if (step == DossierStep.WITHDRAW && lines(dossier).stream().noneMatch(line -> line.state() == LineState.SUBMITTED)) {
            throw new DomainException(RequestError.NOTHING_TO_WITHDRAW, dossier.shown());
        }
    }

    private Dossier inScope(UUID id) {
        return requests.dossier(id, current.get()).orElseThrow(() -> new DomainException(RequestError.DOSSIER_NOT_FOUND));
    }

    private Dossier draft(UUID id, long seenVersion) {
        return held(id, seenVersion, DossierStep.SAVE);
    }

    /** In scope, then as the sender saw it, then in a state that allows the step. */
    private Dossier held(UUID id, long seenVersion, DossierStep step) {
        Dossier dossier = inScope(id);
        requests.lock(dossier);
        Versions.require(dossier.version(), seenVersion, dossier.shown());
        step.requireFrom(dossier.state(), dossier.shown());
        return dossier;
    }

    private List<RequestLine> lines(Dossier dossier) {
        return DossierViews.shown(dossier, requests.linesOf(dossier.id()));
    }

    private Attachment attachment(Dossier dossier, UUID attachmentId) {
        return requests.attachment(dossier.id(), attachmentId).orElseThrow(() -> new DomainException(RequestError.ATTACHMENT_NOT_FOUND));
    }

    private static String required(String comment) {
        String clean = VietnameseText.cleanToNull(comment);
        if (clean == null) {
            throw new DomainException(RequestError.COMMENT_REQUIRED);
        }
        return clean;
    }

    private void record(Dossier dossier, DossierStep step, Map<String, ?> details) {
        record(dossier, step, null, details);
    }

    private void record(Dossier dossier, DossierStep step, UUID onBehalfOf, Map<String, ?> details) {
        Map<String, Object> all = new HashMap<>(details);
        all.put("state", dossier.state());
        audit.record(step.auditType(), "dossier", dossier.id(), dossier.shown(), onBehalfOf, all);
    }

    private DossierView shown(Dossier dossier) {
        requests.flush();
        return views.whole(dossier, current.get());
    }
}
