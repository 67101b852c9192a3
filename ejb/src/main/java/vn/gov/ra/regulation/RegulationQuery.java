package vn.gov.ra.regulation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads editions, parameters, forms, reasons and settings. */
@Dependent
class RegulationQuery {

    @PersistenceContext
    private EntityManager entities;

    Optional<String> editionOn(LocalDate day) {
        return editions().stream().filter(edition -> !day.isBefore(edition.validFrom()) && (edition.validTo() == null || day.isBefore(edition.validTo())))
                .map(Edition::key).findFirst();
    }

    List<Edition> editions() {
        return entities.createQuery("select e from EditionRow e order by e.validFrom desc", EditionRow.class).getResultStream().map(EditionRow::view).toList();
    }

    Optional<FormDefinition> form(String edition, String form) {
        return Optional.ofNullable(entities.find(FormRow.class, new FormRow.Key(edition, form))).map(FormRow::view);
    }

    List<FormDefinition> forms(String edition) {
        return entities.createQuery("select f from FormRow f where f.edition = :edition order by f.form", FormRow.class)
                .setParameter("edition", edition).getResultStream().map(FormRow::view).toList();
    }

    Optional<Parameter> parameter(String edition, String key) {
        return Optional.ofNullable(entities.find(ParameterRow.class, new ParameterRow.Key(edition, key))).map(ParameterRow::view);
    }

    List<Parameter> parameters(String edition) {
        return entities.createQuery("select p from ParameterRow p where p.edition = :edition order by p.key", ParameterRow.class)
                .setParameter("edition", edition).getResultStream().map(ParameterRow::view).toList();
    }

    List<Rule> rules(String edition) {
        return entities.createQuery("select r from RuleRow r where r.edition = :edition order by r.code, r.validFrom, r.id", RuleRow.class)
                .setParameter("edition", edition).getResultStream().map(RuleRow::view).toList();
    }

    List<Entitlement> entitlements(String edition) {
        return entities.createQuery("select e from EntitlementRow e where e.edition = :edition order by e.agencyKind, e.title, e.validFrom, e.id", EntitlementRow.class)
                .setParameter("edition", edition).getResultStream().map(EntitlementRow::view).toList();
    }

    Optional<Reason> reason(String code) {
        return Optional.ofNullable(entities.find(ReasonRow.class, code)).map(ReasonRow::view);
    }

    List<Reason> reasons(String kind, LocalDate on) {
        return entities.createQuery("select r from ReasonRow r where r.kind = :kind and r.active = true and (r.validFrom is null or r.validFrom <= :day)"
                + " and (r.validTo is null or r.validTo > :day) order by r.code", ReasonRow.class).setParameter("day", on)
                .setParameter("kind", kind).getResultStream().map(ReasonRow::view).toList();
    }

    List<Reason> allReasons() {
        return entities.createQuery("select r from ReasonRow r order by r.kind, r.code", ReasonRow.class).getResultStream().map(ReasonRow::view).toList();
    }

    List<DelegationDocument> delegationDocuments(LocalDate on) {
        return entities.createQuery("select d from DelegationDocumentRow d where d.validFrom <= :day and (d.validTo is null or d.validTo > :day) "
                + "order by d.issuedOn, d.id", DelegationDocumentRow.class).setParameter("day", on).getResultStream().map(DelegationDocumentRow::view).toList();
    }

    Optional<SettingRow> setting(String key) {
        return Optional.ofNullable(entities.find(SettingRow.class, key));
    }

    List<SettingRow> settings() {
        return entities.createQuery("select s from SettingRow s order by s.key", SettingRow.class).getResultList();
    }
}
