package vn.gov.ra.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A row that waits; its values and findings are sealed, because personal numbers stand in both. */
@Entity
@Table(name = "import_row")
class ImportRow {

    @Id
    private UUID id;
    @Column(name = "import_id", nullable = false)
    private UUID importId;
    @Column(name = "row_no", nullable = false)
    private int rowNo;
    @Column(name = "content", nullable = false)
    private byte[] content;
    @Column(name = "errors", nullable = false)
    private int errors;
    @Column(name = "warnings", nullable = false)
    private int warnings;
    @Column(name = "subject_key")
    private String subjectKey;

    protected ImportRow() {
    }

    ImportRow(UUID id, UUID importId, int rowNo, byte[] sealed) {
        this.id = id;
        this.importId = importId;
        this.rowNo = rowNo;
        this.content = sealed;
    }

    void judged(byte[] sealed, RowContent plain, String subject) {
        content = sealed;
        errors = plain.count(Severity.ERROR);
        warnings = plain.count(Severity.WARNING);
        subjectKey = subject;
    }

    UUID id() {
        return id;
    }

    UUID importId() {
        return importId;
    }

    int rowNo() {
        return rowNo;
    }

    byte[] content() {
        return content;
    }

    int errors() {
        return errors;
    }

    int warnings() {
        return warnings;
    }

    String subjectKey() {
        return subjectKey;
    }
}
