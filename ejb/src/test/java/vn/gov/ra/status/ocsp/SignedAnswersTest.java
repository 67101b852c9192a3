package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.HeldInMemory;

class SignedAnswersTest {

    private static final byte[] REQUEST = {1, 2, 3};
    private static final Instant ENDS = NOW.plus(Duration.ofHours(1));

    private final TestPki g2 = TestPki.g2();
    private final HeldInMemory mirror = new HeldInMemory(g2);
    private final AtomicLong roster = new AtomicLong();
    private final AuthorityState authority;
    private final SignedAnswers answers = new SignedAnswers();

    SignedAnswersTest() {
        mirror.accept(g2.list(1).der());
        authority = mirror.state("g2");
    }

    private Knowledge knowledge() {
        return Knowledge.of(List.of(authority), roster::get, roster.get());
    }

    private static OcspAnswer cacheable(Knowledge basis) {
        return new OcspAnswer(new byte[] {9}, new OcspAnswer.Cacheable("tag", NOW, ENDS, ENDS, basis), null);
    }

    private OcspAnswer ask(byte[] request, Instant now) {
        return answers.answer(request, now, () -> cacheable(knowledge()));
    }

    private void newList() {
        mirror.accept(g2.list(2).der());
        mirror.into(authority);
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
    void a_new_list_ends_every_answer_at_once_and_they_are_known_as_outdated() {
        OcspAnswer before = ask(REQUEST, NOW);
        newList();
        assertEquals(1, answers.outdated(NOW).size());
        assertNotSame(before, ask(REQUEST, NOW));
        assertEquals(0, answers.outdated(NOW).size());
    }

    @Test
    void a_list_that_comes_while_an_answer_is_made_ends_it_too() {
        OcspAnswer made = answers.answer(REQUEST, NOW, () -> {
            Knowledge before = knowledge();
            newList();
            return cacheable(before);
        });
        assertNotSame(made, ask(REQUEST, NOW));
    }

    @Test
    void another_authority_ends_what_was_said_without_it() {
        OcspAnswer before = ask(REQUEST, NOW);
        roster.incrementAndGet();
        assertNotSame(before, ask(REQUEST, NOW));
    }

    @Test
    void answers_nobody_may_keep_are_not_kept() {
        answers.answer(REQUEST, NOW, () -> new OcspAnswer(new byte[] {9}, null, null));
        assertEquals(0, answers.size());
    }

    @Test
    void it_does_not_grow_without_end() {
        for (int i = 0; i < SignedAnswers.MOST + 10; i++) {
            ask(ByteBuffer.allocate(4).putInt(i).array(), NOW);
        }
        assertTrue(answers.size() <= SignedAnswers.MOST);
    }
}
