package vn.gov.ra.regulation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** Row of {@code request_rule}. */
@Entity
@Table(name = "request_rule")
class RuleRow {

    @Id
    private UUID id;
    @Column(name = "edition", nullable = false)
    private String edition;
    @Column(name = "code", nullable = false)
    private String code;
    @Enumerated(EnumType.STRING)
    @Column(name = "severity", nullable = false)
    private RuleSeverity severity;
    @Column(name = "value")
    private String value;
    @Column(name = "overridable", nullable = false)
    private boolean overridable;
    @Column(name = "fixed", nullable = false)
    private boolean fixed;
    @Enumerated(EnumType.STRING)
    @Column(name = "evidence", nullable = false)
    private Evidence evidence;
    @Column(name = "reference")
    private String reference;
    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;
    @Column(name = "valid_to")
    private LocalDate validTo;
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected RuleRow() {
    }

    /** What the rule is from a day on; the row before ends there. */
    RuleRow(UUID id, RuleRow before, LocalDate from) {
        this.id = id;
        this.edition = before.edition;
        this.code = before.code;
        this.fixed = before.fixed;
        this.validFrom = from;
        this.validTo = before.validTo;
        before.validTo = from;
    }

    void becomes(RuleChange change) {
        severity = change.severity();
        value = change.value();
        overridable = change.overridable();
        evidence = change.evidence();
        reference = change.reference();
    }

    Rule view() {
        return new Rule(id, edition, code, severity, value, overridable, fixed, evidence, reference, validFrom, validTo, version);
    }
}
