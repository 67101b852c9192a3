package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.shared.DomainException;

/** Lists the CA operator answers, for the room that reads the answers, within its transactions. */
@Dependent
public class SentLists {

    @Inject
    private Event<BatchStateChanged> changed;
    @Inject
    private Clock clock;
    @Inject
    private BatchRepository rows;
    @Inject
    private Snapshots snapshots;
    @Inject
    private AuditTrail audit;

    /**
     * The list with the copies that were sent, held until the transaction ends.
     *
     * @throws DomainException when it is not there, or not one that awaits an answer
     */
    public SentList awaitingAnswer(UUID batchId) {
        SubmissionBatch batch = rows.lock(batchId);
        BatchStep.IMPORT_RESULT.requireFrom(batch.state(), batch.shown());
        return sent(batch);
    }

    /** The same without lock and without regard to its state. */
    public SentList get(UUID batchId) {
        return sent(rows.get(batchId));
    }

    private SentList sent(SubmissionBatch batch) {
        List<SentLine> lines = rows.lines(batch.id()).stream().map(line -> new SentLine(line.lineId(), line.snapshot() == null ? null : snapshots.open(line),
                line.outcome(), line.matchedCertificateId(), line.targetCertificateId(), line.open())).toList();
        return new SentList(batch.id(), batch.number(), batch.action(), batch.state(), lines, batch.version());
    }

    /** Writes what the operator said of a line; certificate and note may be null. */
    public void answer(UUID batchId, UUID lineId, LineOutcome outcome, UUID certificateId, String note) {
        rows.line(batchId, lineId).orElseThrow(() -> new DomainException(BatchError.LINE_NOT_IN_LIST, lineId)).answer(outcome, certificateId, note);
    }

    /** An answer was read to its end: what it does not speak of is missing, and the list waits to be reconciled. */
    public void imported(UUID batchId, Map<String, ?> details) {
        SubmissionBatch batch = rows.lock(batchId);
        if (!BatchStep.IMPORT_RESULT.allowedFrom(batch.state())) {
            return;   // reconciled or returned by somebody else meanwhile: their word stands, ours is in the package's matches
        }
        rows.lines(batchId).stream().filter(line -> line.outcome() == null).forEach(line -> line.answer(LineOutcome.MISSING, null, null));
        long before = batch.version();
        batch.take(BatchStep.IMPORT_RESULT);
        rows.changed(batch, before);
        audit.record(BatchStep.IMPORT_RESULT.auditType(), "batch", batchId, batch.number(), details);
        changed.fire(new BatchStateChanged(batchId, batch.number(), BatchStep.IMPORT_RESULT, batch.state(), clock.instant()));
    }

    /** Lines of lists that were sent and ask for the revocation of that certificate, newest first. */
    public List<AwaitedRevocation> asksToRevoke(UUID certificateId) {
        return rows.awaiting(certificateId).stream().filter(line -> line.outcome() == LineOutcome.REVOKED || line.open())
                .map(line -> new AwaitedRevocation(line.batchId(), line.lineId(), line.outcome())).toList();
    }

    /** Lines whose answer brought that certificate, newest first. */
    public List<UUID> brought(UUID certificateId) {
        return rows.bringing(certificateId).stream().map(BatchLine::lineId).toList();
    }
}
