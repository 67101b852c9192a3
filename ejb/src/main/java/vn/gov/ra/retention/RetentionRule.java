package vn.gov.ra.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** How long something is kept after its end, from a day on; the office edits it. The one of a kind that began last counts. */
@Entity
@Table(name = "retention_rule")
class RetentionRule {

    /** A person read it in a source; the office's own word is not. */
    private static final String UNCHECKED = "M";

    @Id
    private UUID id;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private RetentionKind kind;
    @Column(name = "years")
    private Integer years;
    @Column(name = "days")
    private Integer days;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
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

    RetentionRule(RetentionKind kind, NewTerm term) {
        this.id = Ids.next();
        this.kind = kind;
        this.validFrom = term.validFrom();
        change(term);
    }

    void change(NewTerm term) {
        years = kind.cleared() ? null : term.length();
        days = kind.cleared() ? term.length() : null;
        basisVi = term.basisVi();
        basisEn = term.basisEn();
        evidence = UNCHECKED;
    }

    /** In years or in days, as its kind is. */
    int length() {
        return kind.cleared() ? days : years;
    }

    RetentionKind kind() {
        return kind;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    long version() {
        return version;
    }

    /** @param next of the same kind that began later; null for none */
    RetentionRuleView view(RetentionRule next) {
        return new RetentionRuleView(kind, years, days, validFrom, next == null ? null : next.validFrom, basisVi, basisEn, evidence, version);
    }
}
