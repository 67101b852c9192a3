package vn.gov.ra.status.ocsp;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Answers that were made already, by the octets of their request. An answer is given again only while it {@linkplain OcspAnswer#holds holds};
 * answers to a nonce, and "unknown", are never kept.
 */
@ApplicationScoped
public class SignedAnswers {

    /** About 30 MiB of answers; when it is full, those that hold no more go, and where that is not enough, all. */
    static final int MOST = 16_384;

    private final Map<ByteBuffer, OcspAnswer> kept = new ConcurrentHashMap<>();

    /** @param make makes the answer where none is kept */
    public OcspAnswer answer(byte[] request, Instant now, Supplier<OcspAnswer> make) {
        ByteBuffer question = ByteBuffer.wrap(request);
        OcspAnswer present = present(question, now);
        if (present != null) {
            return present;
        }
        OcspAnswer before = kept.get(question);
        OcspAnswer answer = make.get();
        if (answer.cacheable() != null) {
            makeRoom(now);
            kept.put(ByteBuffer.wrap(request.clone()), answer);
        } else if (before != null) {
            kept.remove(question, before);
        }
        return answer;
    }

    /** @param request from its position; null is answered where nothing is kept that holds */
    public OcspAnswer present(ByteBuffer request, Instant now) {
        OcspAnswer answer = kept.get(request);
        return answer != null && answer.holds(now) ? answer : null;
    }

    private void makeRoom(Instant now) {
        if (kept.size() >= MOST) {
            kept.values().removeIf(answer -> !answer.holds(now));
        }
        if (kept.size() >= MOST) {
            kept.clear();
        }
    }

    /** Questions whose answers hold no more: those that are asked again most likely. */
    List<byte[]> outdated(Instant now) {
        return kept.entrySet().stream().filter(each -> !each.getValue().holds(now)).map(each -> each.getKey().array()).toList();
    }

    int size() {
        return kept.size();
    }
}
