package vn.gov.ra.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
        "dak r lap|Đắk R'Lấp", "Đăk Rlấp|Đắk R'Lấp", "Đắk R’Lấp|Đắk R'Lấp", "DAK RLAP|đắk r'lấp", "Krông Nô|krong no", "Ea T'Ling|ea tling",
        "Quảng Hoà|Quảng Hòa", "Thuỷ|Thủy", "Đắk N'Drót|dak n'drot", "Cư  Jút|cu jut", "Ðức|Đức", "Sở TT-TT|so tttt"})
    void spellings_of_one_name_are_found_as_one(String one, String other) {
        assertEquals(VietnameseText.squash(one), VietnameseText.squash(other));
    }

    @Test
    void another_letter_stays_another_letter() {
        assertNotEquals(VietnameseText.fold("Đắk"), VietnameseText.fold("Đắc"), "an alias table has to join these");
    }

    @Test
    void apostrophes_hyphens_and_dots_fall_away_and_words_stay_apart() {
        assertEquals("dak rlap", VietnameseText.fold(" Đắk  R'Lấp "));
        assertEquals("tp gia nghia", VietnameseText.fold("TP. Gia Nghĩa"));
        assertEquals("", VietnameseText.fold(null));
    }

    @Test
    void text_from_outside_becomes_nfc_without_what_cannot_be_seen() {
        String nfd = Normalizer.normalize("Nguyễn", Normalizer.Form.NFD);

        assertEquals(8, nfd.length());
        assertEquals("Nguyễn Văn", VietnameseText.clean(nfd + "\u00A0\u200B  Văn\uFEFF "));
        assertEquals(6, VietnameseText.clean(nfd).length());
        assertNull(VietnameseText.cleanToNull(" \u200B "));
        assertNull(VietnameseText.clean(null));
    }

    @Test
    void names_sort_by_given_name() {
        assertEquals("Đạt Nguyễn Văn", VietnameseText.sortKey("Nguyễn  Văn Đạt"));
        assertEquals("Hồ", VietnameseText.sortKey("Hồ"));
        Comparator<Object> vietnamese = Collator.getInstance(new Locale("vi", "VN"));

        assertEquals(List.of("Lê Thị Ái", "Phạm Văn Dũng", "Nguyễn Văn Đạt", "Đinh Thị Oanh"),
                List.of("Đinh Thị Oanh", "Nguyễn Văn Đạt", "Lê Thị Ái", "Phạm Văn Dũng").stream()
                        .sorted(Comparator.comparing(VietnameseText::sortKey, vietnamese)).toList());
    }

    @Test
    void people_stand_by_given_name_and_then_by_family_name() {
        assertEquals(List.of("Lê Thị Ái", "Đặng Văn An", "Nguyễn Văn An", "Bùi Thị Ánh", "Trần Thị Ân", "Phạm Văn Dũng", "Nguyễn Văn Đạt", "H'Bloan Êban", "Đinh Thị Oanh", "Y Ơn"),
                Stream.of("Y Ơn", "Bùi Thị Ánh", "Nguyễn Văn An", "H'Bloan Êban", "Đinh Thị Oanh", "Đặng Văn An", "Nguyễn Văn Đạt", "Trần Thị Ân", "Lê Thị Ái", "Phạm Văn Dũng")
                        .sorted(VietnameseText.byGivenName(name -> name)).toList());
    }

    @Test
    void search_key_has_the_parts_folded_and_the_name_in_one_piece() {
        assertEquals("ubnd huyen dak rlap h1640 ubndhuyendakrlap", VietnameseText.searchKey(700, "UBND huyện Đắk R'Lấp", "H16.40", null));
        assertEquals("ubnd", VietnameseText.searchKey(4, "UBND huyện Đắk R'Lấp"));
    }
}
