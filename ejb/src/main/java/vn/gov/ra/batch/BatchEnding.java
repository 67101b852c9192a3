package vn.gov.ra.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.letter.Column;
import vn.gov.ra.document.render.letter.TableContent;
import vn.gov.ra.document.render.sheet.SheetContent;
import vn.gov.ra.document.render.sheet.SpreadsheetWriter;
import vn.gov.ra.request.LineStep;
import vn.gov.ra.request.LineView;
import vn.gov.ra.request.RequestLines;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.Messages;

/** What becomes of the lines when a list ends otherwise than answered, and the sheet kept when it is reconciled. */
@Dependent
class BatchEnding {

    private static final List<String> COLUMNS = List.of("lineCode", "name", "agency", "outcome", "note");

    @Inject
    private BatchRepository rows;
    @Inject
    private RequestLines lines;
    @Inject
    private StoredFiles files;
    @Inject
    private Clock clock;

    /** Before sending: the lines wait for another list. */
    void cancel(SubmissionBatch batch, String reason) {
        each(batch, LineStep.BATCH_CANCELLED, reason, BatchLine::leave);
        batch.end(reason);
    }

    /** The operator sent the list back whole. */
    void returned(SubmissionBatch batch, String reason) {
        each(batch, LineStep.CA_RETURN, reason, line -> line.answer(LineOutcome.RETURNED, null, reason));
        batch.end(reason);
    }

    /** @return the correction list, which takes over every line */
    SubmissionBatch supersede(SubmissionBatch batch, Actor by) {
        batch.end(batch.askedReason());
        List<BatchLine> held = rows.lines(batch.id());
        List<UUID> ids = held.stream().map(BatchLine::lineId).toList();
        lines.lock(ids);
        held.forEach(line -> line.answer(LineOutcome.SUPERSEDED, null, batch.askedReason()));
        // The database holds a line to one open list: the old one lets go before the new one takes.
        rows.flush();
        SubmissionBatch correction = new SubmissionBatch(Ids.next(), batch, by, clock.instant());
        rows.add(correction);
        for (BatchLine line : held) {
            rows.add(new BatchLine(Ids.next(), correction.id(), line.lineId(), line.targetCertificateId(), line.seq()));
        }
        lines.takeAll(ids, LineStep.BATCH_SUPERSEDED, batch.shown());
        return correction;
    }

    /** Lines the answer does not speak of go into a later list. */
    void carryForward(SubmissionBatch batch, List<UUID> ids, String reason) {
        if (ids == null || ids.isEmpty()) {
            throw new DomainException(BatchError.EMPTY);
        }
        lines.lock(ids);
        for (UUID id : ids) {
            BatchLine line = rows.line(batch.id(), id).orElseThrow(() -> new DomainException(BatchError.LINE_NOT_IN_LIST, id));
            if (line.outcome() != LineOutcome.MISSING || !line.open()) {
                throw new DomainException(BatchError.NOT_MISSING, lines.byId(id).code());
            }
            line.leave();
            lines.take(id, LineStep.CARRY_FORWARD, reason);
        }
    }

    /** The sheet that says what became of each line; kept when a second person has confirmed it. */
    UUID reconciliation(SubmissionBatch batch) {
        List<BatchLine> held = rows.lines(batch.id());
        List<LineView> views = lines.byIds(held.stream().map(BatchLine::lineId).toList());
        List<List<String>> cells = IntStream.range(0, held.size()).mapToObj(i -> List.of(views.get(i).code(), views.get(i).displayName(),
                views.get(i).agencyName(), Messages.label(held.get(i).outcome(), Messages.VI), held.get(i).caNote() == null ? "" : held.get(i).caNote())).toList();
        TableContent table = new TableContent(COLUMNS.stream().map(key -> new Column(key, Messages.label("batch.reconciliation." + key, Messages.VI))).toList(), cells);
        byte[] sheet = SpreadsheetWriter.write(new SheetContent(batch.number(), List.of(), table), clock.instant());
        return files.store(sheet, batch.number() + "-doi-soat.xlsx", FileType.XLSX.mediaType()).id();
    }

    private void each(SubmissionBatch batch, LineStep step, String reason, Consumer<BatchLine> what) {
        List<BatchLine> held = rows.lines(batch.id());
        List<UUID> ids = held.stream().map(BatchLine::lineId).toList();
        lines.lock(ids);
        held.forEach(what);
        lines.takeAll(ids, step, reason);
    }
}
