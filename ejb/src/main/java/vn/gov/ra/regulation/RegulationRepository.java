package vn.gov.ra.regulation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Keeps settings, parameters, days and delegation documents. */
@Dependent
class RegulationRepository {

    @PersistenceContext
    private EntityManager entities;

    SettingRow setting(String key) {
        SettingRow row = entities.find(SettingRow.class, key);
        return row == null ? new SettingRow(key) : row;
    }

    Optional<ParameterRow> parameter(String edition, String key) {
        return Optional.ofNullable(entities.find(ParameterRow.class, new ParameterRow.Key(edition, key)));
    }

    CalendarDay day(LocalDate day) {
        CalendarDay row = entities.find(CalendarDay.class, day);
        return row == null ? new CalendarDay(day) : row;
    }

    boolean removeDay(LocalDate day) {
        CalendarDay row = entities.find(CalendarDay.class, day);
        if (row != null) {
            entities.remove(row);
        }
        return row != null;
    }

    Optional<DelegationDocumentRow> document(UUID id) {
        return Optional.ofNullable(entities.find(DelegationDocumentRow.class, id));
    }

    Optional<FormRow> form(String edition, String form) {
        return Optional.ofNullable(entities.find(FormRow.class, new FormRow.Key(edition, form)));
    }

    Optional<ReasonRow> reason(String code) {
        return Optional.ofNullable(entities.find(ReasonRow.class, code));
    }

    Optional<EditionRow> edition(String key) {
        return Optional.ofNullable(entities.find(EditionRow.class, key));
    }

    Optional<EntitlementRow> entitlement(UUID id) {
        return Optional.ofNullable(entities.find(EntitlementRow.class, id));
    }

    Optional<RuleRow> rule(UUID id) {
        return Optional.ofNullable(entities.find(RuleRow.class, id));
    }

    /** Adds what is new and writes what has changed, so that versions are those of the database. */
    void keep(Object row) {
        if (!entities.contains(row)) {
            entities.persist(row);
        }
        entities.flush();
    }
}
