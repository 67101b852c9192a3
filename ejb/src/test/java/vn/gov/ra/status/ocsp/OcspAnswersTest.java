package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ResponderMode;
import vn.gov.ra.status.AnswerCounts;
import vn.gov.ra.status.Evidence;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.crl.CrlConfig;
import vn.gov.ra.status.crl.HeldInMemory;
import vn.gov.ra.status.issued.IssuedIndex;

/** Answers on a thread that others wait for: the same as any, and none where it would have to wait itself. */
class OcspAnswersTest {

    private static final Instant NOW = TestPki.NOW;

    private final TestPki g2 = TestPki.g2();
    private final byte[] plain = OcspRequests.plain(List.of(new IssuerHashes(g2.certificate()).sha1(new ASN1Integer(BigInteger.TEN))));
    private final byte[] nonced = OcspRequests.nonced(plain, new byte[] {1, 2, 3, 4});
    private final HeldInMemory held = new HeldInMemory(g2);
    private final OcspAnswers answers = new OcspAnswers();
    private final AnswerCounts counts = new AnswerCounts();
    private PrivateKey key = TestPki.pair("ocsp-g2").getPrivate();
    private ResponderMode mode = ResponderMode.DELEGATED;

    @BeforeEach
    void wire() throws ReflectiveOperationException {
        held.accept(g2.list(7).der());
        put("states", new AuthorityStates() {
            @Override
            public Collection<AuthorityState> all() {
                AuthorityView usual = g2.view("g2");
                return List.of(new AuthorityState(new AuthorityView(usual.id(), "g2", usual.subject(), usual.sha256(), usual.der(), null, true, usual.crlUrls(),
                        List.of("http://127.0.0.1:9/ocsp"), usual.hostAliases(), mode, usual.unissuedAnswer(), null, 0), held.index(), false));
            }
        });
        put("keys", new ResponderKeys(null) {
            @Override
            public ResponderKey of(String alias, X509CertificateHolder authority, Instant now) {
                return local();
            }

            @Override
            public ResponderKey local() {
                return new ResponderKey(key, g2.responder("ocsp-g2"));
            }
        });
        put("issued", new IssuedIndex() {
            @Override
            public Evidence find(UUID authorityId, BigInteger serial) {
                return new Evidence(true, NOW.minus(Duration.ofDays(365)), NOW.plus(Duration.ofDays(365)), false, List.of());
            }
        });
        put("signed", new SignedAnswers());
        put("relay", new OcspRelay(Clock.fixed(NOW, ZoneOffset.UTC)));
        put("config", CrlConfig.fromEnvironment());
        put("counts", counts);
    }

    private void put(String name, Object value) throws ReflectiveOperationException {
        Field field = OcspAnswers.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(answers, value);
    }

    @Test
    void with_a_key_of_p_256_an_answer_to_a_nonce_is_made_at_once_and_signed_for_it_alone() throws Exception {
        BasicOCSPResp answer = (BasicOCSPResp) new OCSPResp(answers.atOnce(nonced, NOW).bytes()).getResponseObject();
        assertNotNull(answer.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce));
        assertNull(answer.getResponses()[0].getCertStatus(), "good");
        assertNull(answers.atOnce(nonced, NOW).cacheable(), "nobody else may have it");
        assertEquals(2, counts.signatures());
    }

    @Test
    void what_may_be_kept_is_the_same_whichever_way_it_was_made_first() {
        assertArrayEquals(answers.atOnce(plain, NOW).bytes(), answers.answer(plain, NOW).bytes());
        assertEquals(1, counts.signatures());
    }

    @Test
    void what_is_no_question_is_refused_at_once() throws Exception {
        assertEquals(OCSPResp.MALFORMED_REQUEST, new OCSPResp(answers.atOnce(new byte[] {1}, NOW).bytes()).getStatus());
    }

    @Test
    void so_it_is_with_an_rsa_key_in_a_file() throws Exception {
        key = rsa();
        assertEquals(OCSPResp.SUCCESSFUL, new OCSPResp(answers.atOnce(nonced, NOW).bytes()).getStatus());
    }

    private static PrivateKey rsa() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        return generator.generateKeyPair().getPrivate();
    }

    /** As a device shows its keys: nobody gets their octets. */
    private static PrivateKey inDevice(PrivateKey file) {
        return (PrivateKey) Proxy.newProxyInstance(OcspAnswersTest.class.getClassLoader(), new Class<?>[] {RSAPrivateCrtKey.class},
                (proxy, method, arguments) -> method.getName().equals("getEncoded") ? null : method.invoke(file, arguments));
    }

    @Test
    void a_key_in_a_device_and_an_authority_that_is_asked_itself_are_left_to_whoever_can_wait() throws Exception {
        key = inDevice(rsa());
        assertNull(answers.atOnce(nonced, NOW));
        assertEquals(OCSPResp.SUCCESSFUL, new OCSPResp(answers.soon(nonced, NOW).bytes()).getStatus());
        assertEquals(OCSPResp.SUCCESSFUL, new OCSPResp(answers.answer(nonced, NOW).bytes()).getStatus());

        key = TestPki.pair("ocsp-g2").getPrivate();
        mode = ResponderMode.RELAY;
        assertNull(answers.atOnce(nonced, NOW));
        assertNull(answers.soon(nonced, NOW));
    }
}
