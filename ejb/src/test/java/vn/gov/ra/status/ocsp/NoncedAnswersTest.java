package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPRequest;
import org.bouncycastle.asn1.ocsp.TBSRequest;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.Evidence;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.HeldInMemory;

/** An answer to a nonce out of one that was signed ahead has the octets of one that is made from the lists. RSA signs the same twice. */
class NoncedAnswersTest {

    private static final TestPki G2 = TestPki.g2();
    private static ResponderKey key;

    private final HeldInMemory lists = new HeldInMemory(G2);
    private final AuthorityState state = lists.state("g2");
    private final SignedAnswers ahead = new SignedAnswers();
    private final IssuerHashes hashes = new IssuerHashes(G2.certificate());
    private final CertID good = hashes.sha1(new ASN1Integer(BigInteger.TEN));
    private final byte[] plain = OcspRequests.plain(List.of(good));

    @BeforeAll
    static void key() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        key = new ResponderKey(generator.generateKeyPair().getPrivate(), G2.responder("ocsp-g2"));
    }

    @BeforeEach
    void list() {
        lists.accept(G2.list(7).revoked(11, 1).revoked(12, 6).der());
        lists.into(state);
    }

    private OcspAnswer made(byte[] request, OcspSubject... subjects) {
        OcspResponder responder = new OcspResponder(Duration.ofDays(7), any -> key, key, null);
        return responder.answer(request, List.of(subjects), () -> 0, NOW);
    }

    private OcspSubject subject() {
        return new OcspSubject(state, hashes, serial -> new Evidence(true, NOW.minus(Duration.ofDays(365)), NOW.plus(Duration.ofDays(365)), false, List.of()));
    }

    private OcspAnswer spliced(byte[] request, Instant now) throws Exception {
        return NoncedAnswers.of(request, ahead, any -> key, now);
    }

    private void signAhead(byte[] request) {
        assertNotNull(ahead.answer(request, NOW, () -> made(request, subject())).cacheable());
    }

    @Test
    void good_revoked_and_held_have_the_octets_they_would_have_under_both_hashes_and_with_every_length() throws Exception {
        for (long serial : new long[] {10, 11, 12}) {
            ASN1Integer number = new ASN1Integer(serial);
            for (CertID id : List.of(hashes.sha1(number), hashes.sha256(number))) {
                byte[] question = OcspRequests.plain(List.of(id));
                signAhead(question);
                for (int length : new int[] {1, 16, 32, 128}) {
                    byte[] nonced = OcspRequests.nonced(question, new byte[length]);
                    OcspAnswer whole = made(nonced, subject());
                    OcspAnswer answer = spliced(nonced, NOW);
                    assertArrayEquals(whole.bytes(), answer.bytes(), serial + " with " + length);
                    assertEquals(whole.kind(), answer.kind());
                    assertNull(answer.cacheable(), "nobody else may have it");
                }
            }
        }
    }

    /** Each bit of the question, and each of its beginnings: no answer, or the one that reading it strictly leads to. */
    @Test
    void a_bent_question_gets_the_answer_of_the_strict_reader_or_is_left_to_it() throws Exception {
        signAhead(plain);
        byte[] question = OcspRequests.nonced(plain, new byte[] {1, 2, 3, 4});
        int answered = 0;
        for (int bit = 0; bit < question.length * Byte.SIZE; bit++) {
            byte[] bent = question.clone();
            bent[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            OcspAnswer answer = spliced(bent, NOW);
            if (answer != null) {
                answered++;
                assertArrayEquals(made(bent, subject()).bytes(), answer.bytes(), "bit " + bit);
            }
        }
        assertEquals(4 * Byte.SIZE, answered, "the nonce alone may be any");
        for (int length = 0; length < question.length; length++) {
            assertNull(spliced(Arrays.copyOf(question, length), NOW), "cut to " + length);
        }
        assertNull(spliced(Arrays.copyOf(question, question.length + 1), NOW), "and no more behind it");
    }

    @Test
    void every_other_way_to_ask_is_left_to_the_strict_reader() throws Exception {
        signAhead(plain);
        Extension nonce = nonce(false, 16);
        List<byte[]> others = new ArrayList<>(List.of(plain, request(null, nonce(true, 16)), request(null, nonce(false, 0)), request(null, nonce(false, 129)),
                request(new GeneralName(GeneralName.dNSName, "iOffice"), nonce), request(null, nonce, new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_response, false, new DEROctetString(new byte[] {48, 0}))),
                request(null, new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new byte[] {1, 2, 3, 4}))));
        byte[] usual = request(null, nonce);
        assertNotNull(spliced(usual, NOW));
        others.add(longLength(usual));
        for (int i = 0; i < others.size(); i++) {
            assertNull(spliced(others.get(i), NOW), "number " + i);
        }
    }

    @Test
    void where_nothing_holds_that_was_signed_ahead_the_lists_are_asked() throws Exception {
        byte[] question = OcspRequests.nonced(plain, new byte[16]);
        assertNull(spliced(question, NOW), "nothing ahead");

        signAhead(plain);
        assertNotNull(spliced(question, NOW));
        assertNull(spliced(question, NOW.plus(Duration.ofDays(3_650))), "its time is over");
        assertNull(NoncedAnswers.of(question, ahead, authority -> authority == state ? null : key, NOW), "no key, or an authority that answers itself");

        lists.accept(G2.list(8).thisUpdate(NOW.minusSeconds(1)).revoked(10, 1).der());
        lists.into(state);
        assertNull(spliced(question, NOW), "a newer list");
        signAhead(plain);
        assertEquals("revoked", spliced(question, NOW).kind().status());
    }

    @Test
    void what_two_authorities_with_one_name_and_key_say_is_left_to_the_lists() throws Exception {
        OcspSubject other = new OcspSubject(lists.state("g2-again"), hashes, serial -> null);
        ahead.answer(plain, NOW, () -> made(plain, subject(), other));
        assertEquals(1, ahead.size());
        assertNull(spliced(OcspRequests.nonced(plain, new byte[16]), NOW));
    }

    /** The key that signs may be another than the one that signed ahead. */
    @Test
    void the_answer_names_the_key_that_signs_it() throws Exception {
        signAhead(plain);
        ResponderKey next = new ResponderKey(TestPki.pair("ocsp-next").getPrivate(), G2.responder("ocsp-next"));
        byte[] question = OcspRequests.nonced(plain, new byte[16]);
        byte[] answer = NoncedAnswers.of(question, ahead, any -> next, NOW).bytes();
        BasicOCSPResp basic = (BasicOCSPResp) new OCSPResp(answer).getResponseObject();
        assertTrue(basic.isSignatureValid(new JcaContentVerifierProviderBuilder().build(TestPki.pair("ocsp-next").getPublic())));
        assertEquals(next.name(), basic.getResponderId().toASN1Primitive());
        assertEquals(next.certificate(), basic.getCerts()[0]);
    }

    private static Extension nonce(boolean critical, int length) throws Exception {
        return new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, critical, new DEROctetString(new byte[length]).getEncoded());
    }

    private byte[] request(GeneralName name, Extension... extensions) throws Exception {
        return new OCSPRequest(new TBSRequest(name, OCSPRequest.getInstance(plain).getTbsRequest().getRequestList(), new Extensions(extensions)), null).getEncoded("DER");
    }

    /** The same with its outermost length written one octet longer than DER allows. */
    private static byte[] longLength(byte[] request) {
        byte[] longer = new byte[request.length + 1];
        longer[0] = request[0];
        longer[1] = (byte) 0x81;
        longer[2] = request[1];
        System.arraycopy(request, 2, longer, 3, request.length - 2);
        return longer;
    }
}
