package vn.gov.ra.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Keeps agencies with their names and codes. */
@Dependent
class AgencyRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<Agency> byId(UUID id) {
        return Optional.ofNullable(entities.find(Agency.class, id));
    }

    Optional<Agency> byPresentCode(String code) {
        return entities.createQuery("select a from Agency a where a.code = :code", Agency.class).setParameter("code", code).getResultStream().findFirst();
    }

    /** The code is or was some agency's. */
    boolean codeUsed(String code) {
        return entities.createQuery("select count(c) from AgencyCode c where c.code = :code", Long.class).setParameter("code", code).getSingleResult() > 0
                || byPresentCode(code).isPresent();
    }

    Optional<AgencyName> presentName(UUID agency) {
        return entities.createQuery("select n from AgencyName n where n.agencyId = :agency and n.validTo is null", AgencyName.class)
                .setParameter("agency", agency).getResultStream().findFirst();
    }

    void add(Agency agency) {
        entities.persist(agency);
    }

    void add(AgencyName name) {
        entities.persist(name);
    }

    void add(AgencyCode code) {
        entities.persist(code);
    }

    /** Writes now: versions are those of the database, and an ended name is gone before its successor comes. */
    void flush() {
        entities.flush();
    }
}
