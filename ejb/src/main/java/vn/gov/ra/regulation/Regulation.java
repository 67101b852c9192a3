package vn.gov.ra.regulation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.gov.ra.shared.DomainException;

/** What the law says, by edition. The edition of a dossier is chosen by the date of the agency's letter and then frozen. */
@Dependent
public class Regulation {

    @Inject
    private RegulationQuery law;
    @Inject
    private LegalCalendar calendar;

    /** @throws DomainException {@link RegulationError#NO_EDITION} before the first edition we know */
    public String editionOn(LocalDate letterDate) {
        return law.editionOn(letterDate).orElseThrow(() -> new DomainException(RegulationError.NO_EDITION, letterDate));
    }

    /**
     * The form with every column it ever had in this edition; a list has those of {@link FormDefinition#on}.
     *
     * @throws DomainException {@link RegulationError#NO_FORM}
     */
    public FormDefinition form(String edition, String form) {
        return law.form(edition, form).orElseThrow(() -> new DomainException(RegulationError.NO_FORM, form, edition));
    }

    /** All forms of the edition, each with every column it ever had. */
    public List<FormDefinition> forms(String edition) {
        return law.forms(edition);
    }

    /** The forms by which something is requested, with the columns that a letter of that day has. */
    public List<FormDefinition> requestForms(String edition, LocalDate letterDate) {
        return law.forms(edition).stream().filter(FormDefinition::requests).map(form -> form.on(letterDate)).toList();
    }

    /** A day on which the edition holds: today, else the nearest. */
    public LocalDate dayOf(String edition) {
        LocalDate today = calendar.today();
        return law.editions().stream().filter(one -> one.key().equals(edition)).findFirst().map(one -> one.validTo() != null && !today.isBefore(one.validTo())
                ? one.validTo().minusDays(1) : today.isBefore(one.validFrom()) ? one.validFrom() : today).orElse(today);
    }

    /** @throws DomainException {@link RegulationError#NO_PARAMETER} where the edition does not say */
    public String parameter(String edition, String key) {
        return rule(edition, key).map(Parameter::value).orElseThrow(() -> new DomainException(RegulationError.NO_PARAMETER, "regulation.parameter." + key, edition));
    }

    /** The parameter with its evidence: what is only remembered may warn and never blocks. */
    public Optional<Parameter> rule(String edition, String key) {
        return law.parameter(edition, key);
    }

    /** A parameter that is a number of days; its label says whether they are working days. */
    public int days(String edition, String key) {
        return Integer.parseInt(parameter(edition, key));
    }

    public List<Parameter> parameters(String edition) {
        return law.parameters(edition);
    }

    /** The rules of an edition as they stand on a day. */
    public RuleBook rules(String edition, LocalDate on) {
        return new RuleBook(law.rules(edition).stream().filter(rule -> rule.inForceOn(on)).toList());
    }

    /** Who in that kind of agency may have a certificate, by title. The row that fits best decides; none fits: no. */
    public Predicate<String> entitled(String edition, LocalDate on, String agencyKind) {
        List<Entitlement> rows = law.entitlements(edition).stream().filter(one -> one.inForceOn(on)).toList();
        return title -> Entitlement.decide(rows, agencyKind, title);
    }

    public List<Edition> editions() {
        return law.editions();
    }

    public Optional<Reason> reason(String code) {
        return law.reason(code);
    }

    /** Every reason by its code, those not in force any more too. */
    public Map<String, Reason> reasonsByCode() {
        return law.allReasons().stream().collect(Collectors.toMap(Reason::code, reason -> reason));
    }

    /** The reasons of one catalogue that may be chosen now, in the order of their codes. */
    public List<Reason> reasons(String kind) {
        return law.reasons(kind, calendar.today());
    }

    public List<DelegationDocument> delegationDocuments(LocalDate on) {
        return law.delegationDocuments(on);
    }
}
