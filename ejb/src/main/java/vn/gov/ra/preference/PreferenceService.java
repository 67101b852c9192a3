package vn.gov.ra.preference;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.security.Actor;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** The caller's own preferences; everybody with an account, and nobody another one's. */
@Stateless
public class PreferenceService {

    private final PreferenceRepository kept;
    private final CurrentActor actor;
    private final Clock clock;

    /** For the container, which makes its proxies with it. */
    public PreferenceService() {
        this(null, null, null);
    }

    @Inject
    PreferenceService(PreferenceRepository kept, CurrentActor actor, Clock clock) {
        this.kept = kept;
        this.actor = actor;
        this.clock = clock;
    }

    /** Empty for who never chose anything. */
    @PermitAll
    public Optional<Preferences> find() {
        return kept.find(account());
    }

    /** Replaces all of them; the last save wins, so there is no version to send. */
    @PermitAll
    public Preferences save(Preferences chosen) {
        kept.save(account(), chosen, clock.instant());
        return chosen;
    }

    private UUID account() {
        Actor who = actor.get();
        if (who.userId() == null) {
            throw new DomainException(SharedError.FORBIDDEN);
        }
        return who.userId();
    }
}
