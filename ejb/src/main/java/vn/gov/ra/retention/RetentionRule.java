package vn.gov.ra.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How long something is kept after its end; the office edits it. */
@Entity
@Table(name = "retention_rule")
class RetentionRule {

    /** A person read it in a source; the office's own word is not. */
    private static final String UNCHECKED = "M";

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private RetentionKind kind;
    @Column(name = "years", nullable = false)
    private int years;
    @Column(name = "basis_vi", nullable = false)
    private String basisVi;
    @Column(name = "basis_en", nullable = false)
    private String basisEn;
    @Column(name = "evidence", nullable = false)
    private String evidence;
    @Version
    private long version;

    protected RetentionRule() {
    }

    void change(int newYears, String vi, String en) {
        years = newYears;
        basisVi = vi;
        basisEn = en;
        evidence = UNCHECKED;
    }

    int years() {
        return years;
    }

    long version() {
        return version;
    }

    RetentionRuleView view() {
        return new RetentionRuleView(kind, years, basisVi, basisEn, evidence, version);
    }
}
