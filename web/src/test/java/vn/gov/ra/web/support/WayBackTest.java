package vn.gov.ra.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WayBackTest {

    private static final String SIGN_IN = "https://dang-nhap.example/auth?response_type=code&client_id=ra-portal&redirect_uri=https%3A%2F%2Fcts.example%2Flist";

    @Test
    void the_sign_in_is_told_from_others_by_its_state() {
        assertEquals(Optional.of("0d6ad8de-b7e9-410c-bcea-4b7e3270a50f"), WayBack.state(SIGN_IN + "&state=0d6ad8de-b7e9-410c-bcea-4b7e3270a50f&scope=openid"));
        assertEquals(Optional.of("a1"), WayBack.state("state=a1&session_state=b2&code=c3"));
        assertEquals(Optional.of("a1"), WayBack.state("session_state=b2&code=c3&state=a1"));
        assertEquals(Optional.empty(), WayBack.state("session_state=b2&code=c3"));
        assertEquals(Optional.empty(), WayBack.state("state=%0D%0ASet-Cookie"));
    }

    @Test
    void a_query_comes_back_as_it_was_asked() {
        for (String query : new String[] {"id=01915355-8800-7feb-a510-1101d7d42e23", "state=SUBMITTED&q=%C4%90%E1%BB%97+V%C4%83n", "x='()'&y=a/b?c", ""}) {
            assertEquals(Optional.of(query), WayBack.read(WayBack.written(query).orElseThrow()));
        }
    }

    @Test
    void what_is_no_query_or_too_long_for_a_cookie_is_not_kept() {
        assertEquals(Optional.empty(), WayBack.written("q=Đỗ"));
        assertEquals(Optional.empty(), WayBack.written("q=a b"));
        assertEquals(Optional.empty(), WayBack.written("q=" + "a".repeat(2_000)));
    }

    @Test
    void a_cookie_that_somebody_made_adds_nothing_but_a_query() {
        for (String text : new String[] {"id=1\r\nSet-Cookie: a=b", "id=1#there", "\"><script>"}) {
            assertEquals(Optional.empty(), WayBack.read("." + Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))), text);
        }
        assertEquals(Optional.empty(), WayBack.read(".không phải"));
        assertEquals(Optional.empty(), WayBack.read(""));
    }

    @Test
    void nobody_is_led_out_of_the_portal() {
        assertTrue(WayBack.isOurs("/"));
        assertTrue(WayBack.isOurs("/dossiers/view"));
        for (String path : new String[] {"//example.vn/dossiers", "/\\example.vn", "https://example.vn/", "", "/a\r\nb"}) {
            assertFalse(WayBack.isOurs(path), path);
        }
    }
}
