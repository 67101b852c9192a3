package vn.gov.ra.stock;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** Counts and their scans. They belong to the store alone, so no agency narrows them. */
@Dependent
class StockRepository {

    static final SortColumns<CountSummary> ORDERS = new SortColumns<>("c.id", CountSummary::id, Sort.down("created"))
            .moment("created", "c.openedAt", CountSummary::openedAt).text("number", "c.number", CountSummary::number);

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    /** A scan is a change of the count: its version goes up. */
    void touch(StockCount count) {
        entities.flush();
        entities.lock(count, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** For update. */
    StockCount lock(UUID id) {
        return find(id, LockModeType.PESSIMISTIC_WRITE);
    }

    StockCount find(UUID id) {
        return find(id, LockModeType.NONE);
    }

    private StockCount find(UUID id, LockModeType lock) {
        return Optional.ofNullable(entities.find(StockCount.class, id, lock)).orElseThrow(() -> new DomainException(StockError.NOT_FOUND, id));
    }

    Optional<String> openAt(String location, CountKind kind) {
        return entities.createQuery("select c.number from StockCount c where c.location = :location and c.kind = :kind and c.state = :open", String.class)
                .setParameter("location", location).setParameter("kind", kind).setParameter("open", CountState.OPEN).getResultStream().findFirst();
    }

    List<String> expected(UUID count) {
        return entities.createQuery("select e from ExpectedDevice e where e.countId = :count order by e.serial", ExpectedDevice.class)
                .setParameter("count", count).getResultStream().map(ExpectedDevice::serial).toList();
    }

    /** Serials of the packing lists of deliveries that are being counted, each with the number of its count. */
    Map<String, String> expectedOfOpenDeliveries() {
        return entities.createQuery("select e.serial, c.number from ExpectedDevice e join StockCount c on c.id = e.countId where c.kind = :receipt and c.state = :open order by c.number",
                Object[].class).setParameter("receipt", CountKind.RECEIPT).setParameter("open", CountState.OPEN).getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (String) row[1], (first, second) -> first));
    }

    /** Oldest first. */
    List<Scan> scans(UUID count) {
        return entities.createQuery("select s from Scan s where s.countId = :count order by s.seq", Scan.class).setParameter("count", count).getResultList();
    }

    List<CountSummary> list(CountState state, SortColumns.Chosen<CountSummary> order, int limit) {
        var query = entities.createQuery("select new vn.gov.ra.stock.CountSummary(c.id, c.number, c.kind, c.state, c.location, c.openedBy, coalesce((select u.displayName from AppUser u where u.username = c.openedBy), c.openedBy), c.openedAt, c.version)"
                + " from StockCount c where (:state is null or c.state = :state)" + order.and() + order.order(), CountSummary.class)
                .setParameter("state", state).setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** How people call the owner of an account; the user name where there is no such account. */
    String displayName(String username) {
        return entities.createQuery("select u.displayName from AppUser u where u.username = :username", String.class).setParameter("username", username)
                .getResultStream().findFirst().orElse(username);
    }

    long count(CountState state) {
        return entities.createQuery("select count(c) from StockCount c where c.state = :state", Long.class).setParameter("state", state).getSingleResult();
    }
}
