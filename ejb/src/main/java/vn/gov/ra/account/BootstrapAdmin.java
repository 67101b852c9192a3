package vn.gov.ra.account;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.util.Map;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.security.ActingAs;
import vn.gov.ra.security.AppUser;
import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Ids;

/**
 * The first ADMIN of an empty installation: where there is no account at all, the one named by {@code RA_BOOTSTRAP_ADMIN_SUBJECT} (the identity
 * provider's id) and {@code RA_BOOTSTRAP_ADMIN_USERNAME} becomes ADMIN. Afterwards the two keys have no effect.
 */
@Singleton
@Startup
public class BootstrapAdmin {

    @Inject
    private AccountRepository accounts;
    @Inject
    private AuditTrail audit;

    @PostConstruct
    void begin() {
        String subject = System.getenv("RA_BOOTSTRAP_ADMIN_SUBJECT");
        String username = System.getenv("RA_BOOTSTRAP_ADMIN_USERNAME");
        if (subject != null && !subject.isBlank() && username != null && !username.isBlank() && accounts.none()) {
            ActingAs.system(() -> first(subject.strip(), username.strip()));
        }
    }

    private AppUser first(String subject, String username) {
        AppUser user = new AppUser(Ids.next(), username, username, null, null, null);
        user.activate(subject);
        accounts.add(user);
        accounts.add(new AccountRole(user.id(), Role.ADMIN, null, AccountRole.State.GRANTED));
        audit.record("user.bootstrap", "user", user.id(), username, Map.of("role", Role.ADMIN));
        return user;
    }
}
