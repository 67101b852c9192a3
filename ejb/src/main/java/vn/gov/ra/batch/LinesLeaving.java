package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import vn.gov.ra.request.LineState;
import vn.gov.ra.request.LineStateChanged;
import vn.gov.ra.shared.DomainException;

/** A line that is withdrawn or void leaves its list, in the same transaction, as long as the list is still being compiled. */
@Dependent
class LinesLeaving {

    private static final Set<LineState> GONE = Set.of(LineState.WITHDRAWN, LineState.VOID);

    @Inject
    private BatchRepository rows;
    @Inject
    private BatchAssembly assembly;

    void lineChanged(@Observes LineStateChanged change) {
        if (change.from() != LineState.BATCHED || !GONE.contains(change.to())) {
            return;
        }
        rows.openLine(change.lineId()).ifPresent(line -> {
            SubmissionBatch batch = rows.lock(line.batchId());
            if (batch.state() != BatchState.COLLECTING) {
                throw new DomainException(BatchError.LINE_IN_FIXED_LIST, batch.shown());
            }
            line.remove();
            assembly.order(batch);
        });
    }
}
