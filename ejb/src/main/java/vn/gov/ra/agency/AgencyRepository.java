package vn.gov.ra.agency;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
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

    /** Names that have ended, the newest first. */
    List<AgencyName> formerNames(UUID agency) {
        return entities.createQuery("select n from AgencyName n where n.agencyId = :agency and n.validTo is not null order by n.validFrom desc", AgencyName.class)
                .setParameter("agency", agency).getResultList();
    }

    /** Whom it belonged to, the newest first; nothing where it was always the present one. */
    List<AgencyParent> parents(UUID agency) {
        return entities.createQuery("select p from AgencyParent p where p.agencyId = :agency order by p.validFrom desc", AgencyParent.class)
                .setParameter("agency", agency).getResultList();
    }

    void succeed(UUID predecessor, UUID successor, String decisionNo, LocalDate on) {
        entities.createNativeQuery("insert into agency_successor (predecessor_id, successor_id, decision_no, effective_on) values (:before, :after, :decision, :day)"
                        + " on conflict (predecessor_id, successor_id) do nothing")
                .setParameter("before", predecessor).setParameter("after", successor).setParameter("decision", decisionNo).setParameter("day", on).executeUpdate();
    }

    void unsucceed(UUID predecessor, UUID successor) {
        entities.createNativeQuery("delete from agency_successor where predecessor_id = :before and successor_id = :after")
                .setParameter("before", predecessor).setParameter("after", successor).executeUpdate();
    }

    void add(AgencyParent parent) {
        entities.persist(parent);
    }

    void remove(Object row) {
        entities.remove(row);
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
