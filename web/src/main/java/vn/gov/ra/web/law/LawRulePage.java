package vn.gov.ra.web.law;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import vn.gov.ra.regulation.Evidence;
import vn.gov.ra.regulation.Rule;
import vn.gov.ra.regulation.RuleChange;
import vn.gov.ra.regulation.RuleService;
import vn.gov.ra.regulation.RuleSeverity;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** One rule, and what an ADMIN makes of it from a day on. */
@Named("lawRule")
@ViewScoped
public class LawRulePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RuleService rules;
    @Inject
    private transient Language language;
    @Inject
    private transient Notice notice;

    private UUID id;
    private long version;
    private transient Rule rule;
    private RuleSeverity severity;
    private Evidence evidence;
    private String value;
    private boolean overridable;
    private String reference;
    private LocalDate from;

    public void load() {
        version = getRule().version();
        severity = rule.severity();
        evidence = rule.evidence();
        value = rule.value();
        overridable = rule.overridable();
        reference = rule.reference();
    }

    public Rule getRule() {
        if (rule == null) {
            rule = rules.get(id);
        }
        return rule;
    }

    public String words() {
        return words(getRule().code(), language.locale());
    }

    /** What a rule says, without the values of a case. */
    static String words(String code, Locale locale) {
        return Messages.texts("errors", locale).get(code).replace("''", "'").replaceAll("“?\\{\\d\\}”?", "…");
    }

    public RuleSeverity[] severities() {
        return RuleSeverity.values();
    }

    public Evidence[] evidences() {
        return Evidence.values();
    }

    public String save() {
        Rule changed = rules.change(id, version, new RuleChange(severity, value, overridable, evidence, reference, from));
        notice.done("law.done.rule", changed.code());
        return "/law/list?faces-redirect=true&edition=" + changed.edition();
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public RuleSeverity getSeverity() {
        return severity;
    }

    public void setSeverity(RuleSeverity severity) {
        this.severity = severity;
    }

    public Evidence getEvidence() {
        return evidence;
    }

    public void setEvidence(Evidence evidence) {
        this.evidence = evidence;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String value) {
        this.value = value;
    }

    public boolean isOverridable() {
        return overridable;
    }

    public void setOverridable(boolean overridable) {
        this.overridable = overridable;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}
