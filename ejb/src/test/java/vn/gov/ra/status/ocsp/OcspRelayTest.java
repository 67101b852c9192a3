package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.security.cert.CertPathValidatorException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ResponderMode;
import vn.gov.ra.certificate.UnissuedAnswer;
import vn.gov.ra.status.Evidence;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.Upstream;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.HeldInMemory;

class OcspRelayTest {

    private static final BigInteger SERIAL = new BigInteger("7af2df52182653d3", 16);
    private static final Duration DEADLINE = Duration.ofMillis(1_500);

    private final TestPki g2 = TestPki.g2();
    private final TestPki other = TestPki.authority(new X500Name("CN=CA khác,C=VN"), "khác");
    private final HeldInMemory mirror = new HeldInMemory(g2);
    private final AtomicReference<Instant> now = new AtomicReference<>(NOW);
    private final Upstream upstream = new Upstream();
    private final OcspRelay relay = new OcspRelay(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneId.of("UTC");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }, DEADLINE);

    @AfterEach
    void stop() {
        upstream.close();
    }

    private AuthorityState authority() {
        AuthorityView view = g2.view("g2");
        return new AuthorityState(new AuthorityView(new UUID(0, 1), "g2", view.subject(), view.sha256(), view.der(), null, true, List.of(),
                List.of(upstream.url()), Map.of(), ResponderMode.RELAY, UnissuedAnswer.UNKNOWN, null, 1), mirror.index(), false);
    }

    private CertID id(BigInteger serial) {
        return new IssuerHashes(g2.certificate()).sha1(new ASN1Integer(serial));
    }

    private OcspAnswer ask(AuthorityState authority) {
        return ask(authority, SERIAL);
    }

    private OcspAnswer ask(AuthorityState authority, BigInteger... serials) {
        List<CertID> ids = new ArrayList<>();
        for (BigInteger serial : serials) {
            ids.add(id(serial));
        }
        OcspSubject subject = new OcspSubject(authority, new IssuerHashes(g2.certificate()),
                serial -> new Evidence(true, Instant.MIN, Instant.MAX, false, List.of()));
        OcspResponder responder = new OcspResponder(Duration.ofDays(7), each -> null, null, relay);
        return responder.answer(OcspRequests.plain(ids), List.of(subject), () -> 0, now.get());
    }

    private static int status(OcspAnswer answer) {
        try {
            return new OCSPResp(answer.bytes()).getStatus();
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] answer(TestPki signer, X509CertificateHolder chain, CertificateStatus word, BigInteger serial) {
        return answer(signer, chain, word, serial, NOW.minusSeconds(60), NOW.plus(Duration.ofMinutes(10)));
    }

    private byte[] answer(TestPki signer, X509CertificateHolder chain, CertificateStatus word, BigInteger serial, Instant from, Instant to) {
        return answer(TestPki.signer(signer.pair()), signer.certificate().getSubject(), chain, word, serial, from, to);
    }

    private byte[] answer(org.bouncycastle.operator.ContentSigner signer, X500Name name, X509CertificateHolder chain, CertificateStatus word, BigInteger serial,
            Instant from, Instant to) {
        try {
            BasicOCSPRespBuilder builder = new BasicOCSPRespBuilder(new RespID(name));
            builder.addResponse(new CertificateID(id(serial)), word, Date.from(from), to == null ? null : Date.from(to));
            X509CertificateHolder[] certificates = chain == null ? null : new X509CertificateHolder[] {chain};
            return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, builder.build(signer, certificates, Date.from(NOW))).getEncoded();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private byte[] good() {
        return answer(g2, null, CertificateStatus.GOOD, SERIAL);
    }

    @Test
    void the_authoritys_own_answer_goes_on_octet_by_octet_and_is_asked_for_once() {
        upstream.says(good());
        AuthorityState authority = authority();

        OcspAnswer first = ask(authority);
        OcspAnswer again = ask(authority);

        assertArrayEquals(upstream.body(), first.bytes());
        assertArrayEquals(first.bytes(), again.bytes());
        assertEquals(1, upstream.asked());
        assertEquals(NOW.plus(Duration.ofMinutes(10)), first.cacheable().expires());
    }

    @Test
    void javas_own_checker_takes_what_was_passed_on_without_being_told_of_us() throws Exception {
        upstream.says(good());
        JavaClientTest.judged(g2, ask(authority()).bytes(), SERIAL, null);

        upstream.says(answer(g2, null, new RevokedStatus(Date.from(NOW.minusSeconds(600)), 1), BigInteger.TEN));
        byte[] revoked = ask(authority(), BigInteger.TEN).bytes();
        assertEquals(CertPathValidatorException.BasicReason.REVOKED,
                assertThrows(CertPathValidatorException.class, () -> JavaClientTest.judged(g2, revoked, BigInteger.TEN, null)).getReason());
    }

    @Test
    void a_delegated_responder_of_the_authority_is_believed_and_another_is_not() {
        X509CertificateHolder delegated = g2.responder("ocsp-g2");
        upstream.says(answer(TestPki.signer(TestPki.pair("ocsp-g2")), delegated.getSubject(), delegated, CertificateStatus.GOOD, SERIAL, NOW, NOW.plusSeconds(60)));
        assertEquals(OCSPResp.SUCCESSFUL, status(ask(authority())));

        X509CertificateHolder foreign = other.responder("ocsp-g2");
        upstream.says(answer(TestPki.signer(TestPki.pair("ocsp-g2")), foreign.getSubject(), foreign, CertificateStatus.GOOD, BigInteger.TEN, NOW, NOW.plusSeconds(60)));
        assertEquals(OCSPResp.TRY_LATER, status(ask(authority(), BigInteger.TEN)));
    }

    @Test
    void what_is_kept_ends_with_its_next_update_and_is_renewed_ahead_of_it() {
        upstream.says(good());
        AuthorityState authority = authority();
        ask(authority);

        now.set(NOW.plus(Duration.ofMinutes(9)));
        upstream.says(answer(g2, null, CertificateStatus.GOOD, SERIAL, NOW.plus(Duration.ofMinutes(9)), NOW.plus(Duration.ofMinutes(20))));
        assertEquals(OCSPResp.SUCCESSFUL, status(ask(authority)));
        upstream.awaitAsked(2);

        now.set(NOW.plus(Duration.ofMinutes(21)));
        upstream.close();
        assertEquals(OCSPResp.TRY_LATER, status(ask(authority)), "nothing is given past its end");
    }

    @Test
    void revoked_for_good_in_a_list_is_never_talked_good() {
        upstream.says(good());
        AuthorityState authority = authority();
        assertEquals(OCSPResp.SUCCESSFUL, status(ask(authority)));

        mirror.accept(g2.list(1).revoked(SERIAL, NOW.minus(Duration.ofHours(2)), 1).der());
        mirror.into(authority);

        assertEquals(OCSPResp.TRY_LATER, status(ask(authority)));
    }

    @Test
    void a_hold_that_the_authority_ended_after_its_list_is_over() {
        mirror.accept(g2.list(1).revoked(SERIAL, NOW.minus(Duration.ofHours(2)), 6).der());
        upstream.says(answer(g2, null, CertificateStatus.GOOD, SERIAL, NOW.minus(Duration.ofHours(3)), NOW.plusSeconds(60)));
        assertEquals(OCSPResp.TRY_LATER, status(ask(authority())), "older than the list");

        now.set(NOW.plusSeconds(10));
        upstream.says(good());
        assertEquals(OCSPResp.SUCCESSFUL, status(ask(authority())));
    }

    @Test
    void unknown_may_be_passed_on_and_kept_by_nobody() {
        upstream.says(answer(g2, null, new UnknownStatus(), SERIAL));
        OcspAnswer answer = ask(authority());
        assertEquals(OCSPResp.SUCCESSFUL, status(answer));
        assertNull(answer.cacheable());
    }

    @Test
    void an_answer_without_an_end_is_passed_on_and_not_kept() {
        upstream.says(answer(g2, null, CertificateStatus.GOOD, SERIAL, NOW, null));
        AuthorityState authority = authority();
        assertNull(ask(authority).cacheable());
        assertEquals(OCSPResp.SUCCESSFUL, status(ask(authority)));
        assertEquals(2, upstream.asked());
    }

    @Test
    void many_who_ask_the_same_at_once_wait_for_one_answer() {
        upstream.says(good());
        upstream.hold();
        AuthorityState authority = authority();
        List<CompletableFuture<OcspAnswer>> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            all.add(CompletableFuture.supplyAsync(() -> ask(authority), task -> new Thread(task).start()));
        }
        upstream.awaitAsked(1);
        upstream.release();
        all.forEach(each -> assertEquals(OCSPResp.SUCCESSFUL, status(each.join())));
        assertEquals(1, upstream.asked());
    }

    @Test
    void several_certificates_of_one_authority_are_asked_about_in_one_question() {
        upstream.says(good());
        assertEquals(OCSPResp.TRY_LATER, status(ask(authority(), SERIAL, BigInteger.TEN)), "the answer tells of one only");
    }

    @Test
    void the_authoritys_refusal_goes_on_as_its_refusal() throws Exception {
        upstream.says(new OCSPRespBuilder().build(OCSPRespBuilder.UNAUTHORIZED, null).getEncoded());
        assertEquals(OCSPResp.UNAUTHORIZED, status(ask(authority())));
    }

    /** What an upstream may do instead of answering. */
    enum Trouble {
        SLOW, DRIPS, RESETS, HTML, HUGE, REDIRECTS, EMPTY, ERROR, WRONG_SIGNER, ENDED, FROM_THE_FUTURE, ANOTHER_SERIAL, GARBAGE
    }

    @ParameterizedTest
    @EnumSource
    void trouble_upstream_is_try_later_within_the_deadline_and_over_when_it_is_over(Trouble trouble) {
        upstream.does(trouble.name(), bent(trouble));
        AuthorityState authority = authority();
        long begun = System.nanoTime();

        assertEquals(OCSPResp.TRY_LATER, status(ask(authority)));
        assertTrue(System.nanoTime() - begun < DEADLINE.multipliedBy(4).toNanos(), "one deadline over everything");

        now.set(NOW.plusSeconds(10));
        upstream.says(good());
        OcspAnswer answer = ask(authority);
        assertEquals(OCSPResp.SUCCESSFUL, status(answer));
        assertNotNull(answer.cacheable());
    }

    private byte[] bent(Trouble trouble) {
        return switch (trouble) {
            case HTML -> "<html><body>Đăng nhập mạng</body></html>".getBytes(StandardCharsets.UTF_8);
            case HUGE -> new byte[1 << 20];
            case EMPTY -> new byte[0];
            case WRONG_SIGNER -> answer(other, other.certificate(), CertificateStatus.GOOD, SERIAL);
            case ENDED -> answer(g2, null, CertificateStatus.GOOD, SERIAL, NOW.minusSeconds(60), NOW.minusSeconds(1));
            case FROM_THE_FUTURE -> answer(g2, null, CertificateStatus.GOOD, SERIAL, NOW.plus(Duration.ofHours(1)), NOW.plus(Duration.ofHours(2)));
            case ANOTHER_SERIAL -> answer(g2, null, CertificateStatus.GOOD, BigInteger.TEN);
            case GARBAGE -> new byte[] {0x30, 0x03, 0x0A, 0x01, 0x00, 0x30, 0x00};
            default -> good();
        };
    }
}
