package vn.gov.ra.relying.webhook;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.relying.RelyingState;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** Keeps subscriptions, events and deliveries. */
@Dependent
class WebhookRepository {

    /** A delivery with what it tells. */
    record Told(Delivery delivery, WebhookEvent event) {
    }

    static final SortColumns<Told> ORDERS = new SortColumns<Told>("d.id", told -> told.delivery().id(), Sort.down("made")).made("made");

    private static final int AT_ONCE = 500;

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    Optional<Subscription> subscription(UUID id) {
        return Optional.ofNullable(entities.find(Subscription.class, id));
    }

    /** A relying system as the trail and people name it. */
    record Named(String clientId, String name) {
    }

    Named system(UUID id) {
        return entities.createQuery("select r.clientId, r.name from RelyingSystem r where r.id = :id", Object[].class).setParameter("id", id).getResultStream()
                .map(row -> new Named((String) row[0], (String) row[1])).findFirst().orElseThrow();
    }

    List<Subscription> ofSystem(UUID systemId) {
        return entities.createQuery("select s from Subscription s where s.systemId = :system order by s.createdAt desc, s.id", Subscription.class)
                .setParameter("system", systemId).getResultList();
    }

    List<Subscription> open() {
        return entities.createQuery("select s from Subscription s join RelyingSystem r on r.id = s.systemId where s.state <> :ended and r.state <> :over order by s.id", Subscription.class)
                .setParameter("ended", SubscriptionState.ENDED).setParameter("over", RelyingState.ENDED).getResultList();
    }

    /** Once-keys among those that stand in the register already. */
    Set<String> told(Collection<String> onceKeys) {
        return onceKeys.isEmpty() ? Set.of() : new HashSet<>(entities.createQuery("select e.onceKey from WebhookEvent e where e.onceKey in :keys", String.class)
                .setParameter("keys", onceKeys).getResultList());
    }

    /** Adds an event that another server may be adding, too; the second one changes nothing. */
    void addOnce(WebhookEvent event) {
        entities.createNativeQuery("insert into webhook_event (id, kind, subject, data, occurred_at, once_key) values (:id, :kind, :subject, :data, :at, :once)"
                        + " on conflict (once_key) do nothing").setParameter("id", event.id()).setParameter("kind", event.kind().name()).setParameter("subject", event.subject())
                .setParameter("data", event.data()).setParameter("at", event.occurredAt()).setParameter("once", event.onceKey()).executeUpdate();
    }

    /** Whether this transaction alone gives out numbers; until it ends. */
    boolean numbering() {
        return (Boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('webhook.sequence'))", Boolean.class).getSingleResult();
    }

    /** Committed events without a number, in the order in which they were made. */
    List<WebhookEvent> unnumbered() {
        return entities.createQuery("select e from WebhookEvent e where e.sequence is null order by e.made", WebhookEvent.class).setMaxResults(AT_ONCE).getResultList();
    }

    long lastNumber() {
        Long last = entities.createQuery("select max(e.sequence) from WebhookEvent e", Long.class).getSingleResult();
        return last == null ? 0 : last;
    }

    /** Active subscriptions of active systems whose first waiting delivery is due. */
    @SuppressWarnings("unchecked")
    List<UUID> due(Instant now) {
        return entities.createNativeQuery("select s.id from webhook_subscription s join relying_system r on r.id = s.system_id where s.state = 'ACTIVE' and r.state = 'ACTIVE' and (select d.next_at from webhook_delivery d"
                + " where d.subscription_id = s.id and d.state = 'WAITING' order by d.sequence limit 1) <= :now order by s.id", UUID.class).setParameter("now", now).getResultList();
    }

    /** The first waiting delivery, where it is due and nobody else holds it; locked until the end of the transaction. */
    @SuppressWarnings("unchecked")
    Optional<Delivery> lockHead(UUID subscriptionId, Instant now) {
        return entities.createNativeQuery("select d.* from webhook_delivery d where d.id = (select h.id from webhook_delivery h where h.subscription_id = :subscription"
                        + " and h.state = 'WAITING' order by h.sequence limit 1) and d.state = 'WAITING' and d.next_at <= :now for update skip locked", Delivery.class)
                .setParameter("subscription", subscriptionId).setParameter("now", now).getResultStream().findFirst();
    }

    /** The first waiting delivery, due or not. */
    Optional<Delivery> head(UUID subscriptionId) {
        return entities.createQuery("select d from Delivery d where d.subscriptionId = :subscription and d.state = :waiting order by d.sequence", Delivery.class)
                .setParameter("subscription", subscriptionId).setParameter("waiting", DeliveryState.WAITING).setMaxResults(1).getResultStream().findFirst();
    }

    Optional<Delivery> delivery(UUID id) {
        return Optional.ofNullable(entities.find(Delivery.class, id));
    }

    WebhookEvent event(UUID id) {
        return entities.find(WebhookEvent.class, id);
    }

    Map<DeliveryState, Long> counts(UUID subscriptionId) {
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        entities.createQuery("select d.state, count(d) from Delivery d where d.subscriptionId = :subscription and d.state <> :arrived group by d.state", Object[].class)
                .setParameter("subscription", subscriptionId).setParameter("arrived", DeliveryState.DELIVERED).getResultList()
                .forEach(row -> counts.put((DeliveryState) row[0], (Long) row[1]));
        return counts;
    }

    /** @param state null for all @return one more than {@code limit} where there are more */
    List<Told> deliveries(UUID subscriptionId, DeliveryState state, SortColumns.Chosen<Told> order, int limit) {
        var query = entities.createQuery("select d, e from Delivery d join WebhookEvent e on e.id = d.eventId where d.subscriptionId = :subscription"
                + (state == null ? "" : " and d.state = :state") + order.and() + order.order(), Object[].class).setParameter("subscription", subscriptionId).setMaxResults(limit + 1);
        if (state != null) {
            query.setParameter("state", state);
        }
        order.parameters().forEach(query::setParameter);
        return query.getResultList().stream().map(row -> new Told((Delivery) row[0], (WebhookEvent) row[1])).toList();
    }

    /** Drops deliveries that arrived before that moment, and events nobody waits for. @return how many deliveries */
    int forget(Instant before) {
        int gone = entities.createQuery("delete from Delivery d where d.state = :arrived and d.lastAt < :before").setParameter("arrived", DeliveryState.DELIVERED)
                .setParameter("before", before).executeUpdate();
        // The last number is what the next one is counted from.
        entities.createNativeQuery("delete from webhook_event e where e.occurred_at < :before and e.sequence < (select max(m.sequence) from webhook_event m)"
                + " and e.once_key is null and not exists (select 1 from webhook_delivery d where d.event_id = e.id)").setParameter("before", before).executeUpdate();
        return gone;
    }

    /** Ended subscriptions are told nothing more. */
    void giveUpAll(UUID subscriptionId) {
        entities.createQuery("update Delivery d set d.state = :dead where d.subscriptionId = :subscription and d.state = :waiting").setParameter("dead", DeliveryState.DEAD)
                .setParameter("waiting", DeliveryState.WAITING).setParameter("subscription", subscriptionId).executeUpdate();
    }
}
