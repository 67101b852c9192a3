package vn.gov.ra.account;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.audit.AuditTrail;
import vn.gov.ra.regulation.LegalCalendar;
import vn.gov.ra.security.AppUser;

/** What the identity provider shall have, and what it answered; each in a transaction of its own, around the call. */
@Dependent
class AccountPictures {

    @Inject
    private AccountRepository accounts;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private LegalCalendar calendar;
    @Inject
    private AuditTrail audit;

    /** Empty for an account that is no more. An account past its last day is ended here. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<AccountPicture> of(UUID userId) {
        return accounts.byId(userId).map(user -> {
            boolean over = user.activeUntil() != null && user.activeUntil().isBefore(calendar.today());
            if (over && user.state() != AppUser.State.ENDED) {
                user.end();
                audit.record("user.ended", "user", userId, user.username());
            }
            boolean enabled = user.state() != AppUser.State.ENDED;
            String agencyCode = user.agencyId() == null ? null : code(user.agencyId());
            return new AccountPicture(userId, user.subject(), user.username(), user.displayName(), user.email(), enabled, agencyCode,
                    enabled ? accounts.granted(userId) : Set.of());
        });
    }

    /** The provider has the account: it may act. */
    @Transactional(TxType.REQUIRES_NEW)
    public void exists(UUID userId, String subject) {
        accounts.byId(userId).filter(user -> user.state() == AppUser.State.INVITED).ifPresent(user -> {
            user.activate(subject);
            audit.record("user.activate", "user", userId, user.username(), Map.of("subject", subject));
        });
    }

    /** The provider has no account any more. */
    @Transactional(TxType.REQUIRES_NEW)
    public void forgotten(UUID userId) {
        accounts.byId(userId).ifPresent(user -> {
            user.forgotten();
            audit.record("user.forgotten", "user", userId, user.username());
        });
    }

    private String code(UUID agencyId) {
        AgencyView agency = agencies.byId(agencyId);
        return agency.code();
    }
}
