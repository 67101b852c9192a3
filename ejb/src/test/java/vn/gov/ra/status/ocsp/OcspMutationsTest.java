package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.Evidence;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.crl.HeldInMemory;

/** Questions bent by rule and at random: each gets the protocol's own word, none an error of ours, and none a good that is not true. */
class OcspMutationsTest {

    private static final BigInteger ISSUED = new BigInteger("7af2df52182653d3", 16);
    private static final long SEED = 20_260_302;
    private static final Set<Integer> WORDS = Set.of(OCSPResp.SUCCESSFUL, OCSPResp.MALFORMED_REQUEST, OCSPResp.UNAUTHORIZED);
    private static final Instant NEXT_UPDATE = NOW.plus(Duration.ofHours(23));

    private final TestPki g2 = TestPki.g2();
    private final HeldInMemory lists = new HeldInMemory(g2);
    private final OcspSubject subject;
    private final OcspResponder responder;

    OcspMutationsTest() {
        lists.accept(g2.list(7).der());
        subject = new OcspSubject(lists.state("g2"), new IssuerHashes(g2.certificate()),
                serial -> serial.equals(ISSUED) ? new Evidence(true, NOW.minus(Duration.ofDays(365)), NOW.plus(Duration.ofDays(365)), false, List.of()) : null);
        ResponderKey key = new ResponderKey(TestPki.pair("ocsp-g2").getPrivate(), g2.responder("ocsp-g2"));
        responder = new OcspResponder(Duration.ofDays(7), any -> key, key, (authority, ids, basis, now) -> {
            throw new AssertionError("nothing is relayed");
        });
    }

    private OcspAnswer ask(byte[] request, Instant now) {
        return responder.answer(request, List.of(subject), () -> 0, now);
    }

    private byte[] request(BigInteger serial, byte[] nonce) throws Exception {
        CertificateID id = new CertificateID(new JcaDigestCalculatorProviderBuilder().build().get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1)),
                g2.certificate(), serial);
        OCSPReqBuilder builder = new OCSPReqBuilder().addRequest(id);
        if (nonce != null) {
            builder.setRequestExtensions(new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(nonce).getEncoded())));
        }
        return builder.build().getEncoded();
    }

    /** The word, and that a good is said of no other serial. */
    private int judged(byte[] request, String how) throws Exception {
        OCSPResp response = new OCSPResp(ask(request, NOW).bytes());
        assertTrue(WORDS.contains(response.getStatus()), how + ": " + response.getStatus());
        if (response.getStatus() == OCSPResp.SUCCESSFUL) {
            for (var single : ((BasicOCSPResp) response.getResponseObject()).getResponses()) {
                boolean good = single.getCertStatus() == CertificateStatus.GOOD;
                assertTrue(!good || single.getCertID().getSerialNumber().equals(ISSUED) && single.getCertID().matchesIssuer(g2.certificate(),
                        new JcaDigestCalculatorProviderBuilder().build()), how);
            }
        }
        return response.getStatus();
    }

    @Test
    void a_question_that_ends_too_early_or_too_late_is_malformed() throws Exception {
        byte[] good = request(ISSUED, new byte[16]);
        assertEquals(OCSPResp.SUCCESSFUL, judged(good, "whole"));
        for (int length = 0; length < good.length; length++) {
            assertEquals(OCSPResp.MALFORMED_REQUEST, judged(Arrays.copyOf(good, length), "first " + length + " octets"));
        }
        for (int more = 1; more < 50; more++) {
            assertEquals(OCSPResp.MALFORMED_REQUEST, judged(Arrays.copyOf(good, good.length + more), more + " octets more"));
        }
    }

    @Test
    void another_outermost_tag_or_length_is_malformed() throws Exception {
        byte[] good = request(ISSUED, null);
        for (int at = 0; at < 2; at++) {
            for (int value = 0; value < 256; value++) {
                byte[] bent = good.clone();
                bent[at] = (byte) value;
                assertEquals((byte) value == good[at] ? OCSPResp.SUCCESSFUL : OCSPResp.MALFORMED_REQUEST, judged(bent, at + ": " + value));
            }
        }
    }

    @Test
    void thousands_bent_at_random_get_the_protocols_own_words_in_bounded_time() {
        assertTimeout(Duration.ofMinutes(2), () -> {
            Random random = new Random(SEED);
            byte[][] good = {request(ISSUED, null), request(ISSUED, new byte[16]), request(BigInteger.TEN, new byte[32])};
            for (int i = 0; i < 3_000; i++) {
                byte[] bent = good[i % good.length].clone();
                for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
                    bent[random.nextInt(bent.length)] = (byte) random.nextInt(256);
                }
                judged(bent, "seed " + SEED + ", number " + i);
            }
            for (int i = 0; i < 500; i++) {
                byte[] garbage = new byte[random.nextInt(4_096)];
                random.nextBytes(garbage);
                assertEquals(OCSPResp.MALFORMED_REQUEST, judged(garbage, "seed " + SEED + ", garbage " + i));
            }
        });
    }

    @Test
    void what_is_kept_ends_with_its_list_and_then_the_word_is_try_later() throws Exception {
        byte[] question = request(ISSUED, null);
        SignedAnswers kept = new SignedAnswers();
        OcspAnswer first = kept.answer(question, NOW, () -> ask(question, NOW));
        Instant last = NEXT_UPDATE.minusMillis(1);

        assertSame(first, kept.answer(question, last, () -> ask(question, last)));
        OcspAnswer after = kept.answer(question, NEXT_UPDATE, () -> ask(question, NEXT_UPDATE));

        assertEquals(OCSPResp.TRY_LATER, new OCSPResp(after.bytes()).getStatus());
        assertEquals(OCSPResp.TRY_LATER, new OCSPResp(ask(request(ISSUED, new byte[16]), NEXT_UPDATE).bytes()).getStatus(), "with a nonce too");
        assertEquals(0, kept.size(), "and nothing of it is kept");
    }
}
