package vn.gov.ra.certificate;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;

/** Keeps registered certificates and what lists said of them. */
@Dependent
class CertificateRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Certificate certificate) {
        entities.persist(certificate);
    }

    void add(CertificateMove move) {
        entities.persist(move);
    }

    void add(RevocationFact fact) {
        entities.persist(fact);
    }

    void flush() {
        entities.flush();
    }

    /** Locked, so that a list and a person cannot move the same certificate at once. */
    Optional<Certificate> lock(UUID id) {
        return Optional.ofNullable(entities.find(Certificate.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Certificate> lockInScope(UUID id, AgencyScope scope) {
        return entities.createQuery("select c from Certificate c where c.id = :id and (:all = true or c.agencyId = :agency)", Certificate.class)
                .setParameter("id", id).setParameter("all", scope.all()).setParameter("agency", scope.agencyId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    Optional<Certificate> bySha256(String sha256) {
        return entities.createQuery("select c from Certificate c where c.sha256 = :sha256", Certificate.class)
                .setParameter("sha256", sha256).getResultStream().findFirst();
    }

    Optional<Certificate> bySerial(UUID authorityId, String serial) {
        return entities.createQuery("select c from Certificate c where c.authorityId = :authority and c.serial = :serial", Certificate.class)
                .setParameter("authority", authorityId).setParameter("serial", serial).getResultStream().findFirst();
    }

    List<RevocationFact> openFacts(UUID certificateId) {
        return entities.createQuery("select f from RevocationFact f where f.certificateId = :certificate and f.endedAt is null", RevocationFact.class)
                .setParameter("certificate", certificateId).getResultList();
    }
}
