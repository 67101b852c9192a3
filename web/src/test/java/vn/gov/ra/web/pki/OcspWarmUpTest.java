package vn.gov.ra.web.pki;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.ocsp.Presigning;

/** The way from the wire to an answer is gone over before the portal calls itself ready, or as soon as there is anything to ask. */
class OcspWarmUpTest {

    private static final byte[] QUESTION = {0x30, 3, 2, 1, 7};

    private final List<Integer> connections = new ArrayList<>();
    private final Set<String> lines = new TreeSet<>();
    private final OcspWarmUp warmUp = new OcspWarmUp();
    private List<byte[]> samples = List.of();
    private boolean firstListComes = true;
    private boolean readyWhileWaiting;
    private boolean readyWhileAsking;

    private final Presigning presigning = new Presigning() {
        @Override
        public boolean awaitSigned(Duration patience) {
            return true;
        }

        @Override
        public boolean awaitSamples() {
            readyWhileWaiting = pathWarm();
            samples = firstListComes ? List.of(QUESTION) : List.of();
            return firstListComes;
        }

        @Override
        public List<byte[]> samples() {
            return samples;
        }

        @Override
        public List<byte[]> samplesWithNonce() {
            return samples;
        }
    };

    private final OwnPath server = new OwnPath(InetSocketAddress.createUnresolved("127.0.0.1", 1)) {
        @Override
        boolean opens(Duration patience) {
            return true;
        }

        @Override
        int asked(List<Question> given, int atOnce, int most, Duration time) {
            readyWhileAsking |= presigning.pathWarm();
            connections.add(atOnce);
            given.forEach(each -> lines.add(each.line() + each.headers().lines().findFirst().map(header -> ", " + header).orElse("")));
            return 1;
        }
    };

    @BeforeEach
    void wire() throws ReflectiveOperationException {
        Field field = OcspWarmUp.class.getDeclaredField("presigning");
        field.setAccessible(true);
        field.set(warmUp, presigning);
    }

    @Test
    void where_a_list_is_there_answers_are_asked_for_before_the_portal_is_ready_by_address_and_with_nonces_by_body() {
        samples = List.of(QUESTION);
        warmUp.warm(server);
        assertEquals(Set.of("GET /ocsp/MAMCAQc%3D", "POST /ocsp, Content-Type: application/ocsp-request"), lines);
        assertFalse(readyWhileAsking);
        assertTrue(presigning.pathWarm());
        assertTrue(connections.stream().allMatch(each -> each > 1), connections.toString());
    }

    @Test
    void a_new_portal_is_ready_without_and_makes_up_for_it_once_when_its_first_list_comes() {
        warmUp.warm(server);
        assertTrue(readyWhileWaiting, "nothing to wait for");
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(connections.stream().allMatch(each -> each == 1), "others ask already: " + connections);
    }

    @Test
    void where_no_list_ever_comes_nothing_is_asked() {
        firstListComes = false;
        warmUp.warm(server);
        assertTrue(presigning.pathWarm());
        assertEquals(Set.of(), lines);
    }
}
