package vn.gov.ra.document.render.letter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.document.render.pdf.PdfWriter;
import vn.gov.ra.document.render.pdf.Printable;

class LettersTest {

    private static String text(Printable document) throws IOException {
        return pages(document, 1, Integer.MAX_VALUE).replaceAll("\\s+", " ");
    }

    private static String pages(Printable document, int first, int last) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(LetterFixtures.MADE_AT, document))) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            return stripper.getText(pdf);
        }
    }

    private static void holds(String text, String... parts) {
        for (String part : parts) {
            assertTrue(text.contains(part), () -> part + " is not in: " + text);
        }
    }

    @Test
    void the_agency_letter_has_all_that_the_decree_asks_for() throws IOException {
        holds(text(LetterFixtures.agencyLetter("01", LetterFixtures.people(3))), "ỦY BAN NHÂN DÂN XÃ QUẢNG KHÊ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                "Độc lập - Tự do - Hạnh phúc", "Số: 12/UBND-VP", "Quảng Khê, ngày 05 tháng 11 năm 2026",
                "V/v đề nghị cấp chứng thư chữ ký số chuyên dùng công vụ cho cá nhân", "Kính gửi: " + LetterFixtures.CA,
                "Số định danh cá nhân: 067185000123", "Số lượng: 03 cá nhân", "Nơi nhận:", "- Lưu: VT, VP.", "TM. ỦY BAN NHÂN DÂN KT. CHỦ TỊCH PHÓ CHỦ TỊCH",
                "H'Thử Niê", "DANH SÁCH", "(Kèm theo Công văn số 12/UBND-VP ngày 05 tháng 11 năm 2026 của Ủy ban nhân dân xã Quảng Khê)",
                "Số hiệu chứng thư chữ ký số cũ (nếu có)", "Viettel/cs", "0912345678");
    }

    @Test
    void sections_are_numbered_by_what_is_there() throws IOException {
        AgencyLetter base = LetterFixtures.agencyLetter("01", LetterFixtures.people(3));
        holds(text(base), "2. Số lượng và danh sách");
        holds(text(new AgencyLetter(base.head(), base.addressees(), base.legalBases(), base.form(), List.of(), base.list(), base.recipients(),
                base.signer(), null)), "1. Số lượng và danh sách");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01", "02", "03", "04", "05", "06"})
    void every_form_has_its_words(String form) throws IOException {
        FormWording words = FormWording.of(form);
        holds(text(LetterFixtures.agencyLetter(form, LetterFixtures.devices(2))), words.subject(), words.contactHeading(), "02 " + words.countNoun());
    }

    @Test
    void a_short_narrow_list_stands_in_the_letter_and_keeps_its_two_rows_of_headings() throws IOException {
        AgencyLetter letter = LetterFixtures.agencyLetter("06", LetterFixtures.devices(4));
        assertEquals(1, letter.parts().size());
        holds(text(letter), "Thông tin thuê bao", "Tên chứng thư chữ ký số", "Số lượng: 04 thiết bị lưu khóa bí mật");
        assertEquals(2, LetterFixtures.agencyLetter("06", LetterFixtures.devices(11)).parts().size());
    }

    @Test
    void the_submission_letter_quotes_delegation_and_list() throws IOException {
        holds(text(LetterFixtures.submissionLetter()), "ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG SỞ KHOA HỌC VÀ CÔNG NGHỆ", "Đắk Nông, ngày 04 tháng 02 năm 2026",
                "Quyết định số 2248/QĐ-UBND", "Danh sách số DS-2026-004", "gồm 03 cá nhân, trong đó:", "- Sở Nội vụ: 01", "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC", "Đặng Văn Ý");
    }

    @Test
    void the_letter_of_a_correction_list_names_the_list_it_replaces() throws IOException {
        SubmissionLetter plain = LetterFixtures.submissionLetter();
        assertFalse(text(plain).contains("thay thế"));
        holds(text(new SubmissionLetter(plain.head(), plain.addressees(), plain.legalBases(), plain.form(), plain.batchNumber(), plain.total(), plain.counts(), plain.contact(),
                plain.contentHash(), plain.recipients(), plain.signer(), null, "Danh sách số DS-2026-003 gửi kèm Công văn số 118/SKHCN-CĐS ngày 26/01/2026")),
                "Danh sách này thay thế Danh sách số DS-2026-003 gửi kèm Công văn số 118/SKHCN-CĐS ngày 26/01/2026.");
    }

    @Test
    void a_reminder_says_what_was_sent_when_and_what_is_still_awaited() throws IOException {
        holds(text(LetterFixtures.reminder()), "V/v đôn đốc trả kết quả đối với Danh sách số DS-2026-004", "Kính gửi: " + LetterFixtures.CA,
                "kèm theo Công văn số 118/SKHCN-CĐS ngày 26 tháng 01 năm 2026, gồm 12 cá nhân", "Thời hạn trả kết quả là ngày 29 tháng 01 năm 2026",
                "đã nhận kết quả của 09 cá nhân và chưa nhận được kết quả của 03 cá nhân");
    }

    @Test
    void the_appendix_names_every_line_and_counts_its_own_pages() throws IOException {
        SubmissionAppendix appendix = LetterFixtures.submissionAppendix(40);
        String all = text(appendix);
        for (int i = 0; i < 40; i++) {
            holds(all, "067085%06d".formatted(i));
        }
        holds(all, "DANH SÁCH SỐ DS-2026-004", "Tổng số: 40 cá nhân./.");
        assertFalse(pages(appendix, 1, 1).strip().startsWith("1"), "no number on the first page");
        assertTrue(pages(appendix, 2, 2).contains("\n2\n") || pages(appendix, 2, 2).strip().startsWith("2"), "the second page says 2");
    }

    /** Laid out in runs: nobody must see where one ends. */
    @Test
    void a_list_of_many_hundred_lines_is_set_page_after_page_as_one_table() throws IOException {
        int lines = 950;
        byte[] pdf = PdfWriter.write(LetterFixtures.MADE_AT, LetterFixtures.submissionAppendix(lines));
        List<String> numbers = new ArrayList<>();
        List<Integer> onPage = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                String text = stripper.getText(document).strip();
                List<String> here = Pattern.compile("067085\\d{6}").matcher(text).results().map(MatchResult::group).toList();
                numbers.addAll(here);
                onPage.add(here.size());
                assertTrue(text.contains("Số định danh"), "headings of page " + page);
                assertEquals(page == 1, text.startsWith("DANH SÁCH"), "title on page " + page);
                assertTrue(page == 1 || text.startsWith(page + "\n") || text.endsWith("\n" + page), "number of page " + page + " in " + text);
                assertEquals(page == document.getNumberOfPages(), text.contains("Tổng số: 950 cá nhân./."), "total on page " + page);
            }
        }
        assertEquals(IntStream.range(0, lines).mapToObj("067085%06d"::formatted).toList(), numbers);
        assertEquals(1, onPage.subList(1, onPage.size() - 2).stream().distinct().count(), "like rows fill every page alike: " + onPage);
        assertArrayEquals(pdf, PdfWriter.write(LetterFixtures.MADE_AT, LetterFixtures.submissionAppendix(lines)));
    }

    @Test
    void the_minutes_name_parties_devices_and_both_signatures() throws IOException {
        holds(text(LetterFixtures.minutes(3)), "BIÊN BẢN", "Bàn giao thiết bị lưu khóa bí mật", "1. Bên giao: Sở Khoa học và Công nghệ", "Bùi Quốc Khánh; chức vụ: Thủ kho",
                "Giấy giới thiệu số 15/GGT-UBND ngày 19/11/2026", "giao, nhận 03 thiết bị", "0123456789AB0002", "7af2df52182653d2",
                "Mới, phong bì PIN còn niêm phong", "BÊN GIAO", "BÊN NHẬN", "07/BB-SKHCN", "02 bản");
    }

    @Test
    void minutes_that_hand_nothing_over_name_who_did_it_and_who_saw_it() throws IOException {
        String text = text(LetterFixtures.witnessed(3));
        holds(text, "BIÊN BẢN", "Kiểm kê thiết bị lưu khóa bí mật", "1. Người kiểm kê: Sở Khoa học và Công nghệ", "Bùi Quốc Khánh; chức vụ: Thủ kho", "2. Người chứng kiến: Sở Khoa học và Công nghệ",
                "3. Kết quả kiểm kê", "0123456789AB0002", "Thiếu: A-0001.", "NGƯỜI KIỂM KÊ", "NGƯỜI CHỨNG KIẾN", "02 bản có giá trị như nhau: thủ kho giữ 01 bản");
        assertFalse(text.contains("Bên giao") || text.contains("BÊN NHẬN") || text.contains("giao, nhận"), text);
        String nothing = text(LetterFixtures.witnessed(0));
        holds(nothing, "Đã kiểm đếm thực tế:", "Thiếu: A-0001.");
        assertFalse(nothing.contains("STT"), "a list without rows is not printed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECEIPT", "HANDOVER", "RETURN", "TO_CA", "FROM_CA", "DESTROY", "STOCKTAKE"})
    void every_kind_of_minutes_has_a_heading(String kind) {
        assertFalse(HandoverMinutes.heading(kind).isBlank());
    }

    @Test
    void the_receipt_says_when_to_come_back() throws IOException {
        holds(text(LetterFixtures.receipt()), "GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ", "HS-2026-000123", "09 giờ 30 phút, ngày 20 tháng 11 năm 2026",
                "Thời gian hẹn trả kết quả: ngày 27 tháng 11 năm 2026", "1. Công văn số 12/UBND-VP ngày 05/11/2026");
    }

    @Test
    void a_letter_without_number_and_date_leaves_room_for_them() throws IOException {
        LetterHead head = new LetterHead(new Issuer(null, "Sở Nội vụ", "Đắk Nông"), "/SNV-VP", null, "thử");
        AgencyLetter base = LetterFixtures.agencyLetter("01", LetterFixtures.people(1));
        String text = text(new AgencyLetter(head, base.addressees(), base.legalBases(), base.form(), base.contact(), base.list(), base.recipients(), base.signer(), null));
        assertTrue(text.replaceAll("[\\u00a0 ]+", " ").contains("Số: /SNV-VP"), text);
        assertTrue(text.replaceAll("[\\u00a0 ]+", " ").contains("Đắk Nông, ngày tháng năm"), text);
    }

    @Test
    void several_addressees_stand_in_lines_of_their_own() throws IOException {
        AgencyLetter base = LetterFixtures.agencyLetter("01", LetterFixtures.people(1));
        holds(text(new AgencyLetter(base.head(), List.of(LetterFixtures.CA, "Sở Khoa học và Công nghệ"), base.legalBases(), base.form(), base.contact(),
                base.list(), base.recipients(), base.signer(), null)), "Kính gửi:", "- " + LetterFixtures.CA, "- Sở Khoa học và Công nghệ");
    }

    @Test
    void markup_in_data_is_printed_as_it_is() throws IOException {
        TableContent list = TableContent.of(LetterFixtures.form06(), List.of(Map.of("certificateName", "<b>&amp;</b><script>")));
        holds(text(LetterFixtures.agencyLetter("06", list)), "<b>&amp;</b><script>");
    }

    @Test
    void the_same_content_gives_the_same_bytes() {
        assertArrayEquals(PdfWriter.write(LetterFixtures.MADE_AT, LetterFixtures.submissionLetter(), LetterFixtures.submissionAppendix(5)),
                PdfWriter.write(LetterFixtures.MADE_AT, LetterFixtures.submissionLetter(), LetterFixtures.submissionAppendix(5)));
    }

    @Test
    void many_at_once_do_not_disturb_each_other() {
        byte[] alone = PdfWriter.write(LetterFixtures.MADE_AT, LetterFixtures.minutes(3));
        IntStream.range(0, 8).parallel().forEach(i ->
                assertArrayEquals(alone, PdfWriter.write(LetterFixtures.MADE_AT, LetterFixtures.minutes(3))));
    }

    @Test
    void no_word_of_a_wide_list_is_cut_at_the_edge_of_its_column() throws IOException {
        String all = pages(LetterFixtures.submissionAppendix(12), 1, Integer.MAX_VALUE);
        for (String word : List.of("STT", "03/5/1985", "067085000011", "0912345678", "Viettel/cs")) {
            holds(all, word);
        }
    }

    @Test
    void signing_for_a_body_in_the_place_of_its_head_takes_two_lines() {
        assertEquals(List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                Signer.as(Signer.Capacity.KT, "Chủ tịch", "Phó Chủ tịch", "H'Thử Niê").under(Signer.Capacity.TM, "Ủy ban nhân dân").lines());
        assertEquals(List.of("GIÁM ĐỐC"), Signer.head("Giám đốc", "Bùi Quốc Khánh").lines());
    }

    @Test
    void headings_are_broken_into_lines_of_like_length() {
        assertEquals(List.of("SỞ KHOA HỌC", "VÀ CÔNG NGHỆ"), Lines.balanced("SỞ KHOA HỌC VÀ CÔNG NGHỆ", 21));
        assertEquals(List.of("SỞ NỘI VỤ"), Lines.balanced("SỞ NỘI VỤ", 21));
        assertEquals(List.of("MỘTTỪRẤTDÀIKHÔNGCÓDẤUCÁCH"), Lines.balanced("MỘTTỪRẤTDÀIKHÔNGCÓDẤUCÁCH", 10));
    }
}
