package vn.gov.ra.web.pki;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import vn.gov.ra.status.AnswerCounts;
import vn.gov.ra.status.ocsp.OcspAnswer;

/**
 * Replies by the address or the body that asked for them, so that the next one who asks the same is answered before a servlet is looked for; the
 * first one, too, where the answer was signed ahead. A reply is given only while its answer holds.
 */
public final class OcspKept {

    /** Name under which the servlets' context has it. */
    public static final String ATTRIBUTE = OcspKept.class.getName();
    /** An address and a body for each answer that is signed ahead. */
    static final int MOST = 32_768;
    private static final String PLACE = "/ocsp/";
    private static final int LONGEST_ADDRESS = 512;

    private final Map<Object, OcspReply> replies = new ConcurrentHashMap<>();
    private final Clock clock;
    private final AnswerCounts counts;
    private final BiFunction<ByteBuffer, Instant, OcspAnswer> signed;
    private final Maker maker;

    /** Makes an answer without waiting for anybody. */
    interface Maker {

        /**
         * @param caller address of whoever asks
         * @param patient a key that takes long may sign, because nobody waits for this thread
         * @return null where it would have to wait, or the caller has asked too often
         */
        OcspAnswer made(byte[] question, String caller, Instant now, boolean patient);
    }

    /** @param signed answers that were signed ahead, by the octets of their question; null where there is none */
    OcspKept(Clock clock, AnswerCounts counts, BiFunction<ByteBuffer, Instant, OcspAnswer> signed, Maker maker) {
        this.clock = clock;
        this.counts = counts;
        this.signed = signed;
        this.maker = maker;
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
        OcspReply reply = holding(address, now);
        if (reply != null || address.length() <= PLACE.length() || address.length() > LONGEST_ADDRESS) {
            return reply;
        }
        OcspReply ahead = byBody(ByteBuffer.wrap(question(address)), now);
        if (ahead != null) {
            keep(address, ahead, now);
        }
        return ahead;
    }

    /** @param body read from its position; null is answered where no reply is kept that holds */
    public OcspReply byBody(ByteBuffer body, Instant now) {
        OcspReply reply = holding(body, now);
        OcspAnswer ahead = reply == null ? signed.apply(body, now) : null;
        if (ahead == null) {
            return reply;
        }
        reply = new OcspReply(ahead);
        byte[] question = new byte[body.remaining()];
        body.duplicate().get(question);
        keep(question, reply, now);
        return reply;
    }

    /** One that is made for this question; null where whoever can wait has to make it. */
    public OcspReply made(byte[] question, String caller, Instant now, boolean patient) {
        OcspAnswer answer = question.length > OcspServlet.MAX_REQUEST ? null : maker.made(question, caller, now, patient);
        return answer == null ? null : new OcspReply(answer);
    }

    /** The question in an address as it came. */
    static byte[] question(String address) {
        return OcspPath.request(address.length() > PLACE.length() ? address.substring(PLACE.length()) : "");
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
