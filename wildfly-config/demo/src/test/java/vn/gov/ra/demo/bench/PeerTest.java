package vn.gov.ra.demo.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeerTest {

    @Test
    void peers_are_told_by_name_address_and_process() {
        assertEquals(List.of(), Peer.of("none"));
        assertEquals(List.of(new Peer("a", URI.create("http://127.0.0.1:8090/"), "", new ServerProcess(12)),
                new Peer("b", URI.create("http://127.0.0.1:8091/ejbca/ocsp"), "/ejbca/ocsp", new ServerProcess(13))),
                Peer.of("a=http://127.0.0.1:8090/=12,b=http://127.0.0.1:8091/ejbca/ocsp=13"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a=http://127.0.0.1:8090", "a=http://127.0.0.1:8090=x", "a=http://127.0.0.1:8090=1=2"})
    void anything_else_is_refused(String told) {
        assertThrows(IllegalArgumentException.class, () -> Peer.of(told));
    }
}
