package vn.gov.ra.token;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.shared.Sort;
import vn.gov.ra.shared.SortColumns;

/** The read side of devices. */
@Dependent
class TokenQuery {

    static final SortColumns<TokenView> ORDERS = new SortColumns<>("t.id", TokenView::id, Sort.down("created")).moment("created", "t.registeredAt", TokenView::registeredAt).text("serial", "t.serial", TokenView::serial)
            .day("dueOn", "t.dueOn", TokenView::dueOn);

    @PersistenceContext
    private EntityManager entities;
    @Inject
    private Clock clock;

    Optional<TokenView> byId(UUID id, AgencyScope scope) {
        return entities.createQuery("select t from Token t where t.id = :id and (:all = true or t.agencyId = :agency)", Token.class)
                .setParameter("id", id).setParameter("all", scope.all()).setParameter("agency", scope.agencyId())
                .getResultStream().findFirst().map(Token::view).map(this::told);
    }

    /** With the word on whether its custody fits its certificates. */
    TokenView told(TokenView device) {
        return told(List.of(device)).get(0);
    }

    private List<TokenView> told(List<TokenView> devices) {
        Set<UUID> mismatched = devices.isEmpty() ? Set.of() : Set.copyOf(entities.createQuery("select t.id from Token t where t.id in :devices and t.state <> :inUse"
                + " and function('custody_mismatch', t.id, :now) = true", UUID.class).setParameter("devices", devices.stream().map(TokenView::id).toList())
                .setParameter("inUse", TokenState.IN_USE).setParameter("now", clock.instant()).getResultList());
        return devices.stream().map(device -> device.told(mismatched.contains(device.id()))).toList();
    }

    /** Devices of these subscribers, the newest first. */
    List<TokenView> of(Collection<UUID> subscribers) {
        return subscribers.isEmpty() ? List.of() : told(entities.createQuery("select t from Token t where t.subscriberId in :subscribers order by t.registeredAt desc, t.id", Token.class)
                .setParameter("subscribers", subscribers).getResultList().stream().map(Token::view).toList());
    }

    /** One row more than asked for. */
    List<TokenView> list(TokenFilter filter, AgencyScope scope, SortColumns.Chosen<TokenView> order, int limit) {
        TypedQuery<Token> query = entities.createQuery("select t from Token t where (:all = true or t.agencyId = :agency) and (:state is null or t.state = :state)"
                + " and (:serial is null or cast(function('replace', t.serial, '-', '') as string) like :serial) and (:of is null or t.agencyId = :of)"
                + " and (:person is null or t.holderPersonId = :person or t.subscriberId in (select s.id from Subscriber s where s.personId = :person))"
                + " and (:any = true or t.state <> :inUse and function('custody_mismatch', t.id, :now) = true)"
                + order.and() + order.order(), Token.class).setParameter("any", !filter.mismatched()).setParameter("inUse", TokenState.IN_USE).setParameter("now", clock.instant())
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setParameter("state", filter.state())
                .setParameter("serial", filter.serialPattern()).setParameter("of", filter.agencyId()).setParameter("person", filter.personId()).setMaxResults(limit + 1);
        order.parameters().forEach(query::setParameter);
        // All rows first: what is on them is read for many at once, from a stream for each alone.
        return told(query.getResultList().stream().map(Token::view).toList());
    }

    long count(TokenState state, AgencyScope scope) {
        return entities.createQuery("select count(t) from Token t where t.state = :state and (:all = true or t.agencyId = :agency)", Long.class)
                .setParameter("state", state).setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getSingleResult();
    }
}
