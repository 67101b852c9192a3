package vn.gov.ra.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.outbox.Outbox;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;

/** Accounts follow people: what a personnel change does to them, in its transaction; the caller has checked who may. */
@Dependent
public class PersonAccounts {

    /** Roles that belong to a position in one agency; the next agency gives its own. */
    private static final Set<String> OF_AN_AGENCY = Set.of(Role.CLERK, Role.AGENCY_SIGNER);

    @Inject
    private AccountRepository accounts;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;
    @Inject
    private Outbox outbox;

    /**
     * One account of a person.
     *
     * @param roles roles held, sorted
     */
    public record OfPerson(UUID id, String username, UUID agencyId, List<String> roles) {
    }

    /** Accounts that are not ended. */
    public List<OfPerson> of(UUID personId) {
        return accounts.ofPerson(personId).stream()
                .map(user -> new OfPerson(user.id(), user.username(), user.agencyId(), accounts.granted(user.id()).stream().sorted().toList())).toList();
    }

    /**
     * The account acts up to and with that day; one in the past ends it now.
     *
     * @throws DomainException {@link AccountError#LAST_ADMIN}
     */
    public void end(UUID userId, LocalDate lastDay) {
        AppUser user = byId(userId);
        if (user.state() == AppUser.State.ENDED) {
            return;
        }
        accounts.lockAdmins();
        if (accounts.granted(userId).contains(Role.ADMIN)
                && accounts.holders(Role.ADMIN).stream().noneMatch(admin -> !admin.id().equals(userId) && admin.activeUntil() == null)) {
            throw new DomainException(AccountError.LAST_ADMIN, user.username());
        }
        user.endOn(lastDay);
        if (lastDay.isBefore(calendar.today())) {
            user.end();
        }
        accounts.flush();
        outbox.add(AccountHandler.DISABLED, AccountHandler.json(userId), calendar.startOf(lastDay.plusDays(1)));
        audit.record("user.end", "user", userId, user.username(), Map.of("lastDay", lastDay));
    }

    /** The person works for another agency now; the roles that came with the old position do not go along. */
    public void move(UUID userId, UUID agencyId) {
        AppUser user = byId(userId);
        Set<String> taken = new HashSet<>();
        accounts.roles(userId).stream().filter(role -> OF_AN_AGENCY.contains(role.role())).toList().forEach(role -> {
            accounts.remove(role);
            taken.add(role.role());
        });
        user.tie(user.personId(), agencyId);
        accounts.flush();
        outbox.add(AccountHandler.ROLES, AccountHandler.json(userId));
        audit.record("user.tie", "user", userId, user.username(), Map.of("agency", agencyId, "rolesTaken", String.join(" ", taken.stream().sorted().toList())));
    }

    /** The agency has gone up in another one: the account goes along as it is, with its roles. */
    public void follow(UUID userId, UUID agencyId) {
        AppUser user = byId(userId);
        user.tie(user.personId(), agencyId);
        accounts.flush();
        outbox.add(AccountHandler.ROLES, AccountHandler.json(userId));
        audit.record("user.tie", "user", userId, user.username(), Map.of("agency", agencyId, "rolesTaken", ""));
    }

    /** The last day on which the account acts; empty for one without. */
    public Optional<LocalDate> lastDay(UUID userId) {
        return Optional.ofNullable(byId(userId).activeUntil());
    }

    /** An end is taken back; the account acts again as before. @param lastDay what stood there before; null for no last day */
    public void revive(UUID userId, LocalDate lastDay) {
        AppUser user = byId(userId);
        user.endOn(lastDay);
        if (user.state() == AppUser.State.ENDED) {
            user.activate(user.subject());
        }
        accounts.flush();
        outbox.add(AccountHandler.ROLES, AccountHandler.json(userId));
        audit.record("user.revive", "user", userId, user.username());
    }

    /** The identity provider forgets the person's ended accounts; our rows stay, because the trail names them. */
    public void forget(UUID personId) {
        accounts.endedOf(personId).forEach(user -> outbox.add(AccountHandler.FORGOTTEN, AccountHandler.json(user.id())));
    }

    private AppUser byId(UUID id) {
        return accounts.byId(id).orElseThrow(() -> new DomainException(AccountError.NOT_FOUND, id));
    }
}
