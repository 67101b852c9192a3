package vn.gov.ra.account;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;

/** Which roles go together, which need a second ADMIN, and who may touch whose account. */
final class RoleRules {

    static final Set<String> AGENCY = Set.of(Role.CLERK, Role.AGENCY_SIGNER, Role.SUBSCRIBER);
    static final Set<String> OFFICE = Set.of(Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN);
    static final Set<String> WITH_CONSENT = Set.of(Role.OFFICE_SIGNER, Role.ADMIN);

    private static final Set<String> ALONE = Set.of(Role.ADMIN, Role.OBSERVER);
    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,79}");

    /** Before a role: its label's key, so that a refusal names it in the reader's language. */
    static final String ROLE = "security.role.";

    private RoleRules() {
    }

    static void requireUsername(String username) {
        if (username == null || !USERNAME.matcher(username).matches()) {
            throw new DomainException(AccountError.BAD_USERNAME, String.valueOf(username));
        }
    }

    /**
     * Nobody gives what he does not have. The head of an agency answers for all that is done in its name and has what its people have; an ADMIN keeps
     * every account, and those that decide or administer wait for the consent of a second one.
     */
    static void requireMayGive(Actor giver, Set<String> roles) {
        for (String role : roles) {
            boolean own = giver.has(Role.ADMIN) || giver.has(Role.AGENCY_SIGNER) && AGENCY.contains(role);
            if (!own) {
                throw new DomainException(AccountError.NOT_YOURS_TO_GIVE, ROLE + role);
            }
        }
    }

    /** Roles of an agency need one, those of the office have none; who administers or watches does nothing else. */
    static void requireFit(Set<String> roles, UUID agencyId) {
        for (String role : roles) {
            if (!AGENCY.contains(role) && !OFFICE.contains(role)) {
                throw new DomainException(AccountError.UNKNOWN_ROLE, role);
            }
            if (AGENCY.contains(role) != (agencyId != null)) {
                throw new DomainException(AccountError.AGENCY_NEEDED, ROLE + role);
            }
            if (ALONE.contains(role) && roles.size() > 1) {
                throw new DomainException(AccountError.ROLES_DO_NOT_MIX, ROLE + role);
            }
        }
    }

    /** Neither the own account nor another account of the same human being. */
    static void requireAnother(Actor actor, UUID userId, UUID personId, String username) {
        if (userId.equals(actor.userId()) || (personId != null && personId.equals(actor.personId()))) {
            throw new DomainException(AccountError.OWN_ACCOUNT, username);
        }
    }

    /**
     * The second ADMIN is another human being than the first.
     *
     * @param first person behind the account that asked; null where it is tied to none
     */
    static void requireSecond(Actor second, UUID firstUser, UUID first, String role) {
        if (second.personId() == null || first == null) {
            throw new DomainException(AccountError.PERSON_NEEDED, ROLE + role);
        }
        if (second.personId().equals(first) || second.userId().equals(firstUser)) {
            throw new DomainException(AccountError.SECOND_ADMIN_NEEDED, ROLE + role);
        }
    }
}
