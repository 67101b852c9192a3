package vn.gov.ra.status.crl;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.gov.ra.certificate.Authorities;
import vn.gov.ra.certificate.AuthorityChanged;
import vn.gov.ra.certificate.AuthorityView;

/** Every authority in memory with its index; filled from storage at start, followed by every accepted list. */
@ApplicationScoped
public class AuthorityStates {

    private static final int SHA256_DIGITS = 64;

    private final ConcurrentHashMap<String, AuthorityState> byAlias = new ConcurrentHashMap<>();
    private final AtomicLong roster = new AtomicLong();
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
        return entered(view, () -> loader.load(view));
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) AuthorityChanged news) {
        entered(news.authority(), () -> new AuthorityState(news.authority(), RevocationLists.NONE, false));
    }

    private AuthorityState entered(AuthorityView view, Supplier<AuthorityState> make) {
        AuthorityState known = byAlias.get(view.alias());
        AuthorityState state = known == null ? byAlias.computeIfAbsent(view.alias(), alias -> make.get()) : known;
        if (known == null || state.changed(view)) {
            roster.incrementAndGet();
        }
        return state;
    }

    /** Counts up whenever an authority is entered or changed, so that answers made before are not given any more. */
    public long roster() {
        return roster.get();
    }

    public Collection<AuthorityState> all() {
        return byAlias.values();
    }

    /** @param issuer alias, or SHA-256 of the authority's certificate as hex in either case */
    public Optional<AuthorityState> find(String issuer) {
        if (issuer.length() == SHA256_DIGITS) {
            return byAlias.values().stream().filter(state -> state.view().sha256().equalsIgnoreCase(issuer)).findFirst();
        }
        return Optional.ofNullable(byAlias.get(issuer));
    }

    public AuthorityState of(AuthorityView view) {
        AuthorityState state = byAlias.get(view.alias());
        return state == null ? known(view) : state;
    }
}
