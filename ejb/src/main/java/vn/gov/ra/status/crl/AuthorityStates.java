package vn.gov.ra.status.crl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.ra.certificate.Authorities;
import vn.gov.ra.certificate.AuthorityChanged;
import vn.gov.ra.certificate.AuthorityView;

/** Every authority in memory with its index; filled from storage at start, followed by every accepted list. */
@ApplicationScoped
public class AuthorityStates {

    private static final int SHA256_DIGITS = 64;

    private final ConcurrentHashMap<String, AuthorityState> byAlias = new ConcurrentHashMap<>();
    private volatile boolean loaded;

    @Inject
    private Authorities authorities;
    @Inject
    private CrlLoader loader;

    /** Reads what storage has and memory has not; called at start and with every round of the timer. */
    public void load() {
        authorities.all().forEach(view -> loader.catchUp(known(view)));
        loaded = true;
    }

    /** Whether storage was read once. */
    public boolean loaded() {
        return loaded;
    }

    private AuthorityState known(AuthorityView view) {
        AuthorityState state = byAlias.computeIfAbsent(view.alias(), alias -> loader.load(view));
        state.changed(view);
        return state;
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuthorityChanged news) {
        AuthorityState state = byAlias.computeIfAbsent(news.authority().alias(), alias -> new AuthorityState(news.authority(), null, false));
        state.changed(news.authority());
    }

    public Collection<AuthorityState> all() {
        return byAlias.values();
    }

    /** @param issuer alias, or SHA-256 of the authority's certificate as hex in either case */
    public Optional<AuthorityState> find(String issuer) {
        if (issuer.length() == SHA256_DIGITS) {
            return byAlias.values().stream().filter(state -> state.view().sha256().equalsIgnoreCase(issuer)).findFirst();
        }
        AuthorityState state = byAlias.get(issuer);
        return state == null ? authorities.byAlias(issuer).map(this::known) : Optional.of(state);
    }

    public AuthorityState of(AuthorityView view) {
        AuthorityState state = byAlias.get(view.alias());
        return state == null ? known(view) : state;
    }
}
