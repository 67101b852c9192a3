package vn.gov.ra.delegation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps grants and delegations. */
@Dependent
class DelegationRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<Delegation> delegation(UUID id) {
        return Optional.ofNullable(entities.find(Delegation.class, id));
    }

    Optional<AuthorityGrant> grant(UUID id) {
        return Optional.ofNullable(entities.find(AuthorityGrant.class, id));
    }

    /** Not taken back and not over, given by the person or to the person. */
    List<Delegation> goingOnFor(UUID person, LocalDate today) {
        return entities.createQuery("select d from Delegation d where (d.delegatorId = :person or d.delegateId = :person) and d.revokedAt is null"
                        + " and d.validTo > :today order by d.validFrom, d.id", Delegation.class)
                .setParameter("person", person).setParameter("today", today).getResultList();
    }

    void add(Delegation delegation) {
        entities.persist(delegation);
    }

    void add(AuthorityGrant grant) {
        entities.persist(grant);
    }

    /** Delegations not taken back that overlap the half-open period. */
    List<DelegationLink> linksIn(LocalDate from, LocalDate to) {
        return entities.createQuery("select d from Delegation d where d.revokedAt is null and d.validFrom < :to and d.validTo > :from", Delegation.class)
                .setParameter("from", from).setParameter("to", to).getResultStream().map(Delegation::link).toList();
    }

    /** One at a time until the end of the transaction, so that two new links cannot make a cycle together. */
    void lockAll() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('delegation')) as text)").getResultList();
    }

    /** Writes now, so that versions are those of the database. */
    void flush() {
        entities.flush();
    }
}
