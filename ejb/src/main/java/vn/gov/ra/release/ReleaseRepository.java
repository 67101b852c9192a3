package vn.gov.ra.release;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;

/** The write side of giving the register away. */
@Dependent
class ReleaseRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Release release) {
        entities.persist(release);
    }

    void flush() {
        entities.flush();
    }

    /** @throws DomainException {@link ReleaseError#NOT_FOUND} */
    Release get(UUID id) {
        return Optional.ofNullable(entities.find(Release.class, id)).orElseThrow(() -> new DomainException(ReleaseError.NOT_FOUND, id));
    }

    /** For update. @throws DomainException {@link ReleaseError#NOT_FOUND} */
    Release lock(UUID id) {
        return Optional.ofNullable(entities.find(Release.class, id, LockModeType.PESSIMISTIC_WRITE)).orElseThrow(() -> new DomainException(ReleaseError.NOT_FOUND, id));
    }
}
