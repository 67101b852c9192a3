package vn.gov.ra.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps the authorities. */
@Dependent
class AuthorityRepository {

    private static final Logger LOG = System.getLogger(AuthorityRepository.class.getName());
    private static final Set<String> TOLD = ConcurrentHashMap.newKeySet();

    @PersistenceContext
    private EntityManager entities;

    void add(Authority authority) {
        entities.persist(authority);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    /** One whose stored certificate was damaged is left out, and named in the log once: the others go on, and of it nothing is known. */
    List<Authority> all() {
        List<Authority> all = entities.createQuery("select a from Authority a order by a.alias", Authority.class).getResultList();
        all.stream().filter(each -> !each.whole() && TOLD.add(each.alias())).forEach(each -> LOG.log(Level.ERROR, "authority.stored-unreadable authority=" + each.alias()));
        return all.stream().filter(Authority::whole).toList();
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
