package vn.gov.ra.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Row of {@code reason}. */
@Entity
@Table(name = "reason")
class ReasonRow {

    @Id
    @Column(name = "code")
    private String code;
    @Column(name = "kind", nullable = false)
    private String kind;
    @Column(name = "text_vi", nullable = false)
    private String textVi;
    @Column(name = "text_en", nullable = false)
    private String textEn;
    @Column(name = "crl_reason")
    private String crlReason;
    @Column(name = "reference")
    private String reference;
    @Column(name = "active", nullable = false)
    private boolean active;

    @Column(name = "own_request", nullable = false)
    private boolean ownRequest;
    @Column(name = "deceased", nullable = false)
    private boolean deceased;
    @Column(name = "valid_from")
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected ReasonRow() {
    }

    /** A code that was not there before. */
    ReasonRow(String code, String kind) {
        this.code = code;
        this.kind = kind;
        this.active = true;
    }

    /** Code and kind stay: they stand in decisions made. */
    void becomes(Reason wanted) {
        textVi = wanted.textVi();
        textEn = wanted.textEn();
        crlReason = wanted.crlReason();
        reference = wanted.reference();
        ownRequest = wanted.ownRequest();
        deceased = wanted.deceased();
        validFrom = wanted.validFrom();
        validTo = wanted.validTo();
    }

    Reason view() {
        return new Reason(code, kind, textVi, textEn, crlReason, reference, ownRequest, deceased, validFrom, validTo, version);
    }
}
