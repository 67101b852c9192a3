package vn.gov.ra.account.review;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.security.AgencyScope;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.shared.DomainException;

/** The write side of reviews. */
@Dependent
class ReviewRepository {

    @PersistenceContext
    private EntityManager entities;

    /** A role that an account holds. */
    record Held(UUID userId, String role) {
    }

    void add(Object row) {
        entities.persist(row);
    }

    void flush() {
        entities.flush();
    }

    /** Lines are part of the sheet: its version goes up with them. */
    void touch(Sheet sheet) {
        entities.flush();
        entities.lock(sheet, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Until the transaction ends nobody else begins a review. */
    void lockQuarters() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('access-review')) as text)").getResultList();
    }

    boolean begun(String quarter) {
        return entities.createQuery("select count(r) from AccessReview r where r.quarter = :quarter", Long.class).setParameter("quarter", quarter).getSingleResult() > 0;
    }

    /** @throws DomainException {@link ReviewError#NOT_FOUND} */
    Review review(UUID id) {
        return Optional.ofNullable(entities.find(Review.class, id)).orElseThrow(() -> new DomainException(ReviewError.NOT_FOUND, id));
    }

    /** For update. @throws DomainException {@link ReviewError#NOT_FOUND}, also for another agency's */
    Sheet sheet(UUID id, AgencyScope scope) {
        return entities.createQuery("select s from AccessReviewSheet s where s.id = :id and (:all = true or s.agencyId = :agency)", Sheet.class).setParameter("id", id)
                .setParameter("all", scope.all()).setParameter("agency", scope.agencyId()).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst()
                .orElseThrow(() -> new DomainException(ReviewError.NOT_FOUND, id));
    }

    List<Sheet> open(UUID reviewId) {
        return entities.createQuery("select s from AccessReviewSheet s where s.reviewId = :review and s.state = :open", Sheet.class).setParameter("review", reviewId)
                .setParameter("open", ReviewState.OPEN).getResultList();
    }

    List<SheetLine> lines(UUID sheetId) {
        return entities.createQuery("select l from AccessReviewLine l where l.sheetId = :sheet order by l.seq", SheetLine.class).setParameter("sheet", sheetId).getResultList();
    }

    /** Accounts that are not ended, agency by agency, by given name. */
    List<AppUser> accounts() {
        return entities.createQuery("select u from AppUser u where u.state <> :ended order by u.agencyId, u.sortKey, u.id", AppUser.class).setParameter("ended", AppUser.State.ENDED).getResultList();
    }

    List<Held> roles() {
        return entities.createQuery("select r.userId, r.role from AccountRole r where cast(r.state as string) = 'GRANTED' order by r.role", Object[].class).getResultStream()
                .map(row -> new Held((UUID) row[0], (String) row[1])).toList();
    }

    Optional<AppUser> user(UUID id) {
        return Optional.ofNullable(entities.find(AppUser.class, id));
    }
}
