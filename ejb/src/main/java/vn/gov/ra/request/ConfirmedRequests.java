package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.subscriber.SubjectKind;

/** Dossiers of a personnel change, for the room above: its papers, and its lines under the one letter that the agency's head has signed. */
@Dependent
public class ConfirmedRequests {

    @Inject
    private RequestRepository requests;
    @Inject
    private DossierDrafting drafting;
    @Inject
    private DossierSigning signing;
    @Inject
    private SignedLetter signedLetter;
    @Inject
    private LineViews views;
    @Inject
    private StoredFiles files;
    @Inject
    private CurrentActor current;
    @Inject
    private AuditTrail audit;
    @Inject
    private Clock clock;

    /** Takes a paper in, by the rules for papers of dossiers. */
    public FileRef paper(AttachmentKind kind, String fileName, byte[] content) {
        AttachmentIntake.require(kind, FileType.of(content), fileName, content);
        return files.store(content, fileName, FileType.of(content).mediaType());
    }

    /**
     * The acting head's signed letter.
     *
     * @return what the check of the electronic signature found, JSON; null for a scan
     * @throws DomainException {@link RequestError#NOT_HEAD}, or what is wrong with the signature
     */
    public String requireSigned(UUID fileId, SignMethod method, UUID agencyId) {
        Actor head = current.get();
        signing.requireHead(agencyId, head);
        byte[] content = files.open(fileId).bytes();
        if (method == SignMethod.PADES) {
            return signedLetter.verified(content, clock.instant(), agencyId, head);
        }
        SignedLetter.requireScan(content);
        return null;
    }

    /**
     * Writes one dossier and hands it to the office at once; where something is missing in it, it stays a draft under the same letter.
     *
     * @param values one line each, by the field keys of the form
     * @return the lines in the order of the values
     */
    public List<LineView> submit(ConfirmedLetter letter, UUID agencyId, RequestAction action, SubjectKind kind, List<Map<String, String>> values) {
        Dossier dossier = draft(letter, agencyId, action, kind, values);
        List<RequestLine> lines = requests.linesOf(dossier.id());
        attach(dossier, AttachmentKind.SIGNED_LETTER, letter.signedFileId());
        boolean submitted = signing.submitConfirmed(dossier, lines, letter);
        audit.record((submitted ? DossierStep.SUBMIT_CONFIRMED : DossierStep.CREATE).auditType(), "dossier", dossier.id(), dossier.shown(),
                Map.of("state", dossier.state(), "lines", lines.size(), "note", letter.note()));
        requests.flush();
        return views.of(lines, current.get());
    }

    /** Writes a draft that another agency's head will sign under a letter of its own. */
    public List<LineView> draftFor(ConfirmedLetter letter, UUID agencyId, RequestAction action, SubjectKind kind, List<Map<String, String>> values) {
        ConfirmedLetter withoutLetter = new ConfirmedLetter(null, null, null, null, null, null, null, letter.creator(), letter.decisionFileId(), letter.note());
        Dossier dossier = draft(withoutLetter, agencyId, action, kind, values);
        audit.record(DossierStep.CREATE.auditType(), "dossier", dossier.id(), dossier.shown(), Map.of("state", dossier.state(), "note", letter.note()));
        requests.flush();
        return views.of(requests.linesOf(dossier.id()), current.get());
    }

    private Dossier draft(ConfirmedLetter letter, UUID agencyId, RequestAction action, SubjectKind kind, List<Map<String, String>> values) {
        Dossier dossier = drafting.create(new DossierDraft(action, kind, null, agencyId, letter.number(), letter.date(), letter.note(), Map.of(), values),
                agencyId, letter.creator());
        requests.flush();
        if (letter.decisionFileId() != null) {
            attach(dossier, AttachmentKind.DECISION, letter.decisionFileId());
        }
        return dossier;
    }

    private void attach(Dossier dossier, AttachmentKind kind, UUID fileId) {
        requests.add(new Attachment(Ids.next(), dossier.id(), kind, fileId, current.get().username(), clock.instant()));
    }
}
