package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestLines;

/** Makes what pages and REST read. */
@Dependent
class BatchViews {

    @Inject
    private BatchRepository rows;
    @Inject
    private RequestLines lines;
    @Inject
    private StoredFiles files;
    @Inject
    private AnswerTerm term;

    /** As it stands in the database, so that the version is the one to command with. */
    BatchView of(SubmissionBatch batch) {
        rows.flush();
        List<BatchLine> held = rows.lines(batch.id());
        Map<UUID, LineView> views = lines.byIds(held.stream().map(BatchLine::lineId).toList()).stream()
                .collect(Collectors.toMap(LineView::id, Function.identity()));
        LocalDate dueOn = term.dueOn(batch.state(), batch.edition(), batch.sentAt());
        return batch.view(held.stream().map(line -> view(line, views.get(line.lineId()))).toList(), dueOn, term.overdue(dueOn));
    }

    private static BatchLineView view(BatchLine held, LineView line) {
        return new BatchLineView(held.lineId(), line.code(), held.seq(), line.displayName(), line.agencyName(), line.state(), held.outcome(),
                held.matchedCertificateId(), held.caNote());
    }

    List<BatchFileView> files(UUID batchId) {
        List<BatchFile> attached = rows.files(batchId);
        Map<UUID, FileRef> refs = files.refs(attached.stream().map(BatchFile::fileId).toList());
        return attached.stream().map(file -> view(file, refs.get(file.fileId()))).toList();
    }

    static BatchFileView view(BatchFile file, FileRef ref) {
        return new BatchFileView(file.id(), file.kind(), ref.fileName(), ref.sha256(), ref.mediaType(), ref.size(), file.addedAt());
    }
}
