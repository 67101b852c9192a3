package vn.gov.ra.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.intake.row.ReadRow;
import vn.gov.ra.intake.row.RowReader;
import vn.gov.ra.job.Jobs;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.Ids;

/** The steps of a check, each in a transaction of its own, so that what is done is seen and stays. */
@Dependent
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class IntakeStore {

    static final String JOB = "intake.check";

    @Inject
    private IntakeRepository rows;
    @Inject
    private RowJudge judge;
    @Inject
    private RowKeeper keeper;
    @Inject
    private StoredFiles files;
    @Inject
    private Jobs jobs;
    @Inject
    private Event<ImportStateChanged> changed;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor actor;
    @Inject
    private Clock clock;

    /**
     * Keeps the bytes as they came and the rows as they were read; starts the job.
     *
     * @param into the draft the rows are for; null for a new one
     */
    public ImportView begin(FormDefinition form, UUID agencyId, UUID into, byte[] content, String fileName, RowReader.Read read) {
        FileRef stored = files.store(content, fileName, FileType.of(content).mediaType());
        ImportFile file = new ImportFile(Ids.next(), form, agencyId, stored, read.encoding(), read.rows().size(), actor.get(), clock.instant());
        file.goesInto(into);
        rows.add(file);
        rows.flush();
        ImportView begun = file.view();
        for (ReadRow row : read.rows()) {
            RowContent plain = new RowContent(row.values(), row.cells(), row.findings(), List.of());
            rows.add(new ImportRow(Ids.next(), begun.id(), row.row(), keeper.seal(plain)));
        }
        file.workedBy(jobs.start(JOB, begun.id(), read.rows().size()));
        audit.record("import.receive", "import", begun.id(), begun.fileName(), Map.of("form", form.form(), "rows", read.rows().size(), "sha256", begun.sha256()));
        rows.flush();
        return file.view();
    }

    /**
     * Judges the next rows.
     *
     * @param seen subjects of the rows before, with their row; grows
     * @return the last row judged; -1 when there are no more, or the import was given up meanwhile
     */
    public int check(UUID importId, int afterRow, int atOnce, Map<String, Integer> seen) {
        ImportFile file = rows.locked(importId);
        if (file.view().state() != ImportState.CHECKING) {
            return -1;
        }
        rows.writeLate();
        List<ImportRow> part = rows.rows(importId, afterRow, false, atOnce);
        List<RowJudge.Judged> judged = judge.judge(keeper.form(file.view()), file.view().agencyId(), part.stream().map(keeper::open).toList());
        for (int i = 0; i < part.size(); i++) {
            ImportRow row = part.get(i);
            String subject = judged.get(i).subjectKey();
            Integer twin = subject == null ? null : seen.putIfAbsent(subject, row.rowNo());
            keeper.write(row, judged.get(i), twin);
        }
        return part.isEmpty() ? -1 : part.get(part.size() - 1).rowNo();
    }

    /** @return false where it was given up meanwhile */
    public boolean finish(UUID importId) {
        ImportFile file = rows.locked(importId);
        if (file.view().state() != ImportState.CHECKING) {
            return false;
        }
        rows.flush();
        keeper.tellTwinsElsewhere(importId, null);
        keeper.count(file);
        file.ready();
        changed.fire(new ImportStateChanged(file.view()));
        return true;
    }

    /** Its job was cancelled: the rows are forgotten, the file stays as evidence. */
    public void giveUp(UUID importId) {
        ImportFile file = rows.locked(importId);
        if (file.view().state() == ImportState.CHECKING) {
            file.discard();
            rows.forget(importId);
            audit.record("import.discard", "import", importId, file.view().fileName(), Map.of("job", "CANCELLED"));
        }
    }

    public void refuse(UUID importId, String code) {
        ImportFile file = rows.locked(importId);
        file.refuse(code);
        changed.fire(new ImportStateChanged(file.view()));
    }

    /** Called once at start: a check that the server's stop broke off will not go on. */
    public void refuseInterrupted() {
        rows.unfinished().forEach(file -> {
            file.refuse(IntakeError.BROKE_OFF.code());
            changed.fire(new ImportStateChanged(file.view()));
        });
    }
}
