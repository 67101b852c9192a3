package vn.gov.ra.retention;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;

/** The write side of keeping and wiping. */
@Dependent
class RetentionRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    /** Of one kind, the oldest first. */
    List<RetentionRule> rules(RetentionKind kind) {
        return entities.createQuery("select r from RetentionRule r where r.kind = :kind order by r.validFrom", RetentionRule.class).setParameter("kind", kind).getResultList();
    }

    /** That counts on a day. */
    RetentionRule rule(RetentionKind kind, LocalDate day) {
        return rules(kind).stream().filter(one -> !one.validFrom().isAfter(day)).reduce((one, later) -> later).orElseThrow();
    }

    /** Whatever of the kind is older and no record of law. @return how many */
    int clear(RetentionKind kind, Instant before) {
        return ((Number) entities.createNativeQuery("select retention_clear(:kind, :before)").setParameter("kind", kind.name()).setParameter("before", before).getSingleResult()).intValue();
    }

    /** @throws DomainException {@link RetentionError#NOT_FOUND} */
    Proposal get(UUID id) {
        return Optional.ofNullable(entities.find(Proposal.class, id)).orElseThrow(() -> new DomainException(RetentionError.NOT_FOUND, id));
    }

    /** For update. @throws DomainException {@link RetentionError#NOT_FOUND} */
    Proposal lock(UUID id) {
        return Optional.ofNullable(entities.find(Proposal.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new DomainException(RetentionError.NOT_FOUND, id));
    }

    List<ProposedPerson> people(UUID proposal) {
        return entities.createQuery("select s from RetentionSubject s where s.proposalId = :proposal order by s.personId", ProposedPerson.class).setParameter("proposal", proposal).getResultList();
    }

    boolean proposed(UUID person) {
        return entities.createQuery("select count(s) from RetentionSubject s where s.personId = :person and s.open = true", Long.class).setParameter("person", person).getSingleResult() > 0;
    }

    /** Nobody can give the person an account, a position, a certificate, a device or a line until this transaction has ended: all of them refer to these rows. */
    void hold(UUID person) {
        entities.createNativeQuery("select id from person where id = :person for update").setParameter("person", person).getResultList();
        entities.createNativeQuery("select id from subscriber where person_id = :person order by id for update").setParameter("person", person).getResultList();
    }

    /** For update. @throws DomainException {@link RetentionError#NOT_FOUND} */
    PersonHold lockHold(UUID id) {
        return Optional.ofNullable(entities.find(PersonHold.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new DomainException(RetentionError.NOT_FOUND, id));
    }

    /** An inspection, a court or a complaint keeps the person's data. */
    boolean held(UUID person, LocalDate today) {
        return entities.createQuery("select count(h) from PersonHold h where h.personId = :person and " + PersonHoldQuery.STANDING, Long.class).setParameter("person", person).setParameter("today", today)
                .getSingleResult() > 0;
    }

    /** As it is now. */
    Optional<PersonSpan> span(UUID person) {
        PersonSpan span = entities.find(PersonSpan.class, person);
        if (span != null) {
            entities.refresh(span);
        }
        return Optional.ofNullable(span);
    }

    /** @param emptyLine a line's values without any, sealed @return false where somebody had wiped the person before */
    boolean wipe(UUID person, Tombstone stone, byte[] emptyLine) {
        return (Boolean) entities.createNativeQuery("select retention_wipe(:person, :tomb, :key, :sort, :empty)").setParameter("person", person).setParameter("tomb", stone.name())
                .setParameter("key", stone.searchKey()).setParameter("sort", stone.sortKey()).setParameter("empty", emptyLine).getSingleResult();
    }
}
