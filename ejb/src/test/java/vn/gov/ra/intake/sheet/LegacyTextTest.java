package vn.gov.ra.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LegacyTextTest {

    private static LegacyText alone(String text) {
        return LegacyText.habit(List.of(text)).of(text);
    }

    @Test
    void text_in_tcvn3_is_proposed_in_unicode() {
        Map.of("NguyÔn V¨n §øc", "Nguyễn Văn Đức", "§¾k N«ng", "Đắk Nông", "Hµ Néi", "Hà Nội", "TrÇn ThÞ H\u00ADêng", "Trần Thị Hường", "Së T\u00AD ph¸p", "Sở Tư pháp")
                .forEach((written, meant) -> assertEquals(new LegacyText(LegacyText.Kind.TCVN3, meant), alone(written)));
    }

    @Test
    void every_letter_of_the_tcvn3_table_is_the_one_of_the_standard() {
        // TCVN 5712:1993, VN1.
        String octets = "\u00A8\u00A9\u00AA\u00AB\u00AC\u00AD\u00AE\u00B8\u00B5\u00B6\u00B7\u00B9\u00BE\u00BB\u00BC\u00BD\u00C6\u00CA\u00C7\u00C8\u00C9\u00CB\u00D0\u00CC\u00CE\u00CF\u00D1"
                + "\u00D5\u00D2\u00D3\u00D4\u00D6\u00DD\u00D7\u00D8\u00DC\u00DE\u00E3\u00DF\u00E1\u00E2\u00E4\u00E8\u00E5\u00E6\u00E7\u00E9\u00ED\u00EA\u00EB\u00EC\u00EE\u00F3\u00EF\u00F1\u00F2\u00F4"
                + "\u00F8\u00F5\u00F6\u00F7\u00F9\u00FD\u00FA\u00FB\u00FC\u00FE\u00A1\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7";
        assertEquals("ăâêôơưđáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵĂÂÊÔƠƯĐ", Tcvn3.decode(octets));
    }

    @Test
    void a_cell_that_lost_its_u_with_horn_is_not_guessed() {
        assertEquals(new LegacyText(LegacyText.Kind.TCVN3, null), alone("TrÇn ThÞ Hêng"));
        assertEquals(new LegacyText(LegacyText.Kind.TCVN3, null), alone("Së T ph¸p"));
    }

    @Test
    void where_the_file_lost_them_words_that_may_lack_one_are_not_guessed_either() {
        LegacyText.Habit habit = LegacyText.habit(List.of("TrÇn ThÞ Hêng", "NguyÔn V¨n §øc", "Lª V¨n Lu"));
        assertEquals(new LegacyText(LegacyText.Kind.TCVN3, null), habit.of("Lª V¨n Lu"), "may have been Lưu");
    }

    @Test
    void a_word_that_could_be_right_is_read_as_the_file_is_written() {
        LegacyText.Habit habit = LegacyText.habit(List.of("NguyÔn V¨n §øc", "TrÇn ThÞ H\u00ADêng", "Lª ThÞ Mü"));
        assertEquals("Bộ", habit.of("Bé").proposal());
        assertNull(alone("Bé"), "by itself it is a name");
    }

    @Test
    void text_in_vni_is_proposed_in_unicode() {
        assertEquals(new LegacyText(LegacyText.Kind.VNI, "Nguyễn Văn Đức"), alone("Nguyeãn Vaên Ñöùc"));
        assertEquals(new LegacyText(LegacyText.Kind.VNI, "Trần Thị Hường"), alone("Traàn Thò Höôøng"));
    }

    @Test
    void utf_8_read_as_windows_1252_is_undone_where_nothing_was_lost() {
        assertEquals(new LegacyText(LegacyText.Kind.MOJIBAKE, "Nguyễn Văn An"), alone("Nguyá»…n VÄƒn An"));
        assertEquals(new LegacyText(LegacyText.Kind.MOJIBAKE, null), alone("Nguyá»…n VÄƒn Äá»©c"));
    }

    @Test
    void names_in_unicode_are_left_alone() {
        for (String name : List.of("Nguyễn Văn Đức", "H'Thử Niê", "Y Bhĭ Êban", "K'Bruk", "Đắk R'lấp", "Chủ tịch HĐND", "UBND xã Đắk Ru", "Müller", "Lê Thị Quỳnh", "Huỳnh Giếng",
                "Cục CSQLHC về TTXH", "NGUYỄN VĂN ĐỨC", "Ðặng Văn Én", "Bé")) {
            assertNull(alone(name), name);
        }
    }
}
