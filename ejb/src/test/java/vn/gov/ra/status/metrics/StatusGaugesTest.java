package vn.gov.ra.status.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.AnswerCounts;
import vn.gov.ra.status.AnswerCounts.Kind;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.HeldInMemory;

class StatusGaugesTest {

    private final TestPki g2 = TestPki.g2();
    private final HeldInMemory mirror = new HeldInMemory(g2);
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final AnswerCounts counts = new AnswerCounts();
    private Instant signerEnds;
    private final StatusGauges gauges = new StatusGauges(registry, counts, Duration.ofDays(7), alias -> signerEnds);

    private double gauge(String name) {
        return registry.get(name).tag("authority", "g2").gauge().value();
    }

    @Test
    void an_authoritys_list_is_seen_as_it_is_now_without_entering_it_again() {
        mirror.accept(g2.list(1).revoked(5, 1).der());
        AuthorityState state = mirror.state("g2");
        gauges.enter(List.of(state));
        assertEquals(1, gauge("ra.crl.entries"));
        assertTrue(Double.isNaN(gauge("ra.crl.last.success.seconds")), "never");

        mirror.accept(g2.list(2).revoked(5, 1).revoked(6, 1).thisUpdate(NOW.minusSeconds(5)).nextUpdate(NOW.plusSeconds(95)).der());
        mirror.into(state);
        gauges.enter(List.of(state));

        assertEquals(2, gauge("ra.crl.entries"));
        assertEquals(NOW.minusSeconds(5).getEpochSecond(), gauge("ra.crl.this.update.seconds"));
        assertEquals(NOW.plusSeconds(95).getEpochSecond(), gauge("ra.crl.next.update.seconds"));
    }

    @Test
    void an_authority_without_a_list_has_no_times_and_nothing_held() {
        gauges.enter(List.of(new AuthorityState(g2.view("g2"), (vn.gov.ra.status.crl.RevocationIndex) null, false)));

        assertEquals(0, gauge("ra.crl.entries"));
        assertTrue(Double.isNaN(gauge("ra.crl.next.update.seconds")));
    }

    @Test
    void the_end_of_the_signers_certificate_is_seen_also_after_another_took_its_place() {
        AuthorityState state = new AuthorityState(g2.view("g2"), (vn.gov.ra.status.crl.RevocationIndex) null, false);
        gauges.enter(List.of(state));
        assertTrue(Double.isNaN(gauge("ra.ocsp.signer.end.seconds")), "no key signs");

        signerEnds = NOW.plusSeconds(100);
        assertEquals(signerEnds.getEpochSecond(), gauge("ra.ocsp.signer.end.seconds"));
    }

    @Test
    void answers_are_counted_by_what_they_say_and_on_what_ground() {
        counts.counted(new Kind("good", "INVENTORY"));
        gauges.enter(List.of());
        counts.counted(new Kind("good", "INVENTORY"));
        counts.counted(new Kind("tryLater", AnswerCounts.NOTHING));
        gauges.enter(List.of());

        assertEquals(2, answers("good", "INVENTORY").count());
        assertEquals(1, answers("tryLater", "NONE").count());
        assertNull(answers("revoked", "CRL"));
    }

    @Test
    void signatures_are_counted() {
        counts.signed();
        counts.signed();

        assertEquals(2, registry.get("ra.ocsp.signed").functionCounter().count());
        assertTrue(new Kind("revoked", "CRL").signed());
        assertTrue(!new Kind("relayed", "OCSP").signed() && !new Kind("unauthorized", "NONE").signed());
    }

    private FunctionCounter answers(String status, String basis) {
        return registry.find("ra.status.answers").tags("status", status, "basis", basis).functionCounter();
    }
}
