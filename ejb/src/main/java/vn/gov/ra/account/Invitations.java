package vn.gov.ra.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.outbox.Outbox;
import vn.gov.ra.regulation.Settings;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.subscriber.PersonRegister;

/** Makes accounts here and asks the identity provider for them, in the caller's transaction; who may invite whom is the caller's to say. */
@Dependent
class Invitations {

    @Inject
    private AccountRepository accounts;
    @Inject
    private AccountViews views;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private PersonRegister persons;
    @Inject
    private Settings settings;
    @Inject
    private AuditTrail audit;
    @Inject
    private Outbox outbox;

    UserView invite(Invitation about, Actor actor) {
        settings.officialEmail().check(about.email()).ifPresent(error -> {
            throw new DomainException(error, String.valueOf(about.email()));
        });
        RoleRules.requireUsername(about.username());
        if (about.displayName() == null) {
            throw new DomainException(SharedError.REQUIRED, "displayName");
        }
        RoleRules.requireMayGive(actor, about.roles());
        RoleRules.requireFit(about.roles(), about.agencyId());
        requireKnown(about.personId(), about.agencyId());
        if (accounts.usernameTaken(about.username())) {
            throw new DomainException(AccountError.USERNAME_TAKEN, about.username());
        }
        if (accounts.emailTaken(about.email())) {
            throw new DomainException(AccountError.EMAIL_TAKEN, about.email());
        }
        AppUser user = new AppUser(Ids.next(), about.username(), about.displayName(), about.email(), about.personId(), about.agencyId());
        RoleRules.requireAnother(actor, user.id(), user.personId(), user.username());
        accounts.add(user);
        about.roles().forEach(role -> ask(user, role, actor));
        outbox.add(AccountHandler.INVITED, AccountHandler.json(user.id()));
        audit.record("user.invite", "user", user.id(), user.username(), Map.of("email", user.email(), "roles", String.join(" ", about.roles().stream().sorted().toList())));
        return views.view(user);
    }

    /** @return whether the role is held at once */
    boolean ask(AppUser user, String role, Actor actor) {
        accounts.lockAdmins();
        boolean granted = !RoleRules.WITH_CONSENT.contains(role) || accounts.holders(Role.ADMIN).size() < 2;
        accounts.add(new AccountRole(user.id(), role, actor.userId(), granted ? AccountRole.State.GRANTED : AccountRole.State.REQUESTED));
        return granted;
    }

    void requireKnown(UUID personId, UUID agencyId) {
        if (personId != null) {
            persons.living(personId);
        }
        if (agencyId != null) {
            agencies.byId(agencyId);
        }
    }
}
