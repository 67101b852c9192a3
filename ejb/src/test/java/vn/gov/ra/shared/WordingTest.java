package vn.gov.ra.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private static final List<String> TEN = IntStream.range(0, 10).mapToObj(at -> "tham số " + at).toList();

    @Test
    void every_text_reads_as_the_platform_would_write_it() {
        TreeMap<String, String> different = new TreeMap<>();
        for (String kind : List.of("errors", "labels")) {
            for (Locale language : List.of(Messages.VI, Messages.EN)) {
                Messages.texts(kind, language).forEach((key, pattern) -> {
                    String usual = new MessageFormat(pattern, language).format(TEN.toArray());
                    if (!usual.equals(Wording.of(pattern).with(TEN))) {
                        different.put(key, pattern);
                    }
                });
            }
        }
        assertEquals(new TreeMap<>(), different);
    }

    @Test
    void a_place_without_an_argument_stays_empty_and_may_stand_twice() {
        assertEquals("Hồ sơ YC-1 của , YC-1", Wording.of("Hồ sơ {0} của {1}, {0}").with(List.of("YC-1")));
        assertEquals("", Wording.of("").with(List.of()));
    }

    @Test
    void braces_of_an_argument_are_words() {
        assertEquals("Không tìm thấy “{1}”", Wording.of("Không tìm thấy “{0}”").with(List.of("{1}", "x")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0,number}", "{name}", "{", "{1", "{12}"})
    void what_is_no_plain_place_is_refused(String pattern) {
        assertThrows(IllegalArgumentException.class, () -> Wording.of(pattern));
    }
}
