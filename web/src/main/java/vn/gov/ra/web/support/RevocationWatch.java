package vn.gov.ra.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import vn.gov.ra.security.Role;
import vn.gov.ra.status.Freshness;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.crl.CrlConfig;

/** Tells the office on every page when revocation lists are too old to rely upon. Reads memory only. */
@Named("revocationWatch")
@RequestScoped
public class RevocationWatch {

    private static final Set<String> OFFICE = Set.of(Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN);

    @Inject
    private CurrentUser me;
    @Inject
    private AuthorityStates authorities;
    @Inject
    private CrlConfig config;
    @Inject
    private Clock clock;

    /** Authorities whose list is past its end. */
    public List<String> expired() {
        return named(Freshness.EXPIRED);
    }

    /** Authorities whose list nears its end while no newer one can be fetched. */
    public List<String> stale() {
        return named(Freshness.STALE);
    }

    private List<String> named(Freshness wanted) {
        if (!me.hasAny(OFFICE)) {
            return List.of();
        }
        return authorities.all().stream().filter(state -> Freshness.of(state.index(), state.lastFailed(), config.maxAge(), clock.instant()) == wanted)
                .map(state -> AuthorityName.of(state.view().subject(), state.alias())).sorted().toList();
    }
}
