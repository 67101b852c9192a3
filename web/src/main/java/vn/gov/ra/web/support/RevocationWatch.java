package vn.gov.ra.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.gov.ra.security.Role;
import vn.gov.ra.status.AgeAlarm;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.crl.CrlConfig;
import vn.gov.ra.status.ocsp.OcspService;

/** Tells the office on every page when revocation lists are too old to rely upon. Reads memory only. */
@Named("revocationWatch")
@RequestScoped
public class RevocationWatch {

    private static final Set<String> ADMINS = Set.of(Role.ADMIN);
    private static final Set<String> OPERATORS = Set.of(Role.ADMIN, Role.OFFICER);
    private static final Set<String> OFFICE = Set.of(Role.OFFICER, Role.OFFICE_SIGNER, Role.STOREKEEPER, Role.OBSERVER, Role.ADMIN);

    @Inject
    private CurrentUser me;
    @Inject
    private AuthorityStates authorities;
    @Inject
    private OcspService ocsp;
    @Inject
    private CrlConfig config;
    @Inject
    private Clock clock;

    /** Authorities whose list is past its end. */
    public List<String> expired() {
        return named(AgeAlarm.ENDED, OFFICE);
    }

    /** Authorities of whose list four fifths of its time are over without a newer one. */
    public List<String> late() {
        return named(AgeAlarm.MOST, OFFICE);
    }

    /** Authorities of whose list half of its time is over without a newer one: for those who can do something about it. */
    public List<String> due() {
        return named(AgeAlarm.HALF, OPERATORS);
    }

    /** Authorities about which OCSP answers are signed with a certificate near its end: for those who can replace the key. */
    public List<String> signersEnding() {
        if (!me.hasAny(ADMINS)) {
            return List.of();
        }
        return names(state -> ocsp.signerEnding(state.alias()));
    }

    private List<String> named(AgeAlarm wanted, Set<String> roles) {
        if (!me.hasAny(roles)) {
            return List.of();
        }
        return names(state -> AgeAlarm.of(state.index(), state.terms(config.maxAge()), clock.instant()) == wanted);
    }

    private List<String> names(Predicate<AuthorityState> which) {
        return authorities.all().stream().filter(which).map(state -> AuthorityName.of(state.view().subject(), state.alias())).sorted().toList();
    }
}
