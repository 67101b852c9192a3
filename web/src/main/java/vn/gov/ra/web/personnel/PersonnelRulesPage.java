package vn.gov.ra.web.personnel;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import vn.gov.ra.personnel.Offer;
import vn.gov.ra.personnel.PartAction;
import vn.gov.ra.personnel.PersonnelKind;
import vn.gov.ra.personnel.PersonnelRuleService;
import vn.gov.ra.personnel.RuleView;
import vn.gov.ra.regulation.Reason;
import vn.gov.ra.regulation.RegulationService;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Language;
import vn.gov.ra.web.support.Notice;

/** What is proposed for one kind of change; ADMIN writes, others read. */
@Named("personnelRules")
@ViewScoped
public class PersonnelRulesPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonnelRuleService service;
    @Inject
    private transient RegulationService law;
    @Inject
    private transient Language language;
    @Inject
    private transient Labels labels;
    @Inject
    private transient Notice notice;

    private String kind = PersonnelKind.RETIRE.name();
    private final Map<String, String> offers = new LinkedHashMap<>();
    private final Map<String, Long> versions = new LinkedHashMap<>();
    private String ground;
    private transient List<RuleView> rules;

    public void load() {
        if (Stream.of(PersonnelKind.values()).noneMatch(one -> one.name().equals(kind))) {
            kind = PersonnelKind.RETIRE.name();
        }
        for (RuleView rule : getRules()) {
            offers.put(rule.action().name(), rule.offer().name());
            versions.put(rule.action().name(), rule.version());
            if (rule.action() == PartAction.REVOKE) {
                ground = rule.ground();
            }
        }
    }

    public List<RuleView> getRules() {
        if (rules == null) {
            rules = service.list().stream().filter(rule -> rule.kind().name().equals(kind)).toList();
        }
        return rules;
    }

    /** Only what differs is written, each with the version seen. */
    public String save() {
        int changed = 0;
        for (RuleView rule : getRules()) {
            Offer offer = Offer.valueOf(offers.get(rule.action().name()));
            String code = rule.action() == PartAction.REVOKE && offer != Offer.NONE && ground != null && !ground.isBlank() ? ground : null;
            if (offer != rule.offer() || !Objects.equals(code, rule.ground())) {
                service.change(rule.kind(), rule.action(), versions.getOrDefault(rule.action().name(), rule.version()), offer, code);
                changed++;
            }
        }
        notice.done("personnel.done.rules", changed, labels.shown(PersonnelKind.valueOf(kind)));
        return "/personnel/rules?faces-redirect=true&kind=" + kind;
    }

    public PersonnelKind[] getKinds() {
        return PersonnelKind.values();
    }

    public Offer[] getChoices() {
        return Offer.values();
    }

    public List<Reason> getGrounds() {
        return law.reasons(Reason.REVOKE);
    }

    public String text(Reason reason) {
        return reason.text(language.locale());
    }

    public String groundText(String code) {
        return getGrounds().stream().filter(one -> one.code().equals(code)).findFirst().map(this::text).orElse(code);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public Map<String, String> getOffers() {
        return offers;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }
}
