package vn.gov.ra.rest.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;

class WholeListsTest {

    record Part(String name, List<String> words) {
    }

    record Body(String title, List<Part> parts, Set<String> kinds) {
    }

    @Test
    void a_body_without_holes_passes_as_it_is() {
        Body body = new Body(null, List.of(new Part(null, List.of("một")), new Part("hai", null)), null);

        assertSame(body, WholeLists.require(body));
        assertNull(WholeLists.require(null));
        assertEquals("chữ", WholeLists.require("chữ"));
    }

    @Test
    void a_null_in_a_list_is_named_wherever_it_stands() {
        assertEquals("/kinds/0", refused(new Body("", List.of(), Collections.singleton(null))));
        assertEquals("/parts/1", refused(new Body("", Arrays.asList(new Part("", List.of()), null), Set.of())));
        assertEquals("/parts/0/words/0", refused(new Body("", List.of(new Part("", Collections.singletonList(null))), Set.of())));
    }

    private static String refused(Body body) {
        return assertThrows(DomainException.class, () -> WholeLists.require(body)).fields().get(0).pointer();
    }
}
