package vn.gov.ra.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.ra.shared.Messages;

class WordsTest {

    private static final Words OWN = new Words(Map.of("title.CERTIFICATE_EXPIRING vi", "{1} còn {4} ngày, hãy đề nghị gia hạn (‘{2}’)", "letter.greeting vi", "Kính gửi ông/bà {0},"));
    private static final NoticeView NOTICE = new NoticeView(UUID.randomUUID(), NoticeKind.CERTIFICATE_EXPIRING, UUID.randomUUID(), List.of("Nguyễn Thị Hạnh", "1a2b", "13/03/2027", "40"), 1,
            "/certificates/view", Instant.EPOCH, null, MailState.WAITING, null, null);

    static List<String> keys() {
        return Words.KEYS;
    }

    @ParameterizedTest
    @MethodSource("keys")
    void every_text_has_built_in_words_whose_places_may_be_used(String key) {
        for (var locale : List.of(Messages.VI, Messages.EN)) {
            String text = Words.builtIn(key, locale);
            assertTrue(!text.isBlank(), key);
            assertNull(Words.strangePlace(key, locale, text), key);
        }
    }

    @Test
    void the_offices_words_are_said_in_their_language_and_the_portals_in_the_other() {
        NoticeView own = NOTICE.in(OWN);
        assertEquals("Nguyễn Thị Hạnh còn 40 ngày, hãy đề nghị gia hạn (‘1a2b’)", own.title(Messages.VI));
        assertEquals(NOTICE.title(Messages.EN), own.title(Messages.EN));
        Letter letter = Letter.of("hanh@xa.example.vn", "Hạnh", List.of(own), "https://cts.example.vn", Messages.VI);
        assertTrue(letter.text().startsWith("Kính gửi ông/bà Hạnh,"), letter.text());
        assertEquals(own.title(Messages.VI), letter.subject());
    }

    @Test
    void a_place_that_is_not_filled_and_a_brace_by_itself_are_told() {
        assertEquals("{7}", Words.strangePlace("title.CERTIFICATE_EXPIRING", Messages.VI, "{1} và {7}"));
        assertEquals("{", Words.strangePlace("title.CERTIFICATE_EXPIRING", Messages.VI, "{1} và {tên}"));
        assertNull(Words.strangePlace("title.CERTIFICATE_EXPIRING", Messages.VI, "Có {0} chứng thư số sắp hết hạn"));
    }
}
