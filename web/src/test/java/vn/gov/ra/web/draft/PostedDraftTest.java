package vn.gov.ra.web.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostedDraftTest {

    @Test
    void what_people_typed_is_kept_and_what_the_page_put_there_is_not() {
        PostedDraft posted = posted("fullName", "Nguyễn Thị Hạnh", "jakarta.faces.ViewState", "12:34", "primefaces.nonce", "x", "draft", "T", "draftVersion", "7",
                "pageAddress", "/dossiers/edit?id=1", "formToken", "F", "newPassword", "bí mật");

        assertEquals(Set.of("fullName"), posted.content().fields().keySet());
        assertEquals(7L, posted.content().seenVersion());
        assertEquals("/dossiers/edit?id=1", posted.content().address());
    }

    @Test
    void text_is_composed_once_and_lines_break_one_way() {
        // "ễ" as three characters, and the line break of a browser.
        assertEquals(List.of("Nguyễn\nHạnh"), posted("note", "Nguye\u0302\u0303n\r\nHạnh").content().fields().get("note"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/", "//example.org", "/\\example.org", "javascript:alert(1)", ""})
    void nobody_is_led_to_another_site(String address) {
        assertEquals("/", posted("pageAddress", address).address());
    }

    @Test
    void what_stood_there_before_is_read_and_nonsense_is_as_good_as_nothing() {
        assertEquals(Map.of("phone", List.of("0261")), posted("draftBase", "{\"phone\":[\"0261\"]}").base());
        for (String nonsense : List.of("", "x", "[1]", "{\"phone\":")) {
            assertEquals(Map.of(), posted("draftBase", nonsense).base(), nonsense);
        }
        assertNull(posted("draftVersion", "mới").version());
        assertNull(posted().ticket());
    }

    @Test
    void after_some_buttons_the_typing_goes_on() {
        assertTrue(posted("draftKeep", "do-claim do-release", "do-claim", "Nhận xử lý").goesOn());
        assertFalse(posted("draftKeep", "do-claim", "do-approve", "Phê duyệt").goesOn());
        assertFalse(posted("do-claim", "Nhận xử lý").goesOn());
    }

    private static PostedDraft posted(String... pairs) {
        Map<String, String[]> sent = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            sent.put(pairs[i], new String[] {pairs[i + 1]});
        }
        return new PostedDraft(sent);
    }
}
