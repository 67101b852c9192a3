package vn.gov.ra.security;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds the account behind a sign-in. */
@Dependent
class AppUserQuery {

    @PersistenceContext
    private EntityManager entities;

    Optional<AppUser> bySubject(String subject) {
        return entities.createQuery("select u from AppUser u where u.subject = :subject", AppUser.class)
                .setParameter("subject", subject)
                // Asked before every row of the trail: writing everything else first would make long commands quadratic.
                .setFlushMode(FlushModeType.COMMIT).getResultStream().findFirst();
    }
}
