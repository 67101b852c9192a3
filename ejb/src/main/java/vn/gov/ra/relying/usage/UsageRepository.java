package vn.gov.ra.relying.usage;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps counts. */
@Dependent
class UsageRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Tallies.Line line) {
        entities.createNativeQuery("insert into relying_usage (system_id, day, kind, calls, refused, last_at) values (:system, :day, :kind, :calls, :refused, :last)"
                        + " on conflict (system_id, day, kind) do update set calls = relying_usage.calls + excluded.calls,"
                        + " refused = relying_usage.refused + excluded.refused, last_at = greatest(relying_usage.last_at, excluded.last_at)")
                .setParameter("system", line.key().system()).setParameter("day", line.key().day()).setParameter("kind", line.key().kind().name())
                .setParameter("calls", line.tally().calls()).setParameter("refused", line.tally().refused()).setParameter("last", line.tally().lastAt()).executeUpdate();
    }

    Map<UUID, Long> calls(LocalDate day) {
        Map<UUID, Long> calls = new HashMap<>();
        entities.createQuery("select u.key.systemId, sum(u.calls) from UsageRow u where u.key.day = :day group by u.key.systemId", Object[].class)
                .setParameter("day", day).getResultList().forEach(row -> calls.put((UUID) row[0], ((Number) row[1]).longValue()));
        return calls;
    }

    /** Newest day first. */
    List<UsageView> of(UUID system, LocalDate from, LocalDate to) {
        return entities.createQuery("select u from UsageRow u where u.key.systemId = :system and u.key.day between :from and :to order by u.key.day desc, u.key.kind", UsageRow.class)
                .setParameter("system", system).setParameter("from", from).setParameter("to", to).getResultList().stream().map(UsageRow::view).toList();
    }
}
