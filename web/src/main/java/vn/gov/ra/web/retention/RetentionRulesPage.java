package vn.gov.ra.web.retention;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.gov.ra.retention.RetentionKind;
import vn.gov.ra.retention.RetentionRuleService;
import vn.gov.ra.retention.RetentionRuleView;
import vn.gov.ra.security.Role;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** How long personal data are kept; ADMIN writes, the observer reads. */
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

    private Integer years;
    private String basisVi;
    private String basisEn;
    private long version;
    private transient RetentionRuleView rule;

    public void load() {
        years = getRule().years();
        basisVi = getRule().basisVi();
        basisEn = getRule().basisEn();
        version = getRule().version();
    }

    public RetentionRuleView getRule() {
        if (rule == null) {
            rule = rules.list().stream().filter(one -> one.kind() == RetentionKind.PERSON).findFirst().orElseThrow();
        }
        return rule;
    }

    public String save() {
        rules.change(RetentionKind.PERSON, version, years == null ? 0 : years, basisVi, basisEn);
        notice.done("retention.done.rule");
        return "/retentions/rules?faces-redirect=true";
    }

    public String getBasis() {
        return getRule().basis(language.locale());
    }

    public boolean isWriting() {
        return me.has(Role.ADMIN);
    }

    public Integer getYears() {
        return years;
    }

    public void setYears(Integer years) {
        this.years = years;
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

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }
}
