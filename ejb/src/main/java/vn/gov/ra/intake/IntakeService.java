package vn.gov.ra.intake;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.lang.System.Logger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.StorageError;
import vn.gov.ra.document.StoredFiles;
import vn.gov.ra.document.Unclassified;
import vn.gov.ra.intake.row.PastedCells;
import vn.gov.ra.intake.row.RowReader;
import vn.gov.ra.intake.workbook.AnnotatedWorkbook;
import vn.gov.ra.intake.workbook.TemplateWorkbook;
import vn.gov.ra.job.Jobs;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.request.DossierDraft;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.request.LineValidation;
import vn.gov.ra.request.RequestError;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Cursor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;
import vn.gov.ra.shared.VietnameseText;

/**
 * Bulk intake: a file of many lines is read, judged row by row, mended, and becomes one draft dossier when somebody says so; nothing of
 * it is a request before.
 */
@Stateless
public class IntakeService {

    private static final Logger LOG = System.getLogger(IntakeService.class.getName());
    private static final int AT_ONCE = 250;

    @Resource
    private ManagedExecutorService executor;
    @Inject
    private IntakeStore store;
    @Inject
    private RowKeeper keeper;
    @Inject
    private IntakeRepository rows;
    @Inject
    private LineValidation rules;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private DossierService dossiers;
    @Inject
    private StoredFiles files;
    @Inject
    private Jobs jobs;
    @Inject
    private Event<ImportStateChanged> changed;
    @Inject
    private AuditTrail audit;
    @Inject
    private CurrentActor current;

    /**
     * Reads the file at once and judges its rows in the background. The same bytes again are the same import, unless what came of it was
     * given up.
     *
     * @param agencyId for whom; null: one's own
     * @throws DomainException why the file as a whole cannot be taken; nothing is stored then
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportView start(String form, UUID agencyId, byte[] content, String fileName) {
        return start(definition(form), rules.agencyFor(agencyId), null, content, fileName);
    }

    /**
     * The same for rows that are to be added to a draft: its form and agency hold.
     *
     * @throws DomainException also where the dossier is no draft any more
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportView startInto(UUID dossierId, byte[] content, String fileName) {
        DossierView dossier = dossiers.get(dossierId);
        if (dossier.state() != DossierState.DRAFT) {
            throw new DomainException(IntakeError.NOT_A_DRAFT, Optional.ofNullable(dossier.code()).orElse(""));
        }
        return start(dossiers.form(dossierId), dossier.agencyId(), dossierId, content, fileName);
    }

    /**
     * Cells copied from a spreadsheet, to be added to a draft.
     *
     * @param cells as the clipboard has them: columns by tabulators, rows by line breaks
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ImportView paste(UUID dossierId, String cells, String name) {
        return startInto(dossierId, PastedCells.list(cells, formOf(dossierId)), name);
    }

    private ImportView start(FormDefinition definition, UUID agency, UUID into, byte[] content, String fileName) {
        if (content == null || content.length == 0) {
            throw new DomainException(StorageError.FILE_EMPTY);
        }
        if (content.length > StoredFiles.MAX_SIZE) {
            throw new DomainException(StorageError.FILE_TOO_LARGE, StoredFiles.MAX_SIZE);
        }
        Unclassified.require(fileName, content);
        Optional<ImportView> known = rows.same(Sha256.hex(content), definition.form(), agency, into).map(ImportFile::view).filter(this::alive);
        if (known.isPresent()) {
            return known.get();
        }
        RowReader.Read read = RowReader.read(content, definition, calendar.today());
        ImportView begun = store.begin(definition, agency, into, content, fileName, read);
        Actor caller = current.get();
        executor.execute(() -> ActingAs.as(caller, () -> check(begun)));
        return begun;
    }

    /** A dossier that was thrown away frees its file. */
    private boolean alive(ImportView known) {
        if (known.state() != ImportState.ACCEPTED) {
            return true;
        }
        if (known.into() != null) {
            // The lines may have been taken off the draft again.
            return false;
        }
        try {
            return dossiers.get(known.dossierId()).state() != DossierState.VOID;
        } catch (DomainException gone) {
            return false;
        }
    }

    private Void check(ImportView begun) {
        try {
            Map<String, Integer> seen = new HashMap<>();
            int done = 0;
            for (int last = store.check(begun.id(), 0, AT_ONCE, seen); last >= 0; last = store.check(begun.id(), last, AT_ONCE, seen)) {
                done = Math.min(begun.rows(), done + AT_ONCE);
                if (!jobs.progress(begun.jobId(), done)) {
                    store.giveUp(begun.id());
                    return null;
                }
            }
            if (store.finish(begun.id())) {
                jobs.succeed(begun.jobId(), "{\"importId\":\"" + begun.id() + "\"}");
            }
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "intake.check import=" + begun.id(), e);
            store.refuse(begun.id(), IntakeError.BROKE_OFF.code());
            jobs.fail(begun.jobId(), IntakeError.BROKE_OFF);
        }
        return null;
    }

    private FormDefinition definition(String form) {
        String named = VietnameseText.cleanToNull(form);
        return forms().stream().filter(one -> one.form().equals(named)).findFirst()
                .orElseThrow(() -> new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError("/form", RequestError.FORM_UNKNOWN, String.valueOf(named))),
                        "/form"));
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public ImportView get(UUID id) {
        return inScope(id).view();
    }

    /** Newest first. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public Slice<ImportView> list(ImportState state, String cursor, Integer limit) {
        return list(state, Paging.of(cursor, limit));
    }

    /** Newest first of its own. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public Slice<ImportView> list(ImportState state, Paging paging) {
        SortColumns.Chosen<ImportFile> order = IntakeRepository.ORDERS.by(paging);
        return order.slice(rows.list(current.get(), state, order, paging.size()), paging.size()).map(ImportFile::view);
    }

    /** In the order of the file; values are unmasked for the uploader and for those who may see them anyway. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public Slice<RowView> rows(UUID id, boolean onlyErrors, String cursor, Integer limit) {
        ImportView file = inScope(id).view();
        int most = Slice.limit(limit);
        boolean masked = masked(file);
        return Slice.of(rows.rows(id, after(cursor), onlyErrors, most + 1), most, row -> new Cursor(String.valueOf(row.rowNo()), row.id()).text())
                .map(row -> view(row, masked));
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public RowView row(UUID id, int rowNo) {
        ImportView file = inScope(id).view();
        return view(rows.row(id, rowNo).orElseThrow(() -> new DomainException(IntakeError.ROW_NOT_FOUND, rowNo)), masked(file));
    }

    /** Writes values of one row anew; a blank one takes the value away. The row and its duplicates are judged again at once. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public RowView fix(UUID id, int rowNo, Map<String, String> values) {
        return mended(id, rowNo, values).get(0);
    }

    /** The same; answers the row and then the others that are judged differently since. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public List<RowView> fixAndTwins(UUID id, int rowNo, Map<String, String> values) {
        return mended(id, rowNo, values);
    }

    private List<RowView> mended(UUID id, int rowNo, Map<String, String> values) {
        ImportFile file = held(id);
        file.requireReady("fix");
        ImportRow row = rows.row(id, rowNo).orElseThrow(() -> new DomainException(IntakeError.ROW_NOT_FOUND, rowNo));
        // What a draft would refuse is refused here: unknown fields, texts far too long.
        FormDefinition form = keeper.form(file.view());
        Map<String, String> clean = rules.cleaned(form, values);
        RowContent content = keeper.open(row);
        for (String column : values.keySet()) {
            content = content.with(column, clean.get(column));
        }
        List<ImportRow> touched = keeper.mend(file, row, content);
        audit.record("import.fix", "import", id, file.view().fileName(), Map.of("row", rowNo, "fields", String.join(" ", values.keySet())));
        boolean masked = masked(file.view());
        return touched.stream().map(one -> view(one, masked)).toList();
    }

    /**
     * Makes one draft dossier of the rows, or adds them to the draft they were sent for, all in this transaction. Without {@code onlyValid} rows with errors come along; what could
     * not be read safely in them stays empty, and the rest is told again before the signature.
     *
     * @param seenVersion {@link Versions#NOT_GIVEN} where the caller does not say
     */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public ImportView accept(UUID id, long seenVersion, boolean onlyValid) {
        ImportFile file = held(id);
        file.requireReady("accept");
        requireVersion(file, seenVersion);
        List<Map<String, String>> lines = rows.rows(id, 0, false, Integer.MAX_VALUE).stream().filter(row -> !onlyValid || row.errors() == 0)
                .map(keeper::open).map(RowContent::safeValues).toList();
        if (lines.isEmpty()) {
            throw new DomainException(IntakeError.NOTHING_TO_TAKE);
        }
        ImportView view = file.view();
        rows.writeLate();
        DossierView made = view.into() != null ? dossiers.addLines(view.into(), lines)
                : dossiers.create(new DossierDraft(null, null, view.form(), view.agencyId(), null, null, null, null, lines));
        file.accepted(made.id());
        audit.record("import.accept", "import", id, view.fileName(), Map.of("dossier", made.id(), "lines", lines.size(), "onlyValid", onlyValid));
        rows.flush();
        changed.fire(new ImportStateChanged(file.view()));
        return file.view();
    }

    /** Gives the import up; the rows are forgotten, the file stays as evidence. Also stops a check that runs. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public ImportView discard(UUID id, long seenVersion) {
        ImportFile file = held(id);
        file.discard();
        requireVersion(file, seenVersion);
        rows.forget(id);
        jobs.giveUp(file.view().jobId());
        audit.record("import.discard", "import", id, file.view().fileName());
        rows.flush();
        return file.view();
    }

    /** The rows as a workbook with what is wrong beside each; it may be mended and sent in again. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public FileContent annotated(UUID id) {
        ImportView file = inScope(id).view();
        List<RowView> all = rows.rows(id, 0, false, Integer.MAX_VALUE).stream().map(row -> view(row, masked(file))).toList();
        audit.record("import.download", "import", id, file.fileName());
        return AnnotatedWorkbook.of(keeper.form(file), file.fileName(), all);
    }

    /** An empty workbook for a form of the law of today. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public FileContent template(String form) {
        return TemplateWorkbook.of(definition(form));
    }

    /** The same for what is to be added to a draft: by the law of its letter's date, as its form stands. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public FileContent templateOf(UUID dossierId) {
        return TemplateWorkbook.of(dossiers.form(dossierId));
    }

    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public FormDefinition form(UUID id) {
        return keeper.form(inScope(id).view());
    }

    /** The form whose columns may be pasted into a draft. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.RELYING_SYSTEM})
    public FormDefinition formOf(UUID dossierId) {
        return dossiers.form(dossierId);
    }

    /** Forms that can be sent in as a file, with the columns of today. */
    @RolesAllowed({Role.CLERK, Role.AGENCY_SIGNER, Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN, Role.RELYING_SYSTEM})
    public List<FormDefinition> forms() {
        return regulation.requestForms(regulation.editionOn(calendar.today()), calendar.today());
    }

    private ImportFile inScope(UUID id) {
        return rows.inScope(id, current.get()).orElseThrow(() -> new DomainException(IntakeError.NOT_FOUND));
    }

    private ImportFile held(UUID id) {
        ImportFile file = inScope(id);
        rows.lock(file);
        return file;
    }

    private static void requireVersion(ImportFile file, long seenVersion) {
        if (seenVersion != Versions.NOT_GIVEN) {
            Versions.require(file.view().version(), seenVersion, file.view().fileName());
        }
    }

    private boolean masked(ImportView file) {
        Actor actor = current.get();
        return actor.masked() && !actor.subject().equals(file.createdBy());
    }

    private RowView view(ImportRow row, boolean masked) {
        return keeper.open(row).shown(row.id(), row.rowNo(), masked);
    }

    private static int after(String cursor) {
        try {
            return cursor == null || cursor.isBlank() ? 0 : Integer.parseInt(Cursor.parse(cursor).value());
        } catch (NumberFormatException e) {
            throw new DomainException(SharedError.INVALID_INPUT, "cursor");
        }
    }
}
