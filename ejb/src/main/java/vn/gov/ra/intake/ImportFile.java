package vn.gov.ra.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.security.Actor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.StateError;

/** A file of many lines on its way to a draft dossier. Only the methods here write its state. */
@Entity
@Table(name = "import_file")
class ImportFile {

    private static final int LONGEST_NAME = 80;

    @Id
    private UUID id;
    @Column(name = "form", nullable = false)
    private String form;
    @Column(name = "edition", nullable = false)
    private String edition;
    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;
    @Column(name = "file_id", nullable = false)
    private UUID fileId;
    @Column(name = "sha256", nullable = false)
    private String sha256;
    @Column(name = "file_name", nullable = false)
    private String fileName;
    @Column(name = "encoding", nullable = false)
    private String encoding;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ImportState state;
    @Column(name = "row_count", nullable = false)
    private int rows;
    @Column(name = "valid_count", nullable = false)
    private int valid;
    @Column(name = "invalid_count", nullable = false)
    private int invalid;
    @Column(name = "warning_count", nullable = false)
    private int warnings;
    @Column(name = "dossier_id")
    private UUID dossierId;
    @Column(name = "into_dossier_id")
    private UUID into;
    @Column(name = "job_id")
    private UUID jobId;
    @Column(name = "error")
    private String error;
    @Column(name = "created_by", nullable = false)
    private String createdBy;
    @Column(name = "created_name", nullable = false)
    private String createdName;
    @Column(name = "created_at", nullable = false)
    private Instant createdAt;
    @Version
    @Column(name = "version", nullable = false)
    private long version = 1;

    protected ImportFile() {
    }

    ImportFile(UUID id, FormDefinition form, UUID agencyId, FileRef file, String encoding, int rows, Actor who, Instant now) {
        this.id = id;
        this.form = form.form();
        this.edition = form.edition();
        this.agencyId = agencyId;
        this.fileId = file.id();
        this.sha256 = file.sha256();
        this.fileName = file.fileName();
        this.encoding = encoding;
        this.rows = rows;
        this.state = ImportState.CHECKING;
        this.createdBy = who.subject();
        this.createdName = who.username().length() > LONGEST_NAME ? who.username().substring(0, LONGEST_NAME) : who.username();
        this.createdAt = now;
    }

    /** Its rows go into a draft that is there, not into a new one. */
    void goesInto(UUID draft) {
        into = draft;
    }

    void workedBy(UUID job) {
        jobId = job;
    }

    void counted(int validRows, int invalidRows, int rowsWithWarnings) {
        valid = validRows;
        invalid = invalidRows;
        warnings = rowsWithWarnings;
    }

    void ready() {
        if (state == ImportState.CHECKING) {
            state = ImportState.READY;
        }
    }

    void refuse(String code) {
        if (!state.over()) {
            state = ImportState.REFUSED;
            error = code;
        }
    }

    void accepted(UUID dossier) {
        requireReady("accept");
        state = ImportState.ACCEPTED;
        dossierId = dossier;
    }

    void discard() {
        if (state != ImportState.READY && state != ImportState.CHECKING && state != ImportState.READING) {
            throw notAllowed("discard");
        }
        state = ImportState.CANCELLED;
    }

    void requireReady(String step) {
        if (state != ImportState.READY) {
            throw notAllowed(step);
        }
    }

    private DomainException notAllowed(String step) {
        return new DomainException(StateError.STEP_NOT_ALLOWED, fileName, state.labelKey(), "intake.step." + step);
    }

    ImportView view() {
        return new ImportView(id, state, form, edition, agencyId, fileId, fileName, sha256, encoding, rows, valid, invalid, warnings, dossierId, into, jobId, error,
                createdBy, createdName, createdAt, version);
    }
}
