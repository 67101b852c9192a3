package vn.gov.ra.account;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.outbox.Outbox;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.SortColumns;
import vn.gov.ra.shared.Versions;

/**
 * ADMIN keeps the accounts. What the identity provider must know goes through the outbox, so that it may be down meanwhile.
 * While there is only one ADMIN, nobody can consent: the first one grants alone, and the trail says so.
 */
@Stateless
public class UserAdminService {

    @Inject
    private AccountRepository accounts;
    @Inject
    private AccountQuery query;
    @Inject
    private Invitations invitations;
    @Inject
    private AccountViews views;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private CurrentActor current;
    @Inject
    private AuditTrail audit;
    @Inject
    private Outbox outbox;

    /** @param limit what the caller asked for, null for the usual page */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public Slice<UserView> list(String q, Integer limit, String cursor) {
        return list(q, Paging.of(cursor, limit));
    }

    /** By user name of its own. */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public Slice<UserView> list(String q, Paging paging) {
        SortColumns.Chosen<AppUser> order = AccountQuery.ORDERS.by(paging);
        return order.slice(query.list(q, null, order, paging.size()), paging.size()).map(this::view);
    }

    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public UserView get(UUID id) {
        return view(byId(id));
    }

    /** The commands on the account, each with whether the reader may take it now. */
    @RolesAllowed({Role.ADMIN, Role.OBSERVER})
    public List<Offered> actions(UUID id) {
        AppUser user = byId(id);
        Actor reader = current.get();
        Optional<AccountRole> asked = accounts.roles(id).stream().filter(role -> !role.granted()).findFirst();
        return AccountOffers.of(user, asked.orElse(null), reader, asked.map(this::personWhoAsked).orElse(null));
    }

    /** Makes the account here and asks the identity provider for it; roles that need a second ADMIN wait. */
    @RolesAllowed(Role.ADMIN)
    public UserView invite(Invitation about) {
        return invitations.invite(about, current.get());
    }

    /** Says which human being and which agency the account stands for; null unties. */
    @RolesAllowed(Role.ADMIN)
    public UserView tie(UUID id, long seenVersion, UUID personId, UUID agencyId) {
        AppUser user = changeable(id, seenVersion);
        RoleRules.requireAnother(current.get(), id, personId, user.username());
        invitations.requireKnown(personId, agencyId);
        RoleRules.requireFit(allRoles(id), agencyId);
        user.tie(personId, agencyId);
        accounts.flush();
        audit.record("user.tie", "user", id, user.username(), Map.of("person", String.valueOf(personId), "agency", String.valueOf(agencyId)));
        return view(user);
    }

    /** Gives a role; OFFICE_SIGNER and ADMIN wait for the consent of a second ADMIN. */
    @RolesAllowed(Role.ADMIN)
    public UserView giveRole(UUID id, long seenVersion, String role) {
        AppUser user = changeable(id, seenVersion);
        if (accounts.role(id, role).isPresent()) {
            throw new DomainException(AccountError.ROLE_HELD, user.username(), RoleRules.ROLE + role);
        }
        Set<String> all = new HashSet<>(allRoles(id));
        all.add(role);
        RoleRules.requireFit(all, user.agencyId());
        boolean granted = invitations.ask(user, role, current.get());
        audit.record(granted ? "user.role-given" : "user.role-requested", "user", id, user.username(), Map.of("role", role));
        return changed(user);
    }

    /** A second ADMIN, another human being, consents to what the first has asked. */
    @RolesAllowed(Role.ADMIN)
    public UserView consent(UUID id, long seenVersion, String role) {
        AppUser user = changeable(id, seenVersion);
        AccountRole asked = accounts.role(id, role).filter(found -> !found.granted())
                .orElseThrow(() -> new DomainException(AccountError.NOT_REQUESTED, user.username(), RoleRules.ROLE + role));
        Actor second = current.get();
        RoleRules.requireSecond(second, asked.requestedBy(), personWhoAsked(asked), role);
        asked.consent(second.userId());
        audit.record("user.role-consented", "user", id, user.username(), Map.of("role", role));
        return changed(user);
    }

    /** Takes a role, or what was asked and not yet consented; taking needs no second ADMIN. */
    @RolesAllowed(Role.ADMIN)
    public UserView takeRole(UUID id, long seenVersion, String role) {
        AppUser user = changeable(id, seenVersion);
        AccountRole held = accounts.role(id, role).orElseThrow(() -> new DomainException(AccountError.ROLE_NOT_HELD, user.username(), RoleRules.ROLE + role));
        if (held.granted()) {
            requireAnotherAdminAfter(user, role);
        }
        accounts.remove(held);
        audit.record("user.role-taken", "user", id, user.username(), Map.of("role", role));
        return changed(user);
    }

    /** The account acts up to and with that day; afterwards the identity provider refuses it too. */
    @RolesAllowed(Role.ADMIN)
    public UserView endOn(UUID id, long seenVersion, LocalDate lastDay) {
        AppUser user = changeable(id, seenVersion);
        LocalDate today = calendar.today();
        if (lastDay == null || lastDay.isBefore(today.minusDays(1))) {
            throw new DomainException(AccountError.END_IN_THE_PAST, lastDay == null ? "" : lastDay);
        }
        requireAnotherAdminAfter(user, Role.ADMIN);
        user.endOn(lastDay);
        if (lastDay.isBefore(today)) {
            user.end();
        }
        accounts.flush();
        outbox.add(AccountHandler.DISABLED, AccountHandler.json(id), calendar.startOf(lastDay.plusDays(1)));
        audit.record("user.end", "user", id, user.username(), Map.of("lastDay", lastDay));
        return view(user);
    }

    private UUID personWhoAsked(AccountRole asked) {
        return asked.requestedBy() == null ? null : accounts.byId(asked.requestedBy()).map(AppUser::personId).orElse(null);
    }

    private void requireAnotherAdminAfter(AppUser user, String role) {
        if (Role.ADMIN.equals(role)) {
            accounts.lockAdmins();
            boolean another = accounts.holders(Role.ADMIN).stream().anyMatch(admin -> !admin.id().equals(user.id()) && admin.activeUntil() == null);
            if (accounts.granted(user.id()).contains(Role.ADMIN) && !another) {
                throw new DomainException(AccountError.LAST_ADMIN, user.username());
            }
        }
    }

    private UserView changed(AppUser user) {
        accounts.touch(user);
        outbox.add(AccountHandler.ROLES, AccountHandler.json(user.id()));
        return view(user);
    }

    private AppUser changeable(UUID id, long seenVersion) {
        AppUser user = byId(id);
        RoleRules.requireAnother(current.get(), id, user.personId(), user.username());
        Versions.require(user.version(), seenVersion, user.username());
        if (user.state() == AppUser.State.ENDED) {
            throw new DomainException(AccountError.ENDED, user.username());
        }
        return user;
    }

    private AppUser byId(UUID id) {
        return accounts.byId(id).orElseThrow(() -> new DomainException(AccountError.NOT_FOUND, id));
    }

    private Set<String> allRoles(UUID id) {
        return accounts.roles(id).stream().map(AccountRole::role).collect(Collectors.toSet());
    }

    private UserView view(AppUser user) {
        return views.view(user);
    }
}
