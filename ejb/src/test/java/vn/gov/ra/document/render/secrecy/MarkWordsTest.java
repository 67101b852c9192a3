package vn.gov.ra.document.render.secrecy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"MẬT;MẬT", " MẬT ;MẬT", "[MẬT];MẬT", "* MẬT *;MẬT", "- TỐI MẬT -;TỐI MẬT", "TUYỆT  MẬT;TUYỆT MẬT", "M Ậ T;MẬT", "T Ố I M Ậ T;TỐI MẬT",
            "Độ mật: Mật;MẬT", "Độ mật: tối mật;TỐI MẬT", "MỨC ĐỘ MẬT: TUYỆT MẬT;TUYỆT MẬT", "(Tuyệt mật);", "mËt;MẬT", "tèi mËt;TỐI MẬT", "tuyÖt mËt;TUYỆT MẬT", "MAÄT;MẬT",
            "TOÁI MAÄT;TỐI MẬT", "TUYEÄT MAÄT;TUYỆT MẬT"})
    void a_mark_is_known_by_itself(String line, String level) {
        assertEquals(Optional.ofNullable(level), MarkWords.level(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "BẢO MẬT", "BÍ MẬT", "MẬT KHẨU", "MẬT MÃ", "MẬT ONG", "CƠ MẬT", "Mật", "mật", "Tối mật", "NỘI DUNG MẬT", "MẬT ĐỘ DÂN SỐ", "THÂN MẬT", "BÍ MẬT NHÀ NƯỚC",
            "Cục Chứng thực số và Bảo mật thông tin", "Độ mật:", "Độ mật: không", "Độ mật: thường", "KHẨN", "HỎA TỐC", "MAT", "MẤT", "MẶT", "MẬT 12", "Ban Cơ yếu Chính phủ",
            "Thiết bị lưu khóa bí mật", "MẬT TỐI", "ĐỀ NGHỊ CẤP LẠI MẬT KHẨU", "DẤU MẬT", "TÀI LIỆU MẬT PHẢI GỬI THEO ĐƯỜNG RIÊNG"})
    void other_words_and_sentences_are_none(String line) {
        assertEquals(Optional.empty(), MarkWords.level(line));
    }

    @Test
    void letters_in_parts_are_the_same_letters() {
        assertEquals(Optional.of("TỐI MẬT"), MarkWords.level(Normalizer.normalize("TỐI\u00A0MẬT", Normalizer.Form.NFD)));
    }

    @Test
    void nothing_and_what_is_long_is_no_mark() {
        assertEquals(Optional.empty(), MarkWords.level(null));
        assertEquals(Optional.empty(), MarkWords.level(" ".repeat(100) + "MẬT"));
    }
}
