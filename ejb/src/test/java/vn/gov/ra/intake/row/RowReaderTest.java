package vn.gov.ra.intake.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.intake.Files;
import vn.gov.ra.intake.Finding;
import vn.gov.ra.intake.Found;
import vn.gov.ra.intake.sheet.SheetError;
import vn.gov.ra.intake.workbook.TemplateWorkbook;
import vn.gov.ra.shared.DomainException;

class RowReaderTest {

    private static final int NAME = 1;
    private static final int BORN = 2;
    private static final int ID = 3;
    private static final int EMAIL = 4;
    private static final int AGENCY = 5;
    private static final int MOBILE = 8;
    private static final int SERIAL = 9;

    private static void found(Finding what, String column, int cell, String text) {
        assertEquals(List.of(what.code()), Files.codes(Files.with(cell, text), column), text);
    }

    private static String value(String column, int cell, String text) {
        return Files.with(cell, text).values().get(column);
    }

    private static String suggestion(String column, int cell, String text) {
        return Files.with(cell, text).findings().stream().filter(one -> one.column().equals(column) && one.suggestion() != null).map(Found::suggestion).findFirst().orElse(null);
    }

    @Test
    void titles_above_sections_totals_signatures_and_blank_rows_are_no_data() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("UBND XÃ ĐẮK RU", "", "", "", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"));
        rows.add(List.of("DANH SÁCH ĐĂNG KÝ CẤP CHỨNG THƯ SỐ"));
        rows.add(List.of("(Kèm theo Công văn số 12/CV-UBND ngày 20/11/2026)"));
        rows.add(List.of(""));
        rows.add(Files.HEADINGS);
        rows.add(List.of("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)"));
        rows.add(List.of("I", "Sở Nội vụ"));
        rows.add(Files.person(1));
        rows.add(List.of(""));
        List<String> second = Files.person(7);
        second.set(AGENCY, "");
        rows.add(List.of("II. Sở Tư pháp"));
        rows.add(second);
        rows.add(Files.HEADINGS);
        rows.add(Files.person(9));
        rows.add(List.of("", "Tổng cộng: 3 người"));
        rows.add(List.of("", "", "", "", "", "", "", "Đắk Ru, ngày 20 tháng 11 năm 2026"));
        rows.add(List.of("", "Người lập biểu", "", "", "", "", "", "CHỦ TỊCH"));
        rows.add(List.of("", "Trần Văn Bình", "", "", "", "", "", "Lê Thị Hoa"));
        List<ReadRow> read = Files.read(Files.xlsx(rows), Files.form01());
        assertEquals(List.of(8, 11, 13), read.stream().map(ReadRow::row).toList());
        assertEquals("Sở Tư pháp", read.get(1).values().get("organisationName"));
        assertEquals(List.of(Finding.FILLED_DOWN.code()), Files.codes(read.get(1), "organisationName"));
        assertEquals("B8", read.get(0).cells().get("fullName"));
        assertEquals("D8", read.get(0).cells().get("nationalIdIssuedBy"));
    }

    @Test
    void a_row_with_little_in_it_is_still_data() {
        List<ReadRow> read = Files.people(List.of(Files.person(1), List.of("2", "Lê Văn Hai"), List.of("", "Trần Thị Ba"), Files.person(4)));
        assertEquals(List.of(2, 3, 4, 5), read.stream().map(ReadRow::row).toList());
    }

    @Test
    void headings_of_two_rows_and_merged_ones_are_understood() {
        byte[] file = Files.xlsx(sheet -> {
            sheet.value(0, 0, "STT");
            sheet.range(0, 0, 1, 0).merge();
            sheet.value(0, 1, "Số hiệu thiết bị lưu khóa bí mật");
            sheet.range(0, 1, 1, 1).merge();
            sheet.value(0, 2, "Thông tin thuê bao");
            sheet.range(0, 2, 0, 4).merge();
            sheet.value(1, 2, "Tên chứng thư chữ ký số");
            sheet.value(1, 3, "Cơ quan, tổ chức công tác");
            sheet.value(1, 4, "Địa chỉ thư điện tử công vụ");
            sheet.value(2, 0, 1);
            sheet.value(2, 1, "TK0012");
            sheet.value(2, 2, "Nguyễn Văn Mẫu");
            sheet.value(2, 3, "UBND xã Đắk Ru");
            sheet.value(2, 4, "maunv@daknong.gov.vn");
        });
        ReadRow row = Files.read(file, Files.form06()).get(0);
        assertEquals(Map.of("tokenSerial", "TK0012", "certificateName", "Nguyễn Văn Mẫu", "organisationName", "UBND xã Đắk Ru", "officialEmail", "maunv@daknong.gov.vn"), row.values());
        assertEquals(3, row.row());
    }

    @Test
    void crosses_below_a_common_heading_are_told_apart_and_the_phone_leaves_the_serial() {
        byte[] file = Files.xlsx(List.of(List.of("TT", "Tên chứng thư số", "Số hiệu chứng thư (SIM-PKI ghi thêm số điện thoại ký số)", "Email", "Thông tin cần thay đổi", "Thông tin mới",
                "Dịch vụ yêu cầu", ""), List.of("", "", "", "", "", "", "Gia hạn (×)", "TĐTT (×)"),
                List.of("1", "Nguyễn Văn Mẫu", "1A2B3C4D5E6F7081 / 0905 000 123", "maunv@daknong.gov.vn", "", "", "x", "")));
        Map<String, String> values = Files.read(file, Files.form04()).get(0).values();
        assertEquals("1A2B3C4D5E6F7081", values.get("certificateSerial"));
        assertEquals("0905 000 123", values.get("signingPhone"));
        assertEquals("x", values.get("renew"));
        assertFalse(values.containsKey("change"));
    }

    @Test
    void synonyms_and_a_name_in_two_columns_are_understood() {
        byte[] file = Files.csv(List.of(List.of("Số TT", "Họ đệm", "Tên", "Ngày tháng năm sinh", "CMND/CCCD", "Ngày cấp", "Nơi cấp", "Hộp thư công vụ", "Đơn vị", "Tỉnh", "Chức danh", "ĐTDĐ",
                "Số serial"), List.of("1", "Nguyễn Văn", "Mẫu", "5/3/1975", "067075000123", "10/5/2021", "Cục CSQLHC", "mau@daknong.gov.vn", "UBND xã", "Đắk Nông", "Chủ tịch", "0905000123",
                "6b15ce")), ";");
        Map<String, String> values = Files.read(file, Files.form01()).get(0).values();
        assertEquals("Nguyễn Văn Mẫu", values.get("fullName"));
        assertEquals("2021-05-10", values.get("nationalIdIssuedOn"));
        assertEquals("6b15ce", values.get("oldCertificateSerial"));
        assertEquals(11, values.size());
    }

    @Test
    void headings_written_in_parts_are_composed_and_a_mark_at_the_beginning_does_not_matter() {
        List<List<String>> rows = List.of(Files.HEADINGS.subList(1, 11), Files.person(3).subList(1, 11));
        byte[] file = ("\uFEFF" + Normalizer.normalize(new String(Files.csv(rows, ","), StandardCharsets.UTF_8), Normalizer.Form.NFD)).getBytes(StandardCharsets.UTF_8);
        assertEquals("Lê Đức Thuỷ", Files.read(file, Files.form01()).get(0).values().get("fullName"));
    }

    @Test
    void a_merged_agency_holds_for_the_rows_below() {
        byte[] file = Files.xlsx(sheet -> {
            for (int i = 0; i < Files.HEADINGS.size(); i++) {
                sheet.value(0, i, Files.HEADINGS.get(i));
            }
            for (int r = 1; r <= 3; r++) {
                List<String> person = Files.person(r);
                for (int i = 0; i < person.size(); i++) {
                    if (i != AGENCY || r == 1) {
                        sheet.value(r, i, person.get(i));
                    }
                }
            }
            sheet.range(1, AGENCY, 3, AGENCY).merge();
        });
        List<ReadRow> rows = Files.read(file, Files.form01());
        assertEquals("UBND xã Đắk Ru", rows.get(2).values().get("organisationName"));
        assertEquals(List.of(Finding.FILLED_DOWN.code()), Files.codes(rows.get(2), "organisationName"));
    }

    @Test
    void dates_are_day_first_in_every_spelling_and_never_month_first() {
        for (String text : List.of("05/3/1975", "5.3.1975", "05-03-1975", "1975-03-05", "5 / 3 / 1975", "ngày 05 tháng 3 năm 1975", "1975-03-05T00:00:00")) {
            assertEquals("1975-03-05", value("dateOfBirth", BORN, text), text);
        }
        found(Finding.DATE_IMPOSSIBLE, "dateOfBirth", BORN, "5/13/1980");
        found(Finding.DATE_IMPOSSIBLE, "dateOfBirth", BORN, "31/02/1980");
        found(Finding.YEAR_ONLY, "dateOfBirth", BORN, "1975");
        found(Finding.YEAR_SHORT, "dateOfBirth", BORN, "12/5/80");
        assertEquals("1980-05-12", suggestion("dateOfBirth", BORN, "12/5/80"));
        assertEquals("12/5/80", value("dateOfBirth", BORN, "12/5/80"), "only proposed");
        found(Finding.DATE_SERIAL, "dateOfBirth", BORN, "31079");
        assertEquals("1985-02-01", value("dateOfBirth", BORN, "31079"));
    }

    @Test
    void a_cell_that_is_a_date_needs_no_finding() {
        byte[] file = Files.xlsx(sheet -> {
            List<String> person = Files.person(1);
            for (int i = 0; i < Files.HEADINGS.size(); i++) {
                sheet.value(0, i, Files.HEADINGS.get(i));
                sheet.value(1, i, person.get(i));
            }
            sheet.value(1, BORN, LocalDate.of(1975, 3, 5));
            sheet.style(1, BORN).format("dd/mm/yyyy").set();
        });
        ReadRow row = Files.read(file, Files.form01()).get(0);
        assertEquals("1975-03-05", row.values().get("dateOfBirth"));
        assertEquals(List.of(), row.findings());
    }

    @Test
    void days_are_counted_from_1900_or_1904() {
        assertEquals(LocalDate.of(1985, 2, 1), vn.gov.ra.intake.sheet.Grid.day(31079, false));
        assertEquals(LocalDate.of(1989, 2, 2), vn.gov.ra.intake.sheet.Grid.day(31079, true));
        assertEquals(LocalDate.of(1900, 1, 1), vn.gov.ra.intake.sheet.Grid.day(1, false));
    }

    @Test
    void one_cell_with_number_date_and_place_becomes_three_values() {
        for (String text : List.of("067075000123/10/5/2021, Cục CSQLHC về TTXH", "067075000123, cấp ngày 10/05/2021, Cục CSQLHC về TTXH", "'067075000123\n10/5/2021\nCục CSQLHC về TTXH",
                "067075000123/cấp ngày 10/05/2021, nơi cấp: Cục CSQLHC về TTXH")) {
            Map<String, String> values = Files.with(ID, text).values();
            assertEquals("067075000123", values.get("nationalId"), text);
            assertEquals("2021-05-10", values.get("nationalIdIssuedOn"), text);
            assertEquals("Cục CSQLHC về TTXH", values.get("nationalIdIssuedBy"), text);
        }
        assertEquals("67180000456", value("nationalId", ID, "67180000456/"));
        assertNull(value("nationalIdIssuedOn", ID, "67180000456/"));
    }

    @Test
    void numbers_keep_their_digits_or_are_refused() {
        found(Finding.SCIENTIFIC, "nationalId", ID, "6.7085E+10");
        assertEquals("067 075 000 123", value("nationalId", ID, "067 075 000 123"));
        byte[] file = Files.xlsx(sheet -> {
            List<String> person = Files.person(1);
            for (int i = 0; i < Files.HEADINGS.size(); i++) {
                sheet.value(0, i, Files.HEADINGS.get(i));
                sheet.value(1, i, person.get(i));
            }
            sheet.value(1, ID, 67085001234L);
            sheet.value(1, MOBILE, 905000456);
            sheet.value(1, SERIAL, 1234567890123456789L);
        });
        ReadRow row = Files.read(file, Files.form01()).get(0);
        assertEquals("67085001234", row.values().get("nationalId"));
        assertEquals("905000456", row.values().get("mobile"));
        assertEquals(List.of(Finding.NUMBER_LOST.code()), Files.codes(row, "oldCertificateSerial"));
    }

    @Test
    void addresses_are_cleaned_with_a_note_and_never_chosen() {
        for (String text : List.of("mailto:ducnv@daknong.gov.vn", "DucNV@daknong.gov.vn", "ducnv@daknong.gov.vn;", "ducnv @daknong.gov.vn", "<ducnv@daknong.gov.vn>")) {
            assertEquals("ducnv@daknong.gov.vn", value("officialEmail", EMAIL, text), text);
            found(Finding.EMAIL_CLEANED, "officialEmail", EMAIL, text);
        }
        assertEquals(List.of(), Files.codes(Files.with(EMAIL, "ducnv@daknong.gov.vn "), "officialEmail"));
        found(Finding.SEVERAL_EMAILS, "officialEmail", EMAIL, "a@daknong.gov.vn; b@daknong.gov.vn");
    }

    @Test
    void blanks_and_letters_that_cannot_be_seen_are_gone_and_foreign_ones_named() {
        assertEquals("Nguyễn Văn Mẫu", value("fullName", NAME, "\u00A0Nguyễn\u200B  Văn\tMẫu "));
        assertEquals("Nguyễn Văn Mẫu", value("fullName", NAME, Normalizer.normalize("Nguyễn Văn Mẫu", Normalizer.Form.NFD)));
        assertEquals("Đặng Văn Bình", value("fullName", NAME, "Ðặng Văn Bình"));
        found(Finding.FOREIGN_LETTER, "fullName", NAME, "Ðặng Văn Bình");
        found(Finding.NAME_CAPITALS, "fullName", NAME, "H'THỬ NIÊ");
        assertEquals("H'Thử Niê", suggestion("fullName", NAME, "H'THỬ NIÊ"));
    }

    @Test
    void legacy_text_stays_as_it_was_and_is_only_proposed() {
        found(Finding.LEGACY_TCVN3, "fullName", NAME, "NguyÔn V¨n §øc");
        assertEquals("NguyÔn V¨n §øc", value("fullName", NAME, "NguyÔn V¨n §øc"));
        assertEquals("Nguyễn Văn Đức", suggestion("fullName", NAME, "NguyÔn V¨n §øc"));
        found(Finding.LEGACY_VNI, "fullName", NAME, "Nguyeãn Vaên Ñöùc");
        found(Finding.MOJIBAKE, "fullName", NAME, "Nguyá»…n VÄƒn An");
        found(Finding.LEGACY_DOUBTFUL, "fullName", NAME, "TrÇn ThÞ Hêng");
        assertNull(suggestion("fullName", NAME, "TrÇn ThÞ Hêng"));
    }

    @Test
    void what_a_spreadsheet_would_compute_is_not_taken() {
        for (String text : List.of("=HYPERLINK(\"http://x\",\"y\")", "@SUM(1)", "-2+3+cmd|' /C calc'!A0", "+SUM(A1:A2)")) {
            found(Finding.FORMULA_TEXT, "position", 7, text);
        }
        assertEquals("067075000123", value("nationalId", ID, "=\"067075000123\""));
        assertEquals(List.of(), Files.codes(Files.with(MOBILE, "+84 905 000 789"), "mobile"));
        assertEquals("+84 905 000 789", value("mobile", MOBILE, "+84 905 000 789"));
    }

    @Test
    void formulas_give_their_value_with_a_warning_or_are_refused() {
        byte[] file = Files.xlsx(sheet -> {
            List<String> person = Files.person(1);
            for (int i = 0; i < Files.HEADINGS.size(); i++) {
                sheet.value(0, i, Files.HEADINGS.get(i));
                sheet.value(1, i, person.get(i));
            }
            sheet.formula(1, NAME, "UPPER(\"x\")");
        });
        assertEquals(List.of(Finding.FORMULA_WITHOUT_VALUE.code()), Files.codes(Files.read(file, Files.form01()).get(0), "fullName"));
    }

    @Test
    void files_without_headings_rows_or_with_two_columns_alike_are_refused() {
        assertEquals(SheetError.NO_HEADING, refused(Files.csv(List.of(List.of("a", "b"), List.of("1", "2")), ",")));
        assertEquals(SheetError.EMPTY, refused(Files.csv(List.of(Files.HEADINGS), ",")));
        List<String> twice = new ArrayList<>(Files.HEADINGS);
        twice.add("Email");
        List<String> person = Files.person(1);
        person.add("x@daknong.gov.vn");
        assertEquals(SheetError.HEADING_TWICE, refused(Files.xlsx(List.of(twice, person))));
    }

    @Test
    void more_rows_than_allowed_are_refused() {
        List<List<String>> rows = new ArrayList<>(List.of(Files.HEADINGS));
        for (int i = 1; i <= 10_001; i++) {
            rows.add(Files.person(i));
        }
        assertEquals(SheetError.TOO_MANY_ROWS, refused(Files.csv(rows, ",")));
    }

    @Test
    void our_own_template_is_read_without_its_example() {
        assertEquals(SheetError.EMPTY, refused(TemplateWorkbook.of(Files.form01()).bytes()));
        assertEquals(SheetError.EMPTY, refused(TemplateWorkbook.of(Files.form04()).bytes(), Files.form04()));
    }

    private static Object refused(byte[] file) {
        return refused(file, Files.form01());
    }

    private static Object refused(byte[] file, vn.gov.ra.regulation.FormDefinition form) {
        DomainException refusal = assertThrows(DomainException.class, () -> Files.read(file, form));
        assertTrue(refusal.error().code().startsWith("RA-IMP-"), refusal.error().code());
        return refusal.error();
    }
}
