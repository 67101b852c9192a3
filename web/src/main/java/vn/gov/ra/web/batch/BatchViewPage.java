package vn.gov.ra.web.batch;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.batch.BatchArchive;
import vn.gov.ra.batch.BatchFileKind;
import vn.gov.ra.batch.BatchLineView;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.batch.BatchView;
import vn.gov.ra.batch.Sending;
import vn.gov.ra.batch.SignedBy;
import vn.gov.ra.batch.result.ImportStarted;
import vn.gov.ra.batch.result.PackageView;
import vn.gov.ra.batch.result.ResultService;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.request.ActionView;
import vn.gov.ra.signing.SigningService;
import vn.gov.ra.signing.SigningSubject;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.OpenedPage;
import vn.gov.ra.web.support.Uploads;

/** A submission list whole, and its way: freeze, sign, send, answer, reconcile, close. */
@Named("batchView")
@ViewScoped
public class BatchViewPage extends OpenedPage<BatchView, ActionView> {

    private static final long serialVersionUID = 1L;
    /** Lines shown at once; a list has up to ten thousand. */
    private static final int LINES_SHOWN = 200;

    @Inject
    private transient BatchService batches;
    @Inject
    private transient BatchArchive archive;
    @Inject
    private transient ResultService results;
    @Inject
    private transient SigningService signing;
    @Inject
    private transient Notice notice;

    private int from;
    private SignedBy method = SignedBy.PADES;
    private UUID errand;
    private String outDocNo;
    private LocalDate outDocDate;
    private String channel;
    private String receiptNo;
    private UUID leftOut;
    private String comment;
    private transient Part signedFile;
    private transient Part evidence;
    private transient Part answer;
    private transient List<PackageView> packages;

    static String address(UUID id) {
        return "/batches/view?faces-redirect=true&id=" + id;
    }

    @Override
    protected BatchView read(UUID id) {
        return batches.get(id);
    }

    @Override
    protected List<ActionView> offered(UUID id) {
        return batches.actions(id);
    }

    @Override
    protected long versionOf(BatchView seen) {
        return seen.version();
    }

    public BatchView getBatch() {
        return opened();
    }

    /** Those of the page that the address asks for. */
    public List<BatchLineView> getLines() {
        List<BatchLineView> all = getBatch().lines();
        int first = Math.max(0, Math.min(from, all.size()));
        return all.subList(first, Math.min(all.size(), first + LINES_SHOWN));
    }

    /** Where the next page of lines begins; null for the last. */
    public Integer getNextLines() {
        return from + LINES_SHOWN < getBatch().lines().size() ? from + LINES_SHOWN : null;
    }

    /** Where the page of lines before begins; null for the first. */
    public Integer getEarlierLines() {
        return from > 0 ? Math.max(0, from - LINES_SHOWN) : null;
    }

    public int getFrom() {
        return from;
    }

    public void setFrom(int from) {
        this.from = from;
    }

    /** Answers of the CA operator, newest first. */
    public List<PackageView> getPackages() {
        if (packages == null) {
            packages = results.ofBatch(getId());
        }
        return packages;
    }

    public String freeze() {
        return after("batch.done.frozen", batches.freeze(getId(), getVersion()));
    }

    public String removeLine() {
        return after("batch.done.lineRemoved", batches.removeLines(getId(), getVersion(), leftOut == null ? List.of() : List.of(leftOut), comment));
    }

    public String unfreeze() {
        return after("batch.done.unfrozen", batches.unfreeze(getId(), getVersion(), comment));
    }

    public String sign() throws IOException {
        if (errand != null) {
            UUID asked = errand;
            // Good once, and never again: refused or not, the way by hand is open after it.
            errand = null;
            String session = FacesContext.getCurrentInstance().getExternalContext().getSessionId(false);
            FileContent brought = signing.take(asked, SigningSubject.BATCH, getId(), session);
            UUID file = archive.attach(getId(), BatchFileKind.SIGNED_LETTER, brought.bytes(), brought.ref().fileName()).id();
            return after("batch.done.signed", batches.sign(getId(), getVersion(), SignedBy.PADES, file));
        }
        byte[] letter = Uploads.bytes(signedFile);
        UUID kept = letter == null ? null : archive.attach(getId(), BatchFileKind.SIGNED_LETTER, letter, Uploads.name(signedFile)).id();
        return after("batch.done.signed", batches.sign(getId(), getVersion(), method, kept));
    }

    public String recordSending() throws IOException {
        byte[] proof = Uploads.bytes(evidence);
        UUID kept = proof == null ? null : archive.attach(getId(), BatchFileKind.EVIDENCE, proof, Uploads.name(evidence)).id();
        return after("batch.done.sent", batches.recordSending(getId(), getVersion(), new Sending(outDocNo, outDocDate, channel, kept)));
    }

    public String acknowledge() {
        return after("batch.done.acknowledged", batches.acknowledge(getId(), getVersion(), receiptNo));
    }

    public String importResult() throws IOException {
        ImportStarted started = results.importResult(getId(), Uploads.required(answer, "answer", "batch.field.answer"), Uploads.name(answer));
        notice.done(started.repeated() ? "batch.done.importedBefore" : "batch.done.imported", getBatch().shown());
        return "/results/view?faces-redirect=true&id=" + started.packageId();
    }

    public String confirm() {
        return after("batch.done.confirmed", batches.confirm(getId(), getVersion()));
    }

    public String close() {
        return after("batch.done.closed", batches.close(getId(), getVersion()));
    }

    public String cancel() {
        return after("batch.done.cancelled", batches.cancel(getId(), getVersion(), comment));
    }

    public String returned() {
        return after("batch.done.returned", batches.returned(getId(), getVersion(), comment));
    }

    public String supersede() {
        return after("batch.done.superseded", batches.supersede(getId(), getVersion(), comment));
    }

    private String after(String key, BatchView done) {
        notice.done(key, done.shown());
        return address(getId());
    }

    /** What the program on the signer's PC was sent for; null where a file is chosen. */
    public UUID getErrand() {
        return errand;
    }

    public void setErrand(UUID errand) {
        this.errand = errand;
    }

    public SignedBy getMethod() {
        return method;
    }

    public void setMethod(SignedBy method) {
        this.method = method;
    }

    public String getOutDocNo() {
        return outDocNo;
    }

    public void setOutDocNo(String outDocNo) {
        this.outDocNo = outDocNo;
    }

    public LocalDate getOutDocDate() {
        return outDocDate;
    }

    public void setOutDocDate(LocalDate outDocDate) {
        this.outDocDate = outDocDate;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String channel) {
        this.channel = channel;
    }

    public String getReceiptNo() {
        return receiptNo;
    }

    public void setReceiptNo(String receiptNo) {
        this.receiptNo = receiptNo;
    }

    /** The line to leave out. */
    public UUID getLeftOut() {
        return leftOut;
    }

    public void setLeftOut(UUID leftOut) {
        this.leftOut = leftOut;
    }

    public String getComment() {
        return comment;
    }

    public void setComment(String comment) {
        this.comment = comment;
    }

    public Part getSignedFile() {
        return signedFile;
    }

    public void setSignedFile(Part signedFile) {
        this.signedFile = signedFile;
    }

    public Part getEvidence() {
        return evidence;
    }

    public void setEvidence(Part evidence) {
        this.evidence = evidence;
    }

    public Part getAnswer() {
        return answer;
    }

    public void setAnswer(Part answer) {
        this.answer = answer;
    }
}
