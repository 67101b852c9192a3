package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.gov.ra.handover.Acceptance;
import vn.gov.ra.handover.HandoverError;
import vn.gov.ra.handover.MinutesView;
import vn.gov.ra.handover.RegisterEntryView;
import vn.gov.ra.handover.RegisterFormat;
import vn.gov.ra.handover.RegisterService;
import vn.gov.ra.handover.SignatureMethod;

/** The handover register: printed by year, never altered, corrected by further rows. */
class RegisterHopsIT extends Inside {

    private static final String KEEPER = "thukho";
    /** A spreadsheet must not compute it. */
    private static final String REASON = "=1+1 Ghi nhầm người nhận";

    @Inject
    private RegisterService register;

    private List<RegisterEntryView> rowsAfter(int year, int number) throws Exception {
        return As.persona(KEEPER, () -> minutes.register(year, number, 200));
    }

    private static int last(int year) throws Exception {
        return Integer.parseInt(As.Sql.text("select coalesce(max(number), 0) from register_entry where year = " + year));
    }

    @Test
    void a_row_is_taken_back_once_by_a_further_row_and_the_printed_book_has_both() throws Exception {
        accepted();
        int year = Integer.parseInt(As.Sql.text("select max(year) from register_entry"));
        RegisterEntryView wrong = rowsAfter(year, last(year) - 1).get(0);

        RegisterEntryView correction = As.persona(KEEPER, () -> register.reverse(year, wrong.number(), REASON));

        List<RegisterEntryView> after = rowsAfter(year, wrong.number() - 1);
        assertEquals(2, after.size());
        assertEquals(wrong.number() + 1, correction.number(), "numbers have no gap");
        assertEquals(wrong.values(), after.get(0).values(), "what was written stays as it was");
        assertEquals(correction.number() + "/" + year, after.get(0).reversedBy());
        assertEquals(List.of(wrong.number() + "/" + year, REASON), List.of(correction.reverses(), correction.values().get("reason")));
        Thing book = Thing.newIn("register_entry");
        book.refuses(HandoverError.ALREADY_REVERSED, KEEPER, () -> register.reverse(year, wrong.number(), "Lần nữa"));
        book.refuses(HandoverError.ALREADY_REVERSED, KEEPER, () -> register.reverse(year, correction.number(), "Lần nữa"));
        book.refuses(HandoverError.NO_ENTRY, KEEPER, () -> register.reverse(year, 999_999, "Không có"));
        book.refuses(HandoverError.REASON_NEEDED, KEEPER, () -> register.reverse(year, wrong.number(), " "));
        book.isClosedTo(As.without("STOREKEEPER"), () -> register.reverse(year, wrong.number(), "Không được phép"));

        byte[] pdf = As.persona(KEEPER, () -> register.file(year, RegisterFormat.PDF)).bytes();
        try (PDDocument book1 = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(book1).replaceAll("\\s+", " ");
            assertTrue(text.contains("SỔ BÀN GIAO THIẾT BỊ LƯU KHÓA BÍ MẬT") && text.contains("Tổng số dòng: " + As.Sql.text("select count(*) from register_entry where year = " + year)), text);
            assertTrue(List.of(REASON.split(" ")).stream().allMatch(text::contains), text);
            for (String word : "Tình trạng, phụ kiện Lý do Ký nhận Ghi chú".split(" ")) {
                assertTrue(text.contains(word), () -> word + " is not in " + text);
            }
        }
        byte[] workbook = As.persona("chuyenvien", () -> register.file(year, RegisterFormat.XLSX)).bytes();
        String cells = cells(workbook);
        assertTrue(cells.contains("=1+1 Ghi nh"), "the reason as it was written");
        assertFalse(cells.contains("<f>") || cells.contains("<f "), "nothing in it is computed");
    }

    /** The columns of domain.md §13.2. */
    @Test
    void a_row_tells_condition_reason_position_mandate_and_how_the_receiver_signed() throws Exception {
        MinutesView paper = given();
        As.persona("vanthu.xa", () -> minutes.accept(paper.id(), paper.version(), new Acceptance(List.of(), " 12/GGT-UBND  "), SignatureMethod.PAGE, null, null));
        int year = Integer.parseInt(As.Sql.text("select max(year) from register_entry"));
        Map<String, String> row = rowsAfter(year, last(year) - 1).get(0).values();

        assertEquals(List.of("Mới, phong bì mật khẩu còn niêm phong", "Cấp mới chứng thư chữ ký số", "PAGE"), List.of(row.get("condition"), row.get("purpose"), row.get("signed")));
        assertTrue(row.get("receiverIdentity").matches("(\\d{3}\\*+\\d{3})?"), () -> "a personal number is masked: " + row.get("receiverIdentity"));
        for (String side : List.of("giver", "receiver")) {
            assertEquals(As.Sql.text("select coalesce((select a.position from appointment a join person p on p.id = a.person_id where p.id = (select m." + (side.equals("giver") ? "from" : "to")
                    + "_person_id from minutes m where m.number = '" + row.get("minutes") + "') and a.valid_to is null limit 1), '')"), row.get(side + "Position"), side);
        }
        assertEquals("12/GGT-UBND", row.get("receiverMandate"));
        String cells = cells(As.persona(KEEPER, () -> register.file(year, RegisterFormat.XLSX)).bytes());
        assertTrue(cells.contains("phong b"), "the workbook has the condition, with its sealed envelope");
        assertTrue(cells.contains("12/GGT-UBND"), "and by what letter the receiver came");
    }

    /** The XML of every part of the workbook. */
    private static String cells(byte[] workbook) throws Exception {
        StringBuilder all = new StringBuilder();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                all.append(new String(parts.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return all.toString();
    }
}
