package vn.gov.ra.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;

/** The rows of lists in memory. */
final class BatchRows extends BatchRepository {

    private final List<SubmissionBatch> batches = new ArrayList<>();
    private final List<BatchLine> held = new ArrayList<>();

    List<SubmissionBatch> batches() {
        return batches;
    }

    @Override
    void add(Object row) {
        if (row instanceof SubmissionBatch batch) {
            batches.add(batch);
        } else {
            held.add((BatchLine) row);
        }
    }

    @Override
    SubmissionBatch lock(UUID id) {
        return get(id);
    }

    @Override
    SubmissionBatch get(UUID id) {
        return batches.stream().filter(batch -> batch.id().equals(id)).findFirst().orElseThrow(() -> new DomainException(BatchError.NOT_FOUND, id));
    }

    @Override
    List<BatchLine> lines(UUID batchId) {
        return held.stream().filter(line -> line.batchId().equals(batchId) && !line.removed()).sorted(Comparator.comparingInt(BatchLine::seq)).toList();
    }

    @Override
    Optional<BatchLine> line(UUID batchId, UUID lineId) {
        return lines(batchId).stream().filter(line -> line.lineId().equals(lineId)).findFirst();
    }

    @Override
    List<UUID> held(Collection<UUID> lineIds) {
        return held.stream().filter(line -> line.open() && lineIds.contains(line.lineId())).map(BatchLine::lineId).toList();
    }

    @Override
    void changed(SubmissionBatch batch, long versionBefore) {
        // Versions are the database's.
    }

    @Override
    void flush() {
        // What was written is written.
    }
}
