package vn.gov.ra.account;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Offered;
import vn.gov.ra.shared.SharedError;

/** Which commands on an account are open to its reader, by the rules that the commands themselves keep. */
final class AccountOffers {

    private AccountOffers() {
    }

    /**
     * @param asked role that waits for consent; null for none, and there is never more than one, since roles of weight do not mix
     * @param first person behind the account that asked; null where it is tied to none
     */
    static List<Offered> of(AppUser user, AccountRole asked, Actor reader, UUID first) {
        List<Offered> offers = new ArrayList<>();
        for (String action : List.of("tie", "give-role", "take-role", "end")) {
            offers.add(tried(action, () -> requireChangeable(user, reader)));
        }
        if (asked != null) {
            offers.add(tried("consent", () -> {
                requireChangeable(user, reader);
                RoleRules.requireSecond(reader, asked.requestedBy(), first, asked.role());
            }));
        }
        return offers;
    }

    private static void requireChangeable(AppUser user, Actor reader) {
        if (!reader.has(Role.ADMIN)) {
            throw new DomainException(SharedError.FORBIDDEN);
        }
        RoleRules.requireAnother(reader, user.id(), user.personId(), user.username());
        if (user.state() == AppUser.State.ENDED) {
            throw new DomainException(AccountError.ENDED, user.username());
        }
    }

    private static Offered tried(String action, Runnable rule) {
        try {
            rule.run();
            return new Offered(action, true, null, List.of());
        } catch (DomainException refusal) {
            return new Offered(action, false, refusal.error().code(), refusal.arguments());
        }
    }
}
