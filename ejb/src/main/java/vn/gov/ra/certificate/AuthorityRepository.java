package vn.gov.ra.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the authorities. */
@Dependent
class AuthorityRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Authority authority) {
        entities.persist(authority);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    List<Authority> all() {
        return entities.createQuery("select a from Authority a order by a.alias", Authority.class).getResultList();
    }

    Optional<Authority> byAlias(String alias) {
        return entities.createQuery("select a from Authority a where a.alias = :alias", Authority.class)
                .setParameter("alias", alias).getResultStream().findFirst();
    }

    Optional<Authority> bySha256(String sha256) {
        return entities.createQuery("select a from Authority a where a.sha256 = :sha256", Authority.class)
                .setParameter("sha256", sha256).getResultStream().findFirst();
    }

    Optional<Authority> byId(UUID id) {
        return Optional.ofNullable(entities.find(Authority.class, id));
    }
}
