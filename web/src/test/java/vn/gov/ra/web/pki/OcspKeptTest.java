package vn.gov.ra.web.pki;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.AnswerCounts;
import vn.gov.ra.status.AnswerCounts.Kind;
import vn.gov.ra.status.ocsp.Knowledge;
import vn.gov.ra.status.ocsp.OcspAnswer;

class OcspKeptTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:10:00Z");
    private static final Instant ENDS = NOW.plus(Duration.ofHours(1));

    private final Map<ByteBuffer, OcspAnswer> signed = new HashMap<>();
    private final AnswerCounts counts = new AnswerCounts();
    private final OcspKept kept = new OcspKept(Clock.fixed(NOW, ZoneOffset.UTC), counts, (question, now) -> {
        OcspAnswer answer = signed.get(question);
        return answer != null && answer.holds(now) ? answer : null;
    }, (question, caller, now, patient) -> caller.equals("127.0.0.1") ? new OcspAnswer(question, null, new Kind("unknown", "NONE")) : null);

    private static OcspReply reply(Instant until) {
        return new OcspReply(answer(until));
    }

    private static OcspAnswer answer(Instant until) {
        return new OcspAnswer(new byte[] {1}, new OcspAnswer.Cacheable("0a", NOW.minusSeconds(60), ENDS, until, Knowledge.none()), new Kind("good", "INVENTORY"));
    }

    /** Before anybody asked: by address in every way of writing it, and by body. */
    @Test
    void what_was_signed_ahead_is_given_to_the_first_who_asks() {
        byte[] question = {0x30, 0x42, 0x30, (byte) 0xfb, (byte) 0xff, 0x3e};
        signed.put(ByteBuffer.wrap(question), answer(ENDS));
        String base64 = Base64.getEncoder().encodeToString(question);
        assertEquals("MEIw+/8+", base64);
        for (String written : List.of(base64, "MEIw%2B%2F8%2B", "/MEIw+/8+", "MEIw-_8-")) {
            assertEquals(1, kept.byAddress("/ocsp/" + written, NOW).bytes().length, written);
        }
        assertEquals(1, kept.byBody(ByteBuffer.wrap(question), NOW).bytes().length);
        assertSame(kept.byAddress("/ocsp/" + base64, NOW), kept.byAddress("/ocsp/MEIw%2B%2F8%2B", NOW), "one reply for all of them");
        for (String other : List.of("/ocsp/MEIw+/8/", "/ocsp/", "/ocsp", "/ocsp/%", "/ocsp/%zz", "/ocsp/" + "A".repeat(600))) {
            assertNull(kept.byAddress(other, NOW), other);
        }
        assertNull(kept.byAddress("/ocsp/" + base64, ENDS), "until it holds no more");
    }

    @Test
    void a_question_of_its_own_is_answered_at_once_unless_somebody_has_to_be_waited_for_or_it_is_too_long() {
        byte[] question = {0x30, 0x42};
        assertArrayEquals(question, kept.made(question, "127.0.0.1", NOW, false).bytes());
        assertNull(kept.made(question, "203.0.113.7", NOW, false));
        assertNull(kept.made(new byte[OcspServlet.MAX_REQUEST + 1], "127.0.0.1", NOW, true));
        assertArrayEquals(question, OcspKept.question("/ocsp/MEI"));
        assertEquals(0, OcspKept.question("/ocsp").length);
        assertEquals(0, kept.size(), "nobody else may have it");
    }

    @Test
    void a_reply_is_given_to_whoever_asks_the_same_until_its_answer_holds_no_more() {
        OcspReply reply = reply(ENDS);
        kept.keep("/ocsp/MEIw", reply, NOW);
        kept.keep(new byte[] {1, 2}, reply, NOW);

        assertSame(reply, kept.byAddress("/ocsp/MEIw", NOW));
        assertSame(reply, kept.byBody(ByteBuffer.wrap(new byte[] {1, 2}), NOW));
        assertNull(kept.byAddress("/ocsp/MEIx", NOW));
        assertNull(kept.byBody(ByteBuffer.wrap(new byte[] {1}), NOW));
        assertNull(kept.byAddress("/ocsp/MEIw", ENDS));
    }

    @Test
    void what_nobody_may_keep_and_what_is_long_is_not_kept() {
        kept.keep("/ocsp/a", new OcspReply(new OcspAnswer(new byte[] {1}, null, new Kind("tryLater", "NONE"))), NOW);
        kept.keep("/ocsp/" + "a".repeat(600), reply(ENDS), NOW);
        kept.keep("/ocsp/b", reply(NOW), NOW);
        assertEquals(0, kept.size());
    }

    @Test
    void what_goes_out_again_is_counted() {
        kept.given(reply(ENDS));
        kept.given(reply(ENDS));
        assertEquals(2, counts.answers().get(new Kind("good", "INVENTORY")).sum());
    }

    @Test
    void it_does_not_grow_without_end() {
        for (int i = 0; i < OcspKept.MOST + 5; i++) {
            kept.keep("/ocsp/" + i, reply(ENDS), NOW);
        }
        assertTrue(kept.size() <= OcspKept.MOST);
    }

    @Test
    void headers_say_how_long_it_may_be_kept_and_never_longer_than_it_holds() {
        OcspReply reply = reply(ENDS);
        assertEquals("max-age=900,public,no-transform,must-revalidate", reply.cacheControl(NOW));
        assertEquals("max-age=59,public,no-transform,must-revalidate", reply.cacheControl(ENDS.minusSeconds(60)));
        assertEquals("\"0a\"", reply.lasting().get("ETag"));
        assertEquals("Mon, 02 Mar 2026 01:09:00 GMT", reply.lasting().get("Last-Modified"));
        assertEquals("no-cache, must-revalidate", new OcspReply(new OcspAnswer(new byte[] {1}, null, new Kind("tryLater", "NONE"))).cacheControl(NOW));
    }

    @Test
    void a_tag_that_is_named_means_unchanged() {
        assertTrue(reply(ENDS).unchanged("\"0a\""));
        assertTrue(reply(ENDS).unchanged("\"zz\", W/\"0a\""));
        assertFalse(reply(ENDS).unchanged("\"0b\""));
        assertFalse(reply(ENDS).unchanged(null));
        assertFalse(new OcspReply(new OcspAnswer(new byte[] {1}, null, new Kind("tryLater", "NONE"))).unchanged("*"));
    }
}
