package vn.gov.ra.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import vn.gov.ra.retention.ClearedView;
import vn.gov.ra.retention.NewTerm;
import vn.gov.ra.retention.RetentionKind;
import vn.gov.ra.retention.RetentionRuleService;
import vn.gov.ra.retention.RetentionRuleView;
import vn.gov.ra.security.Role;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** How long what is kept, a row a kind, and what counted before of the kind that is chosen; ADMIN writes, the observer reads. */
@Named("retentionRules")
@ViewScoped
public class RetentionRulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RetentionRuleService rules;
    @Inject
    private transient CurrentUser me;
    @Inject
    private transient Language language;
    @Inject
    private transient Notice notice;

    private RetentionKind kind = RetentionKind.PERSON;
    private Integer years;
    private Integer days;
    private String basisVi;
    private String basisEn;
    private LocalDate validFrom;
    private long version;
    private transient List<RetentionRuleView> all;
    private transient List<RetentionRuleView> versions;

    public void load() {
        years = getRule().years();
        days = getRule().days();
        basisVi = getRule().basisVi();
        basisEn = getRule().basisEn();
        version = getRule().version();
    }

    public List<RetentionRuleView> getAll() {
        if (all == null) {
            all = rules.list();
        }
        return all;
    }

    public RetentionRuleView getRule() {
        return getAll().stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    public List<RetentionRuleView> getVersions() {
        if (versions == null) {
            versions = rules.versions(kind);
        }
        return versions;
    }

    public String save() {
        rules.change(kind, version, new NewTerm(kind.cleared() ? days : years, basisVi, basisEn, validFrom));
        notice.done("retention.done.rule");
        return "/retentions/rules?faces-redirect=true&kind=" + kind;
    }

    public String clear() {
        notice.done("retention.done.cleared", rules.clear().stream().mapToInt(ClearedView::cleared).sum());
        return "/retentions/rules?faces-redirect=true";
    }

    public String basis(RetentionRuleView one) {
        return one.basis(language.locale());
    }

    public boolean isWriting() {
        return me.has(Role.ADMIN);
    }

    public RetentionKind getKind() {
        return kind;
    }

    /** No kind named means people. */
    public void setKind(RetentionKind kind) {
        this.kind = kind == null ? RetentionKind.PERSON : kind;
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
    }

    public Integer getDays() {
        return days;
    }

    public void setDays(Integer days) {
        this.days = days;
    }

    public String getBasisVi() {
        return basisVi;
    }

    public void setBasisVi(String basisVi) {
        this.basisVi = basisVi;
    }

    public String getBasisEn() {
        return basisEn;
    }

    public void setBasisEn(String basisEn) {
        this.basisEn = basisEn;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
