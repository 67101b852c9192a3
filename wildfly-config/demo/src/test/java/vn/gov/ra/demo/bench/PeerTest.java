package vn.gov.ra.demo.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeerTest {

    /** Beyond what the kernel gives. */
    private static final long NOBODY = 1L << 23;

    @Test
    void peers_are_told_by_name_address_and_process() {
        assertEquals(List.of(), Peer.of("none"));
        assertEquals(List.of(new Peer("a", URI.create("http://127.0.0.1:8090/"), "", List.of(new ServerProcess(NOBODY))),
                new Peer("b", URI.create("http://127.0.0.1:8091/ejbca/ocsp"), "/ejbca/ocsp", List.of(new ServerProcess(NOBODY), new ServerProcess(NOBODY + 1)))),
                Peer.of("a=http://127.0.0.1:8090/=" + NOBODY + ",b=http://127.0.0.1:8091/ejbca/ocsp=" + NOBODY + "+" + (NOBODY + 1)));
    }

    @Test
    void what_a_process_has_started_works_for_it() throws Exception {
        Process child = new ProcessBuilder("sleep", "60").start();
        try {
            assertTrue(Peer.of("us=http://127.0.0.1:1/=" + ProcessHandle.current().pid()).get(0).processes().contains(new ServerProcess(child.pid())));
        } finally {
            child.destroy();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a=http://127.0.0.1:8090", "a=http://127.0.0.1:8090=x", "a=http://127.0.0.1:8090=1=2", "a=http://127.0.0.1:8090=1+"})
    void anything_else_is_refused(String told) {
        assertThrows(IllegalArgumentException.class, () -> Peer.of(told));
    }
}
