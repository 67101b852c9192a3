package vn.gov.ra.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

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

    protected ReasonRow() {
    }

    Reason view() {
        return new Reason(code, kind, textVi, textEn, crlReason, reference);
    }
}
