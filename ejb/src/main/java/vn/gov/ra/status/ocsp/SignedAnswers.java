package vn.gov.ra.status.ocsp;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.RevocationIndex;

/**
 * Answers that were signed already, by the octets of their request. An answer is given again only while every index is the very one it was
 * made from and its own nextUpdate has not come; answers to a nonce, and "unknown", are never kept.
 */
@ApplicationScoped
public class SignedAnswers {

    /** About 20 MiB of answers; when it is full it starts anew. */
    static final int MOST = 8_192;

    private record Kept(OcspAnswer answer, List<RevocationIndex> knowledge) {
    }

    private final Map<ByteBuffer, Kept> kept = new ConcurrentHashMap<>();

    /** @param make signs the answer where none is kept */
    public OcspAnswer answer(byte[] request, Collection<AuthorityState> authorities, Instant now, Supplier<OcspAnswer> make) {
        // Taken before the answer is made: an index that is swapped meanwhile makes the answer stale, not the new index.
        List<RevocationIndex> knowledge = authorities.stream().map(AuthorityState::index).toList();
        Kept before = kept.get(ByteBuffer.wrap(request));
        if (before != null && same(before.knowledge(), knowledge) && now.isBefore(before.answer().cacheable().expires())) {
            return before.answer();
        }
        OcspAnswer answer = make.get();
        if (answer.cacheable() != null) {
            if (kept.size() >= MOST) {
                kept.clear();
            }
            kept.put(ByteBuffer.wrap(request.clone()), new Kept(answer, knowledge));
        }
        return answer;
    }

    /** An index is immutable, so that the same one says the same. */
    private static boolean same(List<RevocationIndex> one, List<RevocationIndex> other) {
        boolean same = one.size() == other.size();
        for (int i = 0; same && i < one.size(); i++) {
            same = one.get(i) == other.get(i);
        }
        return same;
    }

    int size() {
        return kept.size();
    }
}
