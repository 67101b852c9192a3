package vn.gov.ra.web.batch;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
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
import vn.gov.ra.request.ActionView;
import vn.gov.ra.web.support.Notice;
import vn.gov.ra.web.support.Uploads;

/** A submission list whole, and its way: freeze, sign, send, answer, reconcile, close. */
@Named("batchView")
@ViewScoped
public class BatchViewPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BatchService batches;
    @Inject
    private transient BatchArchive archive;
    @Inject
    private transient ResultService results;
    @Inject
    private transient Notice notice;

    /** Lines shown at once; a list has up to ten thousand. */
    private static final int LINES_SHOWN = 200;

    private UUID id;
    private int from;
    private long version;
    private SignedBy method = SignedBy.PADES;
    private String outDocNo;
    private LocalDate outDocDate;
    private String channel;
    private String receiptNo;
    private String comment;
    private transient Part signedFile;
    private transient Part evidence;
    private transient Part answer;
    private transient BatchView batch;
    private transient List<ActionView> actions;
    private transient List<PackageView> packages;

    static String address(UUID id) {
        return "/batches/view?faces-redirect=true&id=" + id;
    }

    public void load() {
        version = getBatch().version();
    }

    public BatchView getBatch() {
        if (batch == null) {
            batch = batches.get(id);
        }
        return batch;
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

    public List<ActionView> getActions() {
        if (actions == null) {
            actions = batches.actions(id);
        }
        return actions;
    }

    /** Answers of the CA operator, newest first. */
    public List<PackageView> getPackages() {
        if (packages == null) {
            packages = results.ofBatch(id);
        }
        return packages;
    }

    public String freeze() {
        return after("batch.done.frozen", batches.freeze(id, version));
    }

    public String unfreeze() {
        return after("batch.done.unfrozen", batches.unfreeze(id, version, comment));
    }

    public String sign() throws IOException {
        byte[] letter = Uploads.bytes(signedFile);
        UUID kept = letter == null ? null : archive.attach(id, BatchFileKind.SIGNED_LETTER, letter, Uploads.name(signedFile)).id();
        return after("batch.done.signed", batches.sign(id, version, method, kept));
    }

    public String recordSending() throws IOException {
        byte[] proof = Uploads.bytes(evidence);
        UUID kept = proof == null ? null : archive.attach(id, BatchFileKind.EVIDENCE, proof, Uploads.name(evidence)).id();
        return after("batch.done.sent", batches.recordSending(id, version, new Sending(outDocNo, outDocDate, channel, kept)));
    }

    public String acknowledge() {
        return after("batch.done.acknowledged", batches.acknowledge(id, version, receiptNo));
    }

    public String importResult() throws IOException {
        ImportStarted started = results.importResult(id, Uploads.required(answer, "answer", "batch.field.answer"), Uploads.name(answer));
        notice.done(started.repeated() ? "batch.done.importedBefore" : "batch.done.imported", getBatch().shown());
        return "/results/view?faces-redirect=true&id=" + started.packageId();
    }

    public String confirm() {
        return after("batch.done.confirmed", batches.confirm(id, version));
    }

    public String close() {
        return after("batch.done.closed", batches.close(id, version));
    }

    public String cancel() {
        return after("batch.done.cancelled", batches.cancel(id, version, comment));
    }

    public String returned() {
        return after("batch.done.returned", batches.returned(id, version, comment));
    }

    public String supersede() {
        return after("batch.done.superseded", batches.supersede(id, version, comment));
    }

    private String after(String key, BatchView done) {
        notice.done(key, done.shown());
        return address(id);
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
