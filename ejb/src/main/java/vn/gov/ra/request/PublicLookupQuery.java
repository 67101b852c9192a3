package vn.gov.ra.request;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the public look-up reads; the only query of this room without an agency's scope, so it stands alone. */
@Dependent
class PublicLookupQuery {

    @PersistenceContext
    private EntityManager entities;

    /** Only what the agency has signed has a number. */
    Optional<Dossier> dossier(String code) {
        return entities.createQuery("select d from Dossier d where d.code = :code and d.signedAt is not null", Dossier.class).setParameter("code", code)
                .getResultStream().findFirst();
    }

    List<RequestLine> lines(UUID dossierId) {
        return entities.createQuery("select l from RequestLine l where l.dossierId = :dossier order by l.lineNo", RequestLine.class)
                .setParameter("dossier", dossierId).getResultList();
    }
}
