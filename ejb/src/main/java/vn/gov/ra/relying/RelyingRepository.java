package vn.gov.ra.relying;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.VietnameseText;

/** Keeps relying systems; there are tens of them. */
@Dependent
class RelyingRepository {

    static final SortColumns<RelyingSystem> ORDERS = new SortColumns<>("s.id", RelyingSystem::id, Sort.up("name")).text("name", "s.name", RelyingSystem::name)
            .text("clientId", "s.clientId", RelyingSystem::clientId).day("activeUntil", "s.activeUntil", RelyingSystem::activeUntil);

    @PersistenceContext
    private EntityManager entities;

    void add(RelyingSystem system) {
        entities.persist(system);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<RelyingSystem> byId(UUID id) {
        return Optional.ofNullable(entities.find(RelyingSystem.class, id));
    }

    List<RelyingSystem> byIds(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : entities.createQuery("select s from RelyingSystem s where s.id in :ids", RelyingSystem.class).setParameter("ids", ids).getResultList();
    }

    boolean taken(String clientId) {
        return entities.createQuery("select count(s) from RelyingSystem s where s.clientId = :client", Long.class).setParameter("client", clientId).getSingleResult() > 0;
    }

    List<RelyingSystem> all() {
        return entities.createQuery("select s from RelyingSystem s order by s.clientId", RelyingSystem.class).getResultList();
    }

    /** @param only the one system that may be seen; null for all @return one more than {@code limit} where there are more */
    List<RelyingSystem> list(String q, UUID only, SortColumns.Chosen<RelyingSystem> order, int limit) {
        String words = VietnameseText.fold(q);
        TypedQuery<RelyingSystem> query = entities.createQuery("select s from RelyingSystem s where 1 = 1" + (only == null ? "" : " and s.id = :only")
                + (words.isEmpty() ? "" : " and (concat(function('search_fold', s.name), '') like :words or s.clientId like :client"
                        + " or concat(function('search_fold', s.owner), '') like :words)")
                + order.and() + order.order(), RelyingSystem.class).setMaxResults(limit + 1);
        if (only != null) {
            query.setParameter("only", only);
        }
        if (!words.isEmpty()) {
            query.setParameter("words", "%" + words.replaceAll("[%_\\\\]", "") + "%");
            query.setParameter("client", "%" + q.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%");
        }
        order.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** What the provider took is no change of anybody's making, so the version that people saw stays. @param sealed the secret that was taken; a newer one waits on */
    void atProvider(UUID id, String provider, byte[] sealed) {
        entities.createQuery("update RelyingSystem s set s.providerId = :provider where s.id = :id").setParameter("provider", provider).setParameter("id", id).executeUpdate();
        if (sealed != null) {
            entities.createQuery("update RelyingSystem s set s.pendingSecret = null where s.id = :id and s.pendingSecret = :sealed").setParameter("sealed", sealed)
                    .setParameter("id", id).executeUpdate();
        }
    }

    /** Last call of each; systems that never called are left out. */
    Map<UUID, Instant> lastUsed(Collection<UUID> systems) {
        Map<UUID, Instant> last = new HashMap<>();
        if (!systems.isEmpty()) {
            entities.createQuery("select u.key.systemId, max(u.lastAt) from UsageRow u where u.key.systemId in :systems group by u.key.systemId", Object[].class)
                    .setParameter("systems", systems).getResultList().forEach(row -> last.put((UUID) row[0], (Instant) row[1]));
        }
        return last;
    }
}
