package vn.gov.ra.status.ocsp;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.status.AnswerCounts.Kind;
import vn.gov.ra.status.crl.CrlEntry;
import vn.gov.ra.status.crl.RevocationIndex;

/**
 * Passes on the authority's own signed answers, kept to their nextUpdate and renewed ahead of it. Each was verified; one that calls good what
 * a list revokes is not passed on. Whoever asks the same meanwhile waits for the same answer; where none comes in time the answer is tryLater.
 */
@ApplicationScoped
public class OcspRelay implements OcspResponder.Relay {

    private static final Logger LOG = System.getLogger(OcspRelay.class.getName());
    private static final int MOST = 8_192;
    private static final int MOST_UNDER_WAY = 32;
    /** A responder that failed is left alone so long, and meanwhile nobody waits for it. */
    private static final Duration BACK_OFF = Duration.ofSeconds(2);
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Kind RELAYED = new Kind("relayed", "OCSP");

    private final Map<ByteBuffer, RelayedAnswer> kept = new ConcurrentHashMap<>();
    private final Map<ByteBuffer, CompletableFuture<RelayedAnswer>> underWay = new ConcurrentHashMap<>();
    private final Map<String, Instant> failed = new ConcurrentHashMap<>();
    private final Semaphore places = new Semaphore(MOST_UNDER_WAY);
    private final OcspUpstream upstream;
    private final Clock clock;

    @Inject
    public OcspRelay(Clock clock) {
        this(clock, deadline());
    }

    /** For the container's stand-in, which is never asked. */
    protected OcspRelay() {
        this(null, LONGEST);
    }

    OcspRelay(Clock clock, Duration deadline) {
        this.clock = clock;
        this.upstream = new OcspUpstream(deadline);
    }

    /** {@code ra.ocsp.relay-deadline}: how long whoever asks waits for the authority; default PT5S, at most PT30S. */
    private static Duration deadline() {
        Duration deadline = Duration.parse(System.getProperty("ra.ocsp.relay-deadline", "PT5S"));
        return deadline.compareTo(LONGEST) > 0 ? LONGEST : deadline;
    }

    @Override
    public OcspAnswer answer(OcspSubject authority, List<CertID> ids, Knowledge basis, Instant now) {
        byte[] request = OcspRequests.plain(ids);
        ByteBuffer key = ByteBuffer.wrap(request);
        RelayedAnswer held = kept.get(key);
        if (held != null && held.current(now) && !contradicted(held, authority, ids, basis, now)) {
            if (!now.isBefore(held.due())) {
                fetch(authority, ids, key, request, now);
            }
            return passed(held, ids, basis);
        }
        CompletableFuture<RelayedAnswer> coming = fetch(authority, ids, key, request, now);
        try {
            RelayedAnswer fresh = coming == null ? null : coming.join();
            if (fresh != null && fresh.status() == OCSPRespBuilder.UNAUTHORIZED) {
                return OcspResponder.error(OCSPRespBuilder.UNAUTHORIZED);
            }
            boolean of = fresh != null && fresh.status() == OCSPRespBuilder.SUCCESSFUL && !contradicted(fresh, authority, ids, basis, now);
            return of ? passed(fresh, ids, basis) : OcspResponder.error(OCSPRespBuilder.TRY_LATER);
        } catch (CompletionException e) {
            return OcspResponder.error(OCSPRespBuilder.TRY_LATER);
        }
    }

    /** The fetch that is under way, or a new one; null where it is too early or too many are. */
    private CompletableFuture<RelayedAnswer> fetch(OcspSubject authority, List<CertID> ids, ByteBuffer key, byte[] request, Instant now) {
        AuthorityView view = authority.state().view();
        CompletableFuture<RelayedAnswer> mine = new CompletableFuture<>();
        CompletableFuture<RelayedAnswer> other = underWay.putIfAbsent(key, mine);
        if (other != null) {
            return other;
        }
        Instant before = failed.get(view.alias());
        if (before != null && now.isBefore(before.plus(BACK_OFF)) || !places.tryAcquire()) {
            underWay.remove(key, mine);
            mine.complete(null);
            return null;
        }
        upstream.ask(authority.state().ocspUrls(), view.hostAliases(), request, bytes -> RelayedAnswer.read(bytes, ids, authority.state().certificate(), clock.instant()))
                .whenComplete((answer, trouble) -> {
                    places.release();
                    came(view.alias(), key, answer, trouble);
                    underWay.remove(key, mine);
                    if (trouble == null) {
                        mine.complete(answer);
                    } else {
                        mine.completeExceptionally(trouble);
                    }
                });
        return mine;
    }

    private void came(String alias, ByteBuffer key, RelayedAnswer answer, Throwable trouble) {
        if (trouble != null) {
            failed.put(alias, clock.instant());
            LOG.log(Level.WARNING, "ocsp.relay-failed authority=" + alias + " error=" + trouble);
            return;
        }
        failed.remove(alias);
        if (answer.nextUpdate() != null && answer.status() == OCSPRespBuilder.SUCCESSFUL) {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(key, answer);
        }
    }

    /** Revoked for good stays so whatever the authority's responder says; a hold in a list may have ended since. */
    private static boolean contradicted(RelayedAnswer answer, OcspSubject authority, List<CertID> ids, Knowledge basis, Instant now) {
        for (CertID id : ids) {
            BigInteger serial = id.getSerialNumber().getValue();
            RevocationIndex index = basis.lists(authority.state()).deciding(serial, authority.issued().apply(serial));
            CrlEntry entry = index == null ? null : index.now(serial);
            boolean newer = index != null && answer.thisUpdate().isAfter(index.thisUpdate());
            if (answer.good().contains(serial) && entry != null && !(entry.hold() && newer)) {
                LOG.log(Level.WARNING, "ocsp.relay-contradicts-list authority=" + authority.state().alias() + " serial=" + serial.toString(16));
                return true;
            }
        }
        return false;
    }

    private static OcspAnswer passed(RelayedAnswer answer, List<CertID> ids, Knowledge basis) {
        boolean keepable = ids.size() == 1 && !answer.unknown() && answer.nextUpdate() != null;
        return new OcspAnswer(answer.bytes(), keepable
                ? new OcspAnswer.Cacheable(OcspResponder.tag(answer.bytes()), answer.thisUpdate(), answer.nextUpdate(), answer.due(), basis) : null, RELAYED);
    }
}
