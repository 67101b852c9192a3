package vn.gov.ra.token;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;

/** The read side of devices. */
@Dependent
class TokenQuery {

    @PersistenceContext
    private EntityManager entities;

    Optional<TokenView> byId(UUID id, AgencyScope scope) {
        return entities.createQuery("select t from Token t where t.id = :id and (:all = true or t.agencyId = :agency)", Token.class)
                .setParameter("id", id).setParameter("all", scope.all()).setParameter("agency", scope.agencyId())
                .getResultStream().findFirst().map(Token::view);
    }

    /** By serial, then id; {@code after} is the last row of the page before. */
    List<TokenView> list(TokenFilter filter, AgencyScope scope, String afterSerial, UUID afterId, int limit) {
        return entities.createQuery("select t from Token t where (:all = true or t.agencyId = :agency) and (:state is null or t.state = :state)"
                + " and (:serial is null or t.serial like :serial) and (:afterSerial is null or t.serial > :afterSerial or (t.serial = :afterSerial and t.id > :afterId))"
                + " order by t.serial, t.id", Token.class)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setParameter("state", filter.state())
                .setParameter("serial", filter.serialPattern()).setParameter("afterSerial", afterSerial).setParameter("afterId", afterId)
                .setMaxResults(limit).getResultStream().map(Token::view).toList();
    }

    long count(TokenState state, AgencyScope scope) {
        return entities.createQuery("select count(t) from Token t where t.state = :state and (:all = true or t.agencyId = :agency)", Long.class)
                .setParameter("state", state).setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).getSingleResult();
    }
}
