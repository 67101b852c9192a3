package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ResponderMode;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.crl.RevocationLists;

/** Administrators are told in time that the certificate ends with which answers are signed. */
class SignerEndTest {

    private static final Duration DAY = Duration.ofDays(1);

    private final TestPki g2 = TestPki.g2();
    private final ResponderKey delegated = new ResponderKey(TestPki.pair("ocsp-g2").getPrivate(), g2.responder("ocsp-g2"));
    private final ResponderKey local = new ResponderKey(TestPki.pair("leaf").getPrivate(), g2.leaf("CN=Máy trả lời", java.math.BigInteger.TEN));
    private final OcspService service = new OcspService();
    private ResponderMode mode = ResponderMode.DELEGATED;

    @BeforeEach
    void wire() throws ReflectiveOperationException {
        at(TestPki.NOW);
        put("states", new AuthorityStates() {
            @Override
            public Optional<AuthorityState> find(String issuer) {
                AuthorityView usual = g2.view("g2");
                return issuer.equals("g2") ? Optional.of(new AuthorityState(new AuthorityView(usual.id(), "g2", usual.subject(), usual.sha256(), usual.der(), null, true,
                        usual.crlUrls(), usual.ocspUrls(), usual.hostAliases(), mode, usual.unissuedAnswer(), null, 0), RevocationLists.NONE, false)) : Optional.empty();
            }
        });
        put("keys", new ResponderKeys(null) {
            @Override
            public ResponderKey of(String alias, X509CertificateHolder authority, Instant now) {
                return delegated;
            }

            @Override
            public ResponderKey local() {
                return local;
            }
        });
    }

    private void at(Instant now) throws ReflectiveOperationException {
        put("clock", Clock.fixed(now, ZoneOffset.UTC));
    }

    private void put(String name, Object value) throws ReflectiveOperationException {
        Field field = OcspService.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(service, value);
    }

    @Test
    void it_is_near_from_thirty_days_before_and_stays_so() throws Exception {
        Instant end = delegated.notAfter();
        at(end.minus(DAY.multipliedBy(30)));
        assertFalse(service.signerEnding("g2"));
        at(end.minus(DAY.multipliedBy(30)).plusSeconds(1));
        assertTrue(service.signerEnding("g2"));
        at(end.plus(DAY));
        assertTrue(service.signerEnding("g2"));
    }

    @Test
    void it_is_that_of_the_key_that_signs_and_none_where_the_authority_answers_itself() {
        assertEquals(delegated.notAfter(), service.signerEnds("g2"));
        mode = ResponderMode.LOCAL;
        assertEquals(local.notAfter(), service.signerEnds("g2"));
        mode = ResponderMode.RELAY;
        assertNull(service.signerEnds("g2"));
        assertFalse(service.signerEnding("g2"));
        assertNull(service.signerEnds("khongco"));
    }
}
