package vn.gov.ra.document.render.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.document.render.text.Xml;
import vn.gov.ra.shared.DomainException;

class PdfWriterTest {

    private static final Instant MADE_AT = Instant.parse("2026-11-20T02:30:00Z");
    /** The 134 letters of Vietnamese beyond ASCII: 67 in lower case, 67 in upper case. */
    private static final String ACCENTED = accented();

    private static String accented() {
        StringBuilder letters = new StringBuilder("đăâêôơư");
        for (char vowel : "aăâeêioôơuưy".toCharArray()) {
            for (String tone : List.of("\u0300", "\u0309", "\u0303", "\u0301", "\u0323")) {
                letters.append(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC));
            }
        }
        return letters + letters.toString().toUpperCase(Locale.ROOT);
    }

    private static String page(String text, String style) {
        return "<html><head><style>@page { size: A4 portrait; margin: 20mm } " + style + " body { font-family: 'Liberation Serif'; font-size: 12pt }"
                + "</style></head><body>" + text + "</body></html>";
    }

    private static byte[] write(String... parts) {
        return PdfWriter.write("Công văn", MADE_AT, List.of(parts));
    }

    static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void every_accented_letter_can_be_read_out_of_the_file_again() throws IOException {
        assertEquals(134, ACCENTED.length());
        String lines = ACCENTED.replaceAll("(.{30})", "$1<br/>");
        for (String face : List.of("", "font-weight: bold;", "font-style: italic;", "font-weight: bold; font-style: italic;")) {
            String read = text(write(page("<div style=\"" + face + "\">" + lines + "</div>", "")));
            assertEquals(ACCENTED, read.replaceAll("\\s", ""), face);
        }
    }

    @Test
    void names_of_the_province_come_out_as_they_went_in() throws IOException {
        for (String name : List.of("H'Thử Niê", "Nguyễn Thị Hường", "K'Brôh Điểu Xuân", "Đắk R'Lấp", "Sở TT&TT <thử>", "₫ “Hòa” – 100%…")) {
            assertEquals(name, text(write(page("<p>" + Xml.escape(name) + "</p>", ""))).strip());
        }
    }

    @Test
    void every_font_in_the_file_is_embedded() throws IOException {
        String numbered = "@page { @top-center { content: counter(page); font-family: 'Liberation Serif' } }";
        byte[] pdf = write(page("<p>Một <b>hai</b> <i>ba</i></p>", numbered), page("<p>Bốn</p>", numbered));
        int fonts = 0;
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().contains("LiberationSerif"), font.getName());
                    fonts++;
                }
            }
        }
        assertTrue(fonts >= 4, "faces seen: " + fonts);
    }

    @Test
    void the_same_text_and_moment_give_the_same_bytes() {
        String page = page("<p>Nguyễn Thị <b>Hường</b></p>", "");
        assertArrayEquals(write(page), write(page));
        assertFalse(Arrays.equals(write(page), write(page("<p>Nguyễn Thị <b>Hương</b></p>", ""))));
    }

    @Test
    void parts_keep_their_paper_direction_and_are_bound_in_order() throws IOException {
        byte[] pdf = write(page("<p>Công văn</p>", ""), page("<p>Danh sách</p>", "@page { size: A4 landscape }"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(2, document.getNumberOfPages());
            assertTrue(document.getPage(0).getMediaBox().getHeight() > document.getPage(0).getMediaBox().getWidth());
            assertTrue(document.getPage(1).getMediaBox().getWidth() > document.getPage(1).getMediaBox().getHeight());
            assertEquals("Công văn", document.getDocumentInformation().getTitle());
            assertEquals(MADE_AT, document.getDocumentInformation().getCreationDate().toInstant());
            assertEquals("vi", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void a_character_without_a_picture_is_refused_rather_than_printed_as_a_hole() {
        DomainException refusal = assertThrows(DomainException.class, () -> write(page("<p>Nguyễn 😀</p>", "")));
        assertEquals(DocumentError.UNPRINTABLE, refusal.error());
        assertEquals(List.of("U+1F600"), refusal.arguments());
    }

    @Test
    void a_document_type_with_outside_entities_is_not_read() {
        assertThrows(IllegalStateException.class,
                () -> write("<!DOCTYPE html [<!ENTITY x SYSTEM \"file:///etc/hostname\">]><html><body>&x;</body></html>"));
    }

    @Test
    void nothing_is_fetched_for_a_picture() throws IOException {
        assertEquals("a", text(write(page("<p>a<img src=\"http://127.0.0.1:1/x.png\"/><img src=\"file:///etc/hostname\"/></p>", ""))).strip());
    }

    @Test
    void dates_and_numbers_stay_on_one_line() throws IOException {
        String read = text(write(page("<table style=\"width: 20mm; table-layout: fixed\"><tr><td>Ngày 03/5/2019 số 220/SKHCN-CĐS</td></tr></table>", "")));
        assertTrue(read.contains("03/5/2019"), read);
        String identity = text(write(page("<table style=\"width: 30mm; table-layout: fixed; word-wrap: break-word\"><tr><td>067085000386/12/08/2021, Cục</td></tr></table>", "")));
        assertTrue(identity.contains("067085000386/") && identity.contains("12/08/2021,"), identity);
        assertTrue(read.contains("220/SKHCN-CĐS"), read);
    }
}
