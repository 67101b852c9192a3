package vn.gov.ra.web.pki;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.ra.status.AnswerCounts;

/**
 * Replies by the address or the body that asked for them, so that the next one who asks the same is answered before a servlet is looked for.
 * A reply is given only while its answer holds.
 */
public final class OcspKept {

    /** Name under which the servlets' context has it. */
    public static final String ATTRIBUTE = OcspKept.class.getName();
    static final int MOST = 16_384;
    private static final int LONGEST_ADDRESS = 512;

    private final Map<Object, OcspReply> replies = new ConcurrentHashMap<>();
    private final Clock clock;
    private final AnswerCounts counts;

    OcspKept(Clock clock, AnswerCounts counts) {
        this.clock = clock;
        this.counts = counts;
    }

    /** It went out once more. */
    void given(OcspReply reply) {
        counts.counted(reply.kind());
    }

    public Instant now() {
        return clock.instant();
    }

    /** @param address as it came, not decoded; null is answered where no reply is kept that holds */
    public OcspReply byAddress(String address, Instant now) {
        return holding(address, now);
    }

    /** @param body read from its position; null is answered where no reply is kept that holds */
    public OcspReply byBody(ByteBuffer body, Instant now) {
        return holding(body, now);
    }

    private OcspReply holding(Object question, Instant now) {
        OcspReply reply = replies.get(question);
        return reply != null && reply.holds(now) ? reply : null;
    }

    void keep(String address, OcspReply reply, Instant now) {
        if (address.length() <= LONGEST_ADDRESS) {
            put(address, reply, now);
        }
    }

    void keep(byte[] body, OcspReply reply, Instant now) {
        put(ByteBuffer.wrap(body), reply, now);
    }

    private void put(Object question, OcspReply reply, Instant now) {
        if (reply.holds(now)) {
            if (replies.size() >= MOST) {
                replies.clear();
            }
            replies.put(question, reply);
        }
    }

    int size() {
        return replies.size();
    }
}
