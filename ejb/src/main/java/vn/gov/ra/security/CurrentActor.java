package vn.gov.ra.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import vn.gov.ra.shared.DomainException;

/**
 * Who acts in this call. The container's principal is the identity provider's {@code sub}; roles are the container's;
 * person, agency and name come from {@link AppUser}. A caller with the role of a relying system needs no row.
 */
@Dependent
public class CurrentActor {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

    @Inject
    private CallerIdentity identity;
    @Inject
    private AppUserQuery users;
    @Inject
    private Clock clock;

    public CurrentActor() {
    }

    CurrentActor(CallerIdentity identity, AppUserQuery users, Clock clock) {
        this.identity = identity;
        this.users = users;
        this.clock = clock;
    }

    /** @throws DomainException {@link SecurityError#ACCOUNT_UNKNOWN} when nobody is signed in or no row is tied to the account */
    public Actor get() {
        Actor known = ActingAs.current();
        if (known != null) {
            return known;
        }
        String subject = identity.name();
        if (subject == null) {
            throw new DomainException(SecurityError.ACCOUNT_UNKNOWN, "");
        }
        Actor remembered = CallerMemory.of(subject);
        return remembered == null ? CallerMemory.keep(subject, find(subject)) : remembered;
    }

    private Actor find(String subject) {
        Set<String> roles = identity.roles();
        return users.bySubject(subject).map(user -> actor(user, roles)).orElseGet(() -> machine(subject, roles));
    }

    /**
     * Refuses whoever's account has ended, at the door of pages and API: the provider's session or token may outlive the account.
     * Nobody and callers without an account pass; what they may do is asked elsewhere. A relying system has none and is not looked for, so that it
     * may ask while the database is away.
     */
    public void refuseEnded() {
        String subject = identity.name();
        if (subject != null && !identity.has(Role.RELYING_SYSTEM)) {
            users.bySubject(subject).ifPresent(user -> CallerMemory.keep(subject, actor(user, identity.roles())));
        }
    }

    private void refuseEnded(AppUser user) {
        if (!user.mayAct(LocalDate.ofInstant(clock.instant(), VIETNAM))) {
            throw new DomainException(SecurityError.ACCOUNT_ENDED, user.username());
        }
    }

    private Actor actor(AppUser user, Set<String> roles) {
        refuseEnded(user);
        return new Actor(user.id(), user.subject(), user.username(), user.displayName(), user.personId(), user.agencyId(), roles);
    }

    private static Actor machine(String subject, Set<String> roles) {
        if (!roles.contains(Role.RELYING_SYSTEM)) {
            throw new DomainException(SecurityError.ACCOUNT_UNKNOWN, subject);
        }
        return new Actor(null, subject, subject, subject, null, null, roles);
    }
}
