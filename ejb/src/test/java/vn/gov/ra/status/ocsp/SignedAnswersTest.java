package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.HeldInMemory;

class SignedAnswersTest {

    private static final byte[] REQUEST = {1, 2, 3};
    private static final Instant ENDS = NOW.plus(Duration.ofHours(1));

    private final TestPki g2 = TestPki.g2();
    private final HeldInMemory mirror = new HeldInMemory(g2);
    private final SignedAnswers answers = new SignedAnswers();

    SignedAnswersTest() {
        mirror.accept(g2.list(1).der());
    }

    private static OcspAnswer cacheable() {
        return new OcspAnswer(new byte[] {9}, new OcspAnswer.Cacheable("tag", NOW, ENDS));
    }

    private OcspAnswer ask(byte[] request, Instant now) {
        return answers.answer(request, List.of(mirror.state("g2")), now, SignedAnswersTest::cacheable);
    }

    @Test
    void the_same_question_gets_the_same_octets_until_they_end() {
        OcspAnswer first = ask(REQUEST, NOW);

        assertSame(first, ask(REQUEST.clone(), NOW));
        assertNotSame(first, ask(new byte[] {1, 2, 4}, NOW));
        assertSame(first, ask(REQUEST, ENDS.minusMillis(1)));
        assertNotSame(first, ask(REQUEST, ENDS));
    }

    @Test
    void a_new_list_ends_every_answer_at_once() {
        OcspAnswer before = ask(REQUEST, NOW);
        mirror.accept(g2.list(2).der());
        assertNotSame(before, ask(REQUEST, NOW));
    }

    @Test
    void a_list_that_comes_while_an_answer_is_made_ends_it_too() {
        AuthorityState old = mirror.state("g2");
        OcspAnswer made = answers.answer(REQUEST, List.of(old), NOW, () -> {
            mirror.accept(g2.list(2).der());
            return cacheable();
        });
        assertNotSame(made, ask(REQUEST, NOW));
    }

    @Test
    void another_authority_ends_what_was_said_without_it() {
        OcspAnswer before = ask(REQUEST, NOW);
        HeldInMemory second = new HeldInMemory(TestPki.authority(TestPki.G2, "g2 mới"));
        assertNotSame(before, answers.answer(REQUEST, List.of(mirror.state("g2"), second.state("g3")), NOW, SignedAnswersTest::cacheable));
    }

    @Test
    void answers_nobody_may_keep_are_not_kept() {
        answers.answer(REQUEST, List.of(mirror.state("g2")), NOW, () -> new OcspAnswer(new byte[] {9}, null));
        assertEquals(0, answers.size());
    }

    @Test
    void it_does_not_grow_without_end() {
        for (int i = 0; i < SignedAnswers.MOST + 10; i++) {
            ask(ByteBuffer.allocate(4).putInt(i).array(), NOW);
        }
        assertTrue(answers.size() <= SignedAnswers.MOST);
    }

    @Test
    void the_register_is_asked_once_for_what_it_has_and_each_time_for_what_it_has_not() {
        IssuedSerials issued = new IssuedSerials();
        AtomicInteger asked = new AtomicInteger();
        List<BigInteger> begin = List.of(BigInteger.ONE);

        assertTrue(issued.has("g2", BigInteger.ONE, () -> begin, () -> asked.incrementAndGet() < 0));
        assertEquals(0, asked.get(), "known from the start");
        assertFalse(issued.has("g2", BigInteger.TWO, () -> begin, () -> asked.incrementAndGet() < 0));
        assertTrue(issued.has("g2", BigInteger.TWO, () -> begin, () -> asked.incrementAndGet() == 2), "entered meanwhile, perhaps by another node");
        assertTrue(issued.has("g2", BigInteger.TWO, () -> begin, () -> asked.incrementAndGet() < 0));
        assertEquals(2, asked.get());
        assertFalse(issued.has("g1", BigInteger.ONE, List::of, () -> false), "serials belong to their authority");
    }
}
