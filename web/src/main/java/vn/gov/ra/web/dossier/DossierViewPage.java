package vn.gov.ra.web.dossier;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.request.ActionView;
import vn.gov.ra.request.AttachmentKind;
import vn.gov.ra.request.AttachmentView;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineEventView;
import vn.gov.ra.request.LineService;
import vn.gov.ra.request.SignMethod;
import vn.gov.ra.signing.SigningService;
import vn.gov.ra.signing.SigningSubject;
import vn.gov.ra.web.review.LineHistory;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.OpenedPage;
import vn.gov.ra.web.support.PageRoles;
import vn.gov.ra.web.support.TimelineEntry;
import vn.gov.ra.web.support.Uploads;

/** A dossier whole, and what the agency does with it once it is written: sign, refuse, withdraw, discard. */
@Named("dossierView")
@ViewScoped
public class DossierViewPage extends OpenedPage<DossierView, ActionView> {

    private static final long serialVersionUID = 1L;
    /** Lines whose steps make the dossier's timeline; those of one dossier go the same way until they are claimed. */
    private static final int TIMELINE_LINES = 10;

    @Inject
    private transient DossierService dossiers;
    @Inject
    private transient SigningService signing;
    @Inject
    private transient LineService lines;
    @Inject
    private transient LineHistory history;
    @Inject
    private transient PageRoles pageRoles;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Notice notice;

    private SignMethod method = SignMethod.PADES;
    private UUID errand;
    private boolean confirmed;
    private String comment;
    private String withdrawal;
    private transient Part file;
    private transient List<TimelineEntry> timeline;

    /** Address of a dossier's page, after a command. */
    static String address(UUID id) {
        return "/dossiers/view?faces-redirect=true&id=" + id;
    }

    @Override
    protected DossierView read(UUID id) {
        return dossiers.get(id);
    }

    @Override
    protected List<ActionView> offered(UUID id) {
        return dossiers.actions(id);
    }

    @Override
    protected long versionOf(DossierView seen) {
        return seen.version();
    }

    public DossierView getDossier() {
        return opened();
    }

    /** A draft of one's own agency, which leads back to where each answer is changed. */
    public boolean isChangeable() {
        return getDossier().state() == DossierState.DRAFT && pageRoles.open("/dossiers/edit");
    }

    /** This reader may take one of the two actions now: what has to be typed for them is shown to nobody else. */
    public boolean either(String one, String other) {
        return offers(action -> action.allowed() && (action.action().equals(one) || action.action().equals(other)));
    }

    /** Newest first; one entry where several lines took the same step together. */
    public List<TimelineEntry> getTimeline() {
        if (timeline == null) {
            Map<String, List<LineEventView>> events = new LinkedHashMap<>();
            getDossier().lines().stream().limit(TIMELINE_LINES).forEach(line -> events.put(line.lineNo() + " " + line.displayName(), lines.history(line.id())));
            timeline = history.ofLines(events);
        }
        return timeline;
    }

    /** The signed PDF, or the scan that the head confirms to be the letter signed by hand; the one attached last where no file is chosen. */
    public String sign() throws IOException {
        if (errand == null && method == SignMethod.SCAN && !confirmed) {
            FacesContext.getCurrentInstance().addMessage("confirmed",
                    new FacesMessage(FacesMessage.SEVERITY_ERROR, labels.of("dossier.sign.confirmFirst"), null));
            return null;
        }
        if (errand != null) {
            UUID asked = errand;
            // Good once, and never again: refused or not, the way by hand is open after it.
            errand = null;
            String session = FacesContext.getCurrentInstance().getExternalContext().getSessionId(false);
            FileContent brought = signing.take(asked, SigningSubject.DOSSIER, getId(), session);
            return signed(SignMethod.PADES, dossiers.attach(getId(), AttachmentKind.SIGNED_LETTER, brought.ref().fileName(), brought.bytes()).id());
        }
        UUID paper = file == null || file.getSize() == 0 ? attachedBefore()
                : signedPaper(Uploads.name(file), Uploads.bytes(file));
        return signed(method, paper);
    }

    /** What the head confirms of a scan holds of its secrecy too; the text of a PDF is read by the gate. */
    private UUID signedPaper(String name, byte[] content) {
        return (method == SignMethod.SCAN ? dossiers.attachConfirmed(getId(), AttachmentKind.SIGNED_LETTER, name, content, confirmed)
                : dossiers.attach(getId(), AttachmentKind.SIGNED_LETTER, name, content)).id();
    }

    private String signed(SignMethod how, UUID paper) {
        DossierView signed = dossiers.sign(getId(), getVersion(), how, paper, comment);
        notice.done("dossier.done.signed", signed.code());
        return address(getId());
    }

    private UUID attachedBefore() {
        return getDossier().attachments().stream().filter(one -> one.kind() == AttachmentKind.SIGNED_LETTER).max(Comparator.comparing(AttachmentView::addedAt))
                .map(AttachmentView::id).orElse(null);
    }

    public String refuse() {
        dossiers.refuse(getId(), getVersion(), comment);
        notice.done("dossier.done.refused");
        return "/dossiers/list?faces-redirect=true";
    }

    public String withdraw() {
        dossiers.withdraw(getId(), getVersion(), withdrawal);
        notice.done("dossier.done.withdrawn");
        return address(getId());
    }

    public String discard() {
        dossiers.discard(getId(), getVersion(), withdrawal);
        notice.done("dossier.done.discarded");
        return "/dossiers/list?faces-redirect=true";
    }

    /** What the program on the signer's PC was sent for; null where a file is chosen. */
    public UUID getErrand() {
        return errand;
    }

    public void setErrand(UUID errand) {
        this.errand = errand;
    }

    public SignMethod getMethod() {
        return method;
    }

    public void setMethod(SignMethod method) {
        this.method = method;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    public void setConfirmed(boolean confirmed) {
        this.confirmed = confirmed;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public String getWithdrawal() {
        return withdrawal;
    }

    public void setWithdrawal(String withdrawal) {
        this.withdrawal = withdrawal;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
