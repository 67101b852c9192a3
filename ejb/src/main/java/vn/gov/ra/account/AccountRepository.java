package vn.gov.ra.account;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.security.Role;

/** Keeps accounts and their roles. */
@Dependent
class AccountRepository {

    @PersistenceContext
    private EntityManager entities;

    Optional<AppUser> byId(UUID id) {
        return Optional.ofNullable(entities.find(AppUser.class, id));
    }

    boolean usernameTaken(String username) {
        return entities.createQuery("select count(u) from AppUser u where lower(u.username) = :username", Long.class)
                .setParameter("username", username).getSingleResult() > 0;
    }

    boolean emailTaken(String email) {
        return entities.createQuery("select count(u) from AppUser u where u.state <> :ended and lower(u.email) = lower(:email)", Long.class)
                .setParameter("ended", AppUser.State.ENDED).setParameter("email", email).getSingleResult() > 0;
    }

    boolean none() {
        return entities.createQuery("select count(u) from AppUser u", Long.class).getSingleResult() == 0;
    }

    void add(AppUser user) {
        entities.persist(user);
        entities.flush();
    }

    void add(AccountRole role) {
        entities.persist(role);
    }

    void remove(AccountRole role) {
        entities.remove(role);
    }

    Optional<AccountRole> role(UUID user, String role) {
        return Optional.ofNullable(entities.find(AccountRole.class, new AccountRole.Key(user, role)));
    }

    List<AccountRole> roles(UUID user) {
        return entities.createQuery("select r from AccountRole r where r.userId = :user order by r.role", AccountRole.class)
                .setParameter("user", user).getResultList();
    }

    Set<String> granted(UUID user) {
        return roles(user).stream().filter(AccountRole::granted).map(AccountRole::role).collect(Collectors.toUnmodifiableSet());
    }

    List<AppUser> ofPerson(UUID person) {
        return entities.createQuery("select u from AppUser u where u.personId = :person and u.state <> :ended order by u.username", AppUser.class)
                .setParameter("person", person).setParameter("ended", AppUser.State.ENDED).getResultList();
    }

    List<AppUser> endedOf(UUID person) {
        return entities.createQuery("select u from AppUser u where u.personId = :person and u.state = :ended order by u.username", AppUser.class)
                .setParameter("person", person).setParameter("ended", AppUser.State.ENDED).getResultList();
    }

    /** Accounts that are not ended and hold the role. */
    List<AppUser> holders(String role) {
        return entities.createQuery("select u from AppUser u where u.state <> :ended and u.id in "
                + "(select r.userId from AccountRole r where r.role = :role and r.state = :granted) order by u.username", AppUser.class)
                .setParameter("ended", AppUser.State.ENDED).setParameter("role", role).setParameter("granted", AccountRole.State.GRANTED).getResultList();
    }

    /** One at a time until the end of the transaction: two ADMINs must not end each other at once. */
    void lockAdmins() {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext('" + Role.ADMIN + "')) as text)").getResultList();
    }

    /** A change of roles is a change of the account: its version goes up. */
    void touch(AppUser user) {
        entities.flush();
        entities.lock(user, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void flush() {
        entities.flush();
    }
}
