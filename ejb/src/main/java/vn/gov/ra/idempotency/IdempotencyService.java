package vn.gov.ra.idempotency;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.Supplier;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/**
 * Runs a creating command once for a key. What the command writes joins this transaction, so a crash leaves both
 * or neither; two callers at once are served one after the other by the key's row.
 */
@Stateless
public class IdempotencyService {

    private final IdempotencyRepository keys;
    private final CurrentActor actor;
    private final Clock clock;

    /** For the container, which makes its proxies with it. */
    public IdempotencyService() {
        this(null, null, null);
    }

    @Inject
    IdempotencyService(IdempotencyRepository keys, CurrentActor actor, Clock clock) {
        this.keys = keys;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * @param key what the caller sent
     * @param path resource it was sent to
     * @param bodySha256 hash of what was asked for
     * @param command makes the thing; its own service decides who may
     * @throws DomainException {@link SharedError#IDEMPOTENCY_MISMATCH} when the key was used for something else
     */
    @PermitAll
    public StoredAnswer once(String key, String path, String bodySha256, Supplier<StoredAnswer> command) {
        if (key.isBlank() || key.length() > IdempotencyKey.MAX_KEY) {
            throw new DomainException(SharedError.INVALID_INPUT, "Idempotency-Key");
        }
        IdempotencyKey whole = new IdempotencyKey(actor.get().subject(), key, path);
        if (keys.take(whole, bodySha256, clock.instant())) {
            StoredAnswer answer = command.get();
            keys.answer(whole, answer);
            return answer;
        }
        IdempotencyRepository.Taken taken = keys.taken(whole);
        if (taken == null || !taken.bodySha256().equals(bodySha256)) {
            throw new DomainException(SharedError.IDEMPOTENCY_MISMATCH, key);
        }
        return taken.answer();
    }
}
