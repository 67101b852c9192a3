package vn.gov.ra.preference;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Plain SQL: two windows of one person may save at once, and the later one simply wins. */
@Dependent
class PreferenceRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<Preferences> find(UUID account) {
        List<?> rows = entities.createNativeQuery("select language, theme, density, shortcuts, page_rows, after_decision from preference where account_id = ?1")
                .setParameter(1, account).getResultList();
        return rows.stream().map(row -> preferences((Object[]) row)).findFirst();
    }

    void save(UUID account, Preferences chosen, Instant now) {
        entities.createNativeQuery("""
                insert into preference (account_id, language, theme, density, shortcuts, page_rows, after_decision, saved_at)
                values (?1, ?2, ?3, ?4, ?5, cast(?6 as int), ?7, ?8)
                on conflict (account_id) do update set language = excluded.language, theme = excluded.theme, density = excluded.density,
                shortcuts = excluded.shortcuts, page_rows = excluded.page_rows, after_decision = excluded.after_decision, saved_at = excluded.saved_at""")
                .setParameter(1, account).setParameter(2, chosen.language()).setParameter(3, chosen.theme().name()).setParameter(4, chosen.density().name())
                .setParameter(5, chosen.shortcuts()).setParameter(6, chosen.rows() == null ? null : chosen.rows().toString())
                .setParameter(7, chosen.afterDecision().name()).setParameter(8, now).executeUpdate();
    }

    private static Preferences preferences(Object[] row) {
        return new Preferences((String) row[0], Theme.valueOf((String) row[1]), Density.valueOf((String) row[2]), (Boolean) row[3],
                row[4] == null ? null : ((Number) row[4]).intValue(), AfterDecision.valueOf((String) row[5]));
    }
}
