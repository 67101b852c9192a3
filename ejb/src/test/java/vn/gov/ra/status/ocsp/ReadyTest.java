package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.crl.AuthorityStates;
import vn.gov.ra.status.issued.IssuedIndex;

/** The portal calls itself ready when nothing is missing of what an answer needs, and not before. */
class ReadyTest {

    private final Set<String> there = new TreeSet<>();
    private final Presigning presigning = new Presigning();
    private final OcspService service = new OcspService();

    @BeforeEach
    void wire() throws ReflectiveOperationException {
        put("states", new AuthorityStates() {
            @Override
            public boolean loaded() {
                return there.contains("lists");
            }
        });
        put("issued", new IssuedIndex() {
            @Override
            public boolean loaded() {
                return there.contains("register");
            }
        });
        put("keys", new ResponderKeys(null) {
            @Override
            public boolean usable() {
                return there.contains("key");
            }
        });
        put("presigning", presigning);
    }

    private void put(String name, Object value) throws ReflectiveOperationException {
        Field field = OcspService.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(service, value);
    }

    @Test
    void ready_is_who_has_lists_register_key_signed_answers_and_a_warm_path() {
        List<Runnable> steps = new ArrayList<>(List.of(() -> there.add("lists"), () -> there.add("register"), () -> there.add("key"), presigning::done, presigning::pathDone));
        for (Runnable step : steps) {
            assertFalse(service.ready(), there.toString());
            step.run();
        }
        assertTrue(service.ready());
        for (String lost : List.of("lists", "register", "key")) {
            there.remove(lost);
            assertFalse(service.ready(), "without " + lost);
            there.add(lost);
        }
    }

    @Test
    void questions_are_waited_for_until_there_are_some_or_the_server_ends() {
        presigning.signed(List.of());
        Thread.currentThread().interrupt();
        assertFalse(presigning.awaitSamples());
        assertTrue(Thread.interrupted());
        presigning.signed(List.of(new byte[] {0x30}));
        assertTrue(presigning.awaitSamples());
        assertEquals(1, presigning.samples().size());
    }
}
