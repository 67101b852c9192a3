package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ejb.TimerService;
import java.lang.reflect.Field;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.crl.AuthorityState;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.crl.HeldInMemory;
import vn.gov.ra.status.crl.RevocationLists;
import vn.gov.ra.status.issued.IssuedIndex;

/** What is signed ahead, and when. */
class PresignTimerTest {

    private static final List<BigInteger> REGISTER = List.of(BigInteger.TEN, BigInteger.TWO);

    private final TestPki g2 = TestPki.g2();
    private final IssuerHashes hashes = new IssuerHashes(g2.certificate());
    private final HeldInMemory held = new HeldInMemory(g2);
    private final Presigning presigning = new Presigning();
    private final List<String> prepared = new ArrayList<>();
    private final PresignTimer timer = new PresignTimer();
    private AuthorityState state = new AuthorityState(g2.view("g2"), RevocationLists.NONE, false);

    @BeforeEach
    void wire() throws ReflectiveOperationException {
        put("timers", Proxy.newProxyInstance(TimerService.class.getClassLoader(), new Class<?>[] {TimerService.class}, (proxy, method, arguments) -> null));
        put("states", new AuthorityStates() {
            @Override
            public Collection<AuthorityState> all() {
                return List.of(state);
            }
        });
        put("issued", new IssuedIndexOf(REGISTER));
        put("kept", new SignedAnswers());
        put("ocsp", new OcspService() {
            @Override
            public OcspAnswer prepare(byte[] request) {
                prepared.add(HexFormat.of().formatHex(request));
                return null;
            }
        });
        put("presigning", presigning);
        put("clock", Clock.fixed(TestPki.NOW, ZoneOffset.UTC));
    }

    private void put(String name, Object value) throws ReflectiveOperationException {
        Field field = PresignTimer.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(timer, value);
    }

    private static final class IssuedIndexOf extends IssuedIndex {

        private final List<BigInteger> serials;

        private IssuedIndexOf(List<BigInteger> serials) {
            this.serials = serials;
        }

        @Override
        public List<BigInteger> some(UUID authorityId, int most) {
            return serials;
        }
    }

    private void list(long number) throws Exception {
        held.accept(g2.list(number).der());
        state = new AuthorityState(g2.view("g2"), held.index(), false);
    }

    /** Each once, in the order in which they came first. */
    private List<String> looked() {
        prepared.clear();
        timer.look();
        return prepared.stream().distinct().toList();
    }

    private List<String> ofTheRegister() {
        HexFormat hex = HexFormat.of();
        List<String> all = new ArrayList<>();
        REGISTER.forEach(serial -> all.add(hex.formatHex(OcspRequests.plain(hashes, serial))));
        REGISTER.forEach(serial -> all.add(hex.formatHex(OcspRequests.plainSha256(hashes, serial))));
        return all;
    }

    @Test
    void the_certificates_of_the_register_are_signed_for_under_sha_1_and_then_under_sha_256() throws Exception {
        list(1);
        assertEquals(ofTheRegister(), looked());
        assertTrue(presigning.warm());
        assertEquals(2 * REGISTER.size(), presigning.samples().size());
    }

    @Test
    void they_are_signed_for_once_for_each_list() throws Exception {
        list(1);
        looked();
        assertEquals(List.of(), looked());
        list(2);
        assertEquals(ofTheRegister(), looked());
    }

    @Test
    void where_there_is_no_list_there_is_nothing_to_sign_and_nothing_to_wait_for() throws Exception {
        assertEquals(List.of(), looked());
        assertTrue(presigning.warm());
        assertTrue(presigning.samples().isEmpty());
        list(1);
        assertFalse(looked().isEmpty(), "the first list is signed for when it comes");
        assertFalse(presigning.samples().isEmpty());
    }
}
