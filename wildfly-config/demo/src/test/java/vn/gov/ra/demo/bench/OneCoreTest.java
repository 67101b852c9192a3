package vn.gov.ra.demo.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class OneCoreTest {

    @Test
    void whoever_asks_gets_all_cores_but_that_of_the_servers() {
        assertEquals("1", OneCore.others("0-1", 0));
        assertEquals("0,1,3,6", OneCore.others("0-3,6", 2));
        assertEquals("0,1", OneCore.others("0-1", 7));
    }

    @Test
    void with_one_core_only_nobody_can_ask() {
        assertThrows(IllegalArgumentException.class, () -> OneCore.others("0", 0));
    }

    @Test
    void nothing_is_pinned_unless_it_is_asked_for() throws Exception {
        try (OneCore none = new OneCore("none", List.of(-1L))) {
            assertEquals("", none.toString());
        }
    }
}
