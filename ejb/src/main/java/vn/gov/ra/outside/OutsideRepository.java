package vn.gov.ra.outside;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.certificate.ExpiringCertificate;
import vn.gov.ra.security.AgencyScope;

/** Keeps records and their issuers. */
@Dependent
class OutsideRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Object row) {
        entities.persist(row);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<OutsideCertificate> held(UUID id, AgencyScope scope) {
        return entities.createQuery("select c from OutsideCertificate c where c.id = :id and (:all = true or c.agencyId = :agency)", OutsideCertificate.class)
                .setParameter("id", id).setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream().findFirst();
    }

    boolean known(String sha256) {
        return !entities.createQuery("select c.id from OutsideCertificate c where c.sha256 = :sha256", UUID.class).setParameter("sha256", sha256).getResultList().isEmpty();
    }

    Optional<OutsideIssuer> issuer(String dn) {
        return entities.createQuery("select i from OutsideIssuer i where i.dn = :dn", OutsideIssuer.class).setParameter("dn", dn).getResultStream().findFirst();
    }

    Optional<OutsideIssuer> issuer(UUID id) {
        return Optional.ofNullable(entities.find(OutsideIssuer.class, id));
    }

    /** Those that a draft was made for in whose place another is asked. */
    List<OutsideCertificate> askedFor(UUID dossierId) {
        return entities.createQuery("select c from OutsideCertificate c where c.dossierId = :dossier and c.state = :state", OutsideCertificate.class)
                .setParameter("dossier", dossierId).setParameter("state", OutsideState.MIGRATING).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    List<ExpiringCertificate> expiring(Instant from, Instant until) {
        return entities.createQuery("select new vn.gov.ra.certificate.ExpiringCertificate(c.id, c.serial, c.commonName, c.agencyId, c.notAfter, 0L) from OutsideCertificate c"
                        + " where c.certificateId is null and c.state in :used and c.notAfter >= :from and c.notAfter < :until order by c.notAfter, c.id", ExpiringCertificate.class)
                .setParameter("used", EnumSet.of(OutsideState.IN_USE, OutsideState.MIGRATING)).setParameter("from", from).setParameter("until", until).getResultList();
    }

    Set<UUID> usedNoMore() {
        return Set.copyOf(entities.createQuery("select c.certificateId from OutsideCertificate c where c.certificateId is not null and c.state in :over", UUID.class)
                .setParameter("over", EnumSet.of(OutsideState.REPLACED, OutsideState.ENDED)).getResultList());
    }

    /** Those that no registered authority was known for, by that issuer's name. */
    List<OutsideCertificate> unregistered(String issuerDn) {
        return entities.createQuery("select c from OutsideCertificate c join OutsideIssuer i on i.id = c.issuerId where i.dn = :dn and c.certificateId is null",
                OutsideCertificate.class).setParameter("dn", issuerDn).getResultList();
    }
}
