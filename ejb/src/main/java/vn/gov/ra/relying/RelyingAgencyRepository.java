package vn.gov.ra.relying;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps which agencies systems file for. */
@Dependent
class RelyingAgencyRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(RelyingAgency entry) {
        entities.persist(entry);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<RelyingAgency> byId(UUID id) {
        return Optional.ofNullable(entities.find(RelyingAgency.class, id));
    }

    List<RelyingAgency> ofSystem(UUID system) {
        return entities.createQuery("select e from RelyingAgency e where e.systemId = :system order by e.validFrom, e.id", RelyingAgency.class).setParameter("system", system)
                .getResultList();
    }

    /** Those named, and under those that say so the whole tree as it stands now. */
    @SuppressWarnings("unchecked")
    Set<UUID> agenciesOn(UUID system, LocalDate day) {
        return new HashSet<>(entities.createNativeQuery("with recursive named(agency_id, below) as (select agency_id, below from relying_agency where system_id = :system"
                + " and valid_from <= :day and (valid_to is null or valid_to >= :day)), under(id) as (select agency_id from named where below"
                + " union select a.id from agency a join under u on a.parent_id = u.id) select id from under union select agency_id from named", UUID.class)
                .setParameter("system", system).setParameter("day", day).getResultList());
    }
}
