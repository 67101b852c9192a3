package vn.gov.ra.web.law;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import vn.gov.ra.regulation.Edition;
import vn.gov.ra.regulation.Entitlement;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.LawService;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.regulation.Parameter;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.Regulation;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.regulation.Rule;
import vn.gov.ra.regulation.RuleService;
import vn.gov.ra.security.Role;
import vn.gov.ra.web.support.CurrentUser;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Language;

/** One edition of the law as data: its time, its rules, forms and terms, and the reasons of all. */
@Named("lawList")
@RequestScoped
public class LawListPage {

    private static final Set<String> TERMS_READ_BY = Set.of(Role.OFFICER, Role.OFFICE_SIGNER, Role.OBSERVER, Role.ADMIN);

    @Inject
    private RegulationService law;
    @Inject
    private RuleService rules;
    @Inject
    private LawService texts;
    @Inject
    private Regulation regulation;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private Language language;
    @Inject
    private Labels labels;
    @Inject
    private CurrentUser me;

    private String edition;
    private List<Edition> editions;

    /** Asked before anything is shown, so that who may not read it gets the page that says so. */
    public void load() {
        getEditions();
        if (edition == null || editions.stream().noneMatch(one -> one.key().equals(edition))) {
            edition = regulation.editionOn(calendar.today());
        }
    }

    public List<Edition> getEditions() {
        if (editions == null) {
            editions = law.editions();
        }
        return editions;
    }

    public Edition getShown() {
        return getEditions().stream().filter(one -> one.key().equals(edition)).findFirst().orElseThrow();
    }

    public List<Rule> getRules() {
        return rules.list(edition);
    }

    public List<FormDefinition> getForms() {
        return law.forms(edition, null);
    }

    /** Terms and other numbers; only who may read them. */
    public List<Parameter> getParameters() {
        return me.hasAny(TERMS_READ_BY) ? law.parameters(edition) : List.of();
    }

    public List<Entitlement> getEntitlements() {
        return texts.entitlements(edition);
    }

    public List<Reason> getReasons() {
        return texts.reasons();
    }

    public String reasonText(Reason reason) {
        return reason.text(language.locale());
    }

    /** What a rule says, without the values of a case. */
    public String words(Rule rule) {
        return LawRulePage.words(rule.code(), language.locale());
    }

    public String nameOf(Parameter parameter) {
        return labels.of("regulation.parameter." + parameter.key());
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(String edition) {
        this.edition = edition;
    }
}
