package vn.gov.ra.document.render.secrecy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationRubberStamp;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.signature.TestSigner;

class SecrecyMarkTest {

    private static final float TOP = 700;

    /** Puts text on the pages of a letter. */
    private final class Letter {

        private final PDDocument document = new PDDocument();
        private final PDFont font;
        private PDPage page;

        Letter() throws IOException {
            try (InputStream face = getClass().getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
                font = PDType0Font.load(document, face);
            }
            next();
        }

        Letter next() {
            page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            return this;
        }

        Letter text(float x, float y, String text) throws IOException {
            try (PDPageContentStream out = new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true)) {
                out.beginText();
                out.setFont(font, 13);
                out.newLineAtOffset(x, y);
                out.showText(text);
                out.endText();
            }
            return this;
        }

        Letter stamp(String words) throws IOException {
            PDAnnotationRubberStamp stamp = new PDAnnotationRubberStamp();
            stamp.setRectangle(new PDRectangle(60, 650, 80, 30));
            stamp.setContents(words);
            page.getAnnotations().add(stamp);
            return this;
        }

        Optional<SecrecyMark> mark() throws IOException {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            document.close();
            return SecrecyMark.of(FileType.PDF, out.toByteArray());
        }
    }

    private static byte[] zip(String... namesAndTexts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }

    private static String paragraphs(String... texts) {
        StringBuilder xml = new StringBuilder("<w:document xmlns:w=\"urn:w\"><w:body>");
        for (String text : texts) {
            xml.append("<w:p><w:r><w:t>").append(text).append("</w:t></w:r></w:p>");
        }
        return xml.append("</w:body></w:document>").toString();
    }

    private static Optional<SecrecyMark> word(String... paragraphs) throws IOException {
        return SecrecyMark.of(FileType.DOCX, zip("word/document.xml", paragraphs(paragraphs)));
    }

    private static Optional<SecrecyMark> found(String level, int page) {
        return Optional.of(new SecrecyMark(level, page));
    }

    @Test
    void mark_below_the_number_of_a_letter_is_found_beside_its_other_column() throws IOException {
        assertEquals(found("MẬT", 1), new Letter().text(60, TOP + 60, "ỦY BAN NHÂN DÂN TỈNH").text(320, TOP + 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").text(60, TOP, "MẬT")
                .text(320, TOP, "Đăk Nông, ngày 02 tháng 11 năm 2026").mark());
        assertEquals(found("TUYỆT MẬT", 2), new Letter().text(60, TOP, "Công văn").next().text(250, TOP, "TUYỆT MẬT").mark());
        assertEquals(found("TỐI MẬT", 1), new Letter().text(60, TOP, "T Ố I  M Ậ T").mark());
        assertEquals(found("TỐI MẬT", 1), new Letter().text(60, TOP, "TỐI").text(90, TOP, "MẬT").mark(), "written in two goes");
    }

    @Test
    void stamp_put_upon_the_page_is_a_mark() throws IOException {
        assertEquals(found("MẬT", 1), new Letter().text(60, TOP, "Công văn").stamp("MẬT").mark());
        assertEquals(Optional.empty(), new Letter().text(60, TOP, "Công văn").stamp("ĐẾN ngày 02/11").mark());
    }

    @Test
    void words_of_a_sentence_and_of_an_office_are_no_mark() throws IOException {
        assertEquals(Optional.empty(), new Letter().text(60, TOP, "V/v bảo vệ BÍ MẬT nhà nước, cấp lại MẬT khẩu").text(60, TOP - 20, "CỤC CHỨNG THỰC SỐ VÀ BẢO MẬT THÔNG TIN")
                .text(60, TOP - 40, "Tài liệu MẬT").mark());
        assertEquals(Optional.empty(), new Letter().text(60, TOP, "BAN CHỈ ĐẠO CÔNG TÁC BẢO VỆ BÍ").text(120, TOP - 16, "MẬT").mark(), "a heading on two lines");
        assertEquals(Optional.empty(), new Letter().text(60, 300, "MẬT").mark(), "in the middle of a page it is a cell of some table");
        assertEquals(Optional.empty(), SecrecyMark.of(FileType.PDF, TestSigner.letter("12/CV-UBND")));
    }

    @Test
    void what_has_no_text_or_is_broken_carries_no_mark_that_can_be_read() throws IOException {
        assertEquals(Optional.empty(), new Letter().mark());
        assertEquals(Optional.empty(), SecrecyMark.of(FileType.PDF, "%PDF-1.7 hỏng".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), SecrecyMark.of(FileType.DOCX, "PK hỏng".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), SecrecyMark.of(FileType.XLSX, zip("xl/worksheets/sheet1.xml", "<row><c><v>MẬT")));
        assertEquals(Optional.empty(), SecrecyMark.of(FileType.PNG, new byte[] {1}));
    }

    @Test
    void a_page_that_unpacks_without_end_is_not_read() throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDStream stream = new PDStream(document);
            byte[] blanks = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                for (int i = 0; i < 200; i++) {
                    out.write(blanks);
                }
            }
            page.setContents(stream);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertEquals(Optional.empty(), SecrecyMark.of(FileType.PDF, out.toByteArray())));
        }
    }

    @Test
    void head_of_a_word_document_is_read_and_what_follows_is_not() throws IOException {
        assertEquals(found("MẬT", 1), word("ỦY BAN NHÂN DÂN", "Số: 12/BC-UBND", "MẬT", "Kính gửi: Sở"));
        assertEquals(Optional.empty(), word("Bảo mật thông tin", "Độ mật: không", "BÍ MẬT"));
        String[] long26 = new String[26];
        java.util.Arrays.fill(long26, "Nội dung");
        long26[25] = "MẬT";
        assertEquals(Optional.empty(), word(long26));
        assertEquals(found("TỐI MẬT", 1), SecrecyMark.of(FileType.DOCX, zip("word/document.xml", paragraphs("Công văn"), "word/header1.xml", paragraphs("TỐI MẬT"))));
        assertEquals(found("MẬT", 1), SecrecyMark.of(FileType.DOCX, zip("word/document.xml", "<w:document xmlns:w=\"urn:w\"><w:p><w:r><w:t>Số 12</w:t></w:r><w:txbxContent><w:p><w:r><w:t>M</w:t></w:r>"
                + "<w:r><w:t>ẬT</w:t></w:r></w:p></w:txbxContent><w:r><w:t>/BC</w:t></w:r></w:p></w:document>")), "a text box, in two runs");
        assertEquals(Optional.empty(), SecrecyMark.of(FileType.DOCX, zip("word/document.xml", "<!DOCTYPE d [<!ENTITY e \"MẬT\">]><w:document xmlns:w=\"urn:w\"><w:p><w:t>&e;</w:t></w:p></w:document>")));
    }

    @Test
    void head_of_a_sheet_is_read_in_cells_and_in_what_is_printed_above() throws IOException {
        String strings = "<sst><si><t>Họ và tên</t></si><si><r><t>TUYỆT </t></r><r><t>MẬT</t></r></si></sst>";
        assertEquals(found("TUYỆT MẬT", 2), SecrecyMark.of(FileType.XLSX, zip("xl/sharedStrings.xml", strings, "xl/worksheets/sheet1.xml", "<w><row><c t=\"s\"><v>0</v></c></row></w>",
                "xl/worksheets/sheet2.xml", "<w><row><c t=\"s\"><v>1</v></c></row></w>")));
        assertEquals(found("MẬT", 1), SecrecyMark.of(FileType.XLSX, zip("xl/worksheets/sheet1.xml", "<w><row><c t=\"inlineStr\"><is><t>MẬT</t></is></c></row></w>")));
        assertEquals(found("MẬT", 1), SecrecyMark.of(FileType.XLSX, zip("xl/worksheets/sheet1.xml", "<w><headerFooter><oddHeader>&amp;L&amp;\"Times,Bold\"MẬT&amp;RTrang &amp;P</oddHeader></headerFooter></w>")));
        assertEquals(Optional.empty(), SecrecyMark.of(FileType.XLSX, zip("xl/worksheets/sheet1.xml", "<w>" + "<row></row>".repeat(12) + "<row><c t=\"str\"><v>MẬT</v></c></row></w>")), "a value far down");
        assertEquals(Optional.empty(), SecrecyMark.of(FileType.XLSX, zip("xl/worksheets/sheet1.xml", "<w><row><c t=\"str\"><v>Đơn vị bảo mật</v></c></row></w>")));
    }
}
