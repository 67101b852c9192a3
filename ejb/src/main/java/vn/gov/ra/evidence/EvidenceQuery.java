package vn.gov.ra.evidence;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Finds what belongs together: lines and dossiers of certificates and devices, minutes of devices. */
@Dependent
class EvidenceQuery {

    private static final Set<UUID> NOTHING = Set.of(new UUID(0, 0));

    @PersistenceContext
    private EntityManager entities;

    /** Lines that were about one of them, or brought one of them; drafts and what was given up as a draft left out. */
    List<UUID> lines(Collection<UUID> certificates, Collection<UUID> tokens) {
        return entities.createQuery("select l.id from RequestLine l where l.code is not null and (l.targetCertificateId in :certificates or l.targetTokenId in :tokens"
                        + " or l.id in (select c.lineId from Certificate c where c.id in :certificates) or l.id in (select t.lineId from Token t where t.id in :tokens))"
                        + " order by l.code", UUID.class)
                .setParameter("certificates", some(certificates)).setParameter("tokens", some(tokens)).getResultList();
    }

    /** Minutes the devices stand in, drafts left out. */
    List<UUID> minutes(Collection<UUID> tokens) {
        return entities.createQuery("select m.id from Minutes m where m.number is not null and m.id in (select c.minutesId from CustodyMove c where c.tokenId in :tokens) order by m.number",
                UUID.class).setParameter("tokens", some(tokens)).getResultList();
    }

    private static Collection<UUID> some(Collection<UUID> ids) {
        return ids.isEmpty() ? NOTHING : ids;
    }
}
