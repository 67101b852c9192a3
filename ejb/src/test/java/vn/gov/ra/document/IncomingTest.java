package vn.gov.ra.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.signature.TestSigner;

class IncomingTest {

    private static DomainException refusal(String name, byte[] content) {
        return assertThrows(DomainException.class, () -> Incoming.admitted(name, content));
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] word(String line) throws IOException {
        byte[] xml = ("<w:document xmlns:w=\"urn:w\"><w:p><w:r><w:t>" + line + "</w:t></w:r></w:p></w:document>").getBytes(StandardCharsets.UTF_8);
        return zip(Map.of("[Content_Types].xml", xml, "word/document.xml", xml));
    }

    @Test
    void what_carries_no_mark_passes_as_it_is() throws IOException {
        byte[] letter = TestSigner.letter("12/CV-UBND");
        assertSame(letter, Incoming.admitted("công văn.pdf", letter));
        byte[] answer = zip(Map.of("cong-van.pdf", letter, "Cục Chứng thực số và Bảo mật thông tin.docx", word("Bảo mật thông tin")));
        assertSame(answer, Incoming.admitted("kết quả.zip", answer));
        assertNull(Incoming.admitted("không có.pdf", null));
        byte[] broken = {'P', 'K', 3, 4, 0};
        assertSame(broken, Incoming.admitted(null, broken), "whoever reads it says what is wrong with it");
    }

    @Test
    void a_mark_is_refused_with_the_legal_reason_and_what_to_do() throws IOException {
        DomainException refusal = refusal("phụ lục.docx", word("MẬT"));
        assertEquals(List.of("RA-DOC-013", List.of("MẬT", 1)), List.of(refusal.error().code(), refusal.arguments()));
        String words = Messages.error(refusal.error(), Locale.forLanguageTag("vi"), refusal.arguments().toArray());
        assertEquals("Trang (hoặc trang tính) 1 của tệp có dấu “MẬT” đứng riêng ở phần đầu trang. Theo Luật Bảo vệ bí mật nhà nước (số 117/2025/QH15; trước ngày 01/3/2026 là số"
                + " 29/2018/QH14), tài liệu có dấu chỉ độ mật không được đưa lên hệ thống này, không có gì được lưu; vui lòng gửi theo quy định về bảo vệ bí mật nhà nước.", words);
    }

    @Test
    void a_name_that_says_so_is_enough() {
        byte[] scan = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 0};
        for (String name : List.of("QĐ 12 (MẬT).jpg", "tối_mật.jpg", "TUYỆT-MẬT.jpg", "công văn mật số 3.jpg", Normalizer.normalize("tối mật.jpg", Normalizer.Form.NFD))) {
            assertEquals(DocumentError.NAMED_SECRET, refusal(name, scan).error(), name);
        }
        for (String name : List.of("thiết bị lưu khóa bí mật.jpg", "bảo-mật.jpg", "BẢO_MẬT thông tin.jpg", "cấp lại mật khẩu.jpg", "sản phẩm mật mã.jpg", "mất thiết bị.jpg")) {
            assertSame(scan, Incoming.admitted(name, scan), name);
        }
    }

    @Test
    void papers_inside_a_zip_are_looked_at_too() throws IOException {
        DomainException inside = refusal("kết quả.zip", zip(Map.of("a.pdf", TestSigner.letter("1"), "thu/tra-loi.docx", word("TUYỆT MẬT"))));
        assertEquals(List.of(DocumentError.SECRET_IN_ZIP, List.of("TUYỆT MẬT", 1, "thu/tra-loi.docx")), List.of(inside.error(), inside.arguments()));
        assertEquals(DocumentError.SECRET_NAME_IN_ZIP, refusal("kết quả.zip", zip(Map.of("danh sách mật.csv", new byte[] {1}))).error());
    }

    @Test
    void what_nobody_can_look_into_is_not_taken_inside_a_zip() throws IOException {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0};
        byte[] nested = zip(Map.of("a.docx", word("MẬT")));
        for (Map.Entry<String, byte[]> shut : Map.of("tra loi.doc", old, "danh sach.pdf", old, "thu/trong.zip", nested, "trong.pdf", nested).entrySet()) {
            DomainException refusal = refusal("kết quả.zip", zip(Map.of("a.pdf", TestSigner.letter("1"), shut.getKey(), shut.getValue())));
            assertEquals(List.of(DocumentError.SHUT_IN_ZIP, List.of(shut.getKey())), List.of(refusal.error(), refusal.arguments()));
        }
        byte[] withPreviews = zip(Map.of("a.pdf", TestSigner.letter("1"), "thu/Thumbs.db", old));
        assertSame(withPreviews, Incoming.admitted("kết quả.zip", withPreviews), "Windows puts it there");
        byte[] macros = zip(Map.of("[Content_Types].xml", new byte[] {'<'}, "ppt/vbaProject.bin", old));
        assertSame(macros, Incoming.admitted("trình chiếu.pptm", macros), "an office file: the door it comes to says that it takes none");
    }

    @TestFactory
    Stream<DynamicTest> the_head_of_a_csv_is_read_in_every_encoding_that_agencies_use() {
        String head = "DANH SÁCH ĐĂNG KÝ;;\nTỐI MẬT;;\nSTT;Họ và tên;Ngày sinh\n";
        String tcvn3 = "DANH S¸CH;;\n\"tèi mËt\";;\nSTT;Hä vµ tªn\n";
        return Stream.of(Map.entry("UTF-8", head.getBytes(StandardCharsets.UTF_8)), Map.entry("UTF-8 with BOM", ("\uFEFF" + head).getBytes(StandardCharsets.UTF_8)),
                        Map.entry("UTF-16", head.getBytes(StandardCharsets.UTF_16)), Map.entry("UTF-16LE", ("\uFEFF" + head).getBytes(StandardCharsets.UTF_16LE)),
                        Map.entry("windows-1258", decomposed(head).getBytes(Charset.forName("windows-1258"))), Map.entry("TCVN3", tcvn3.getBytes(StandardCharsets.ISO_8859_1)))
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    DomainException refusal = refusal("danh sách.csv", one.getValue());
                    assertEquals(List.of(DocumentError.MARKED_SECRET, List.of("TỐI MẬT", 1)), List.of(refusal.error(), refusal.arguments()));
                }));
    }

    /** As windows-1258 writes: the letter with its hat, then the tone as a letter of its own. */
    private static String decomposed(String text) {
        return text.replace("Ố", "Ô\u0301").replace("Ậ", "Â\u0323").replace("Ý", "Y\u0301").replace("ọ", "o\u0323");
    }

    @Test
    void values_of_a_list_are_no_marks() {
        StringBuilder rows = new StringBuilder("STT;Họ và tên;Chức vụ\n");
        for (int i = 1; i < 30; i++) {
            rows.append(i).append(";Nguyễn Thị Mật;Cán bộ bảo mật\n");
        }
        byte[] list = rows.append("30;x;MẬT\n").toString().getBytes(StandardCharsets.UTF_8);
        assertSame(list, Incoming.admitted("danh sách.csv", list));
    }
}
