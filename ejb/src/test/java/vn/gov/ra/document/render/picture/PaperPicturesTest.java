package vn.gov.ra.document.render.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.document.render.pdf.PdfWriter;

class PaperPicturesTest {

    private final PaperPictures pictures = new PaperPictures();

    @Test
    void a_letter_is_drawn_as_wide_as_the_place_beside_the_form() throws IOException {
        BufferedImage drawn = drawn("a", letter(1));
        assertEquals(PaperPictures.WIDTH, drawn.getWidth());
        assertEquals(1075, drawn.getHeight(), 2);
        assertTrue(dark(drawn) > 500, "text is drawn");
    }

    @Test
    void no_more_than_three_pages_are_drawn_one_under_the_other() throws IOException {
        assertEquals(drawn("3", letter(3)).getHeight(), drawn("5", letter(5)).getHeight());
        assertEquals(3 * 1075 + 2, drawn("5", letter(5)).getHeight(), 6);
    }

    @Test
    void a_page_that_lies_is_turned() throws IOException {
        BufferedImage drawn = drawn("lies", pdf(document -> document.addPage(turned(PDRectangle.A4, 90))));
        assertEquals(537, drawn.getHeight(), 2);
    }

    @Test
    void text_whose_font_is_not_in_the_file_is_drawn_in_ours() throws IOException {
        assertTrue(dark(drawn("foreign", pdf(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream text = new PDPageContentStream(document, page)) {
                text.beginText();
                text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD), 40);
                text.newLineAtOffset(80, 600);
                text.showText("CONG VAN SO 12");
                text.endText();
            }
        }))) > 500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void a_scan_is_made_as_wide_as_a_page(String type) throws IOException {
        BufferedImage scan = new BufferedImage(1654, 2339, BufferedImage.TYPE_INT_RGB);
        Graphics2D onto = scan.createGraphics();
        onto.setColor(Color.RED);
        onto.fillRect(200, 200, 400, 400);
        onto.dispose();
        BufferedImage drawn = drawn(type, bytes(scan, type));
        assertEquals(PaperPictures.WIDTH, drawn.getWidth());
        assertEquals(1074, drawn.getHeight(), 2);
        assertTrue(new Color(drawn.getRGB(180, 180)).getRed() > 200, "a seal keeps its colour");
    }

    @Test
    void what_is_torn_locked_or_no_paper_has_no_picture() throws IOException {
        byte[] letter = letter(1);
        assertTrue(pictures.of("torn", Arrays.copyOf(letter, 200)).isEmpty());
        assertTrue(pictures.of("nothing", new byte[0]).isEmpty());
        assertTrue(pictures.of("text", "Công văn".getBytes()).isEmpty());
        assertTrue(pictures.of("empty", pdf(document -> { })).isEmpty());
        assertTrue(pictures.of("tower", pdf(document -> document.addPage(new PDPage(new PDRectangle(10, 14_000))))).isEmpty());
        assertTrue(pictures.of("locked", pdf(document -> {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("chủ", "khóa", new AccessPermission()));
        })).isEmpty());
    }

    @Test
    void a_picture_as_large_as_a_field_is_not_unfolded() throws IOException {
        assertTrue(pictures.of("field", pdf(document -> {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDImageXObject picture = LosslessFactory.createFromImage(document, new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB));
            picture.getCOSObject().setInt(COSName.WIDTH, 100_000);
            picture.getCOSObject().setInt(COSName.HEIGHT, 100_000);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(picture, 0, 0);
            }
        })).isEmpty());
    }

    @Test
    @Timeout(60)
    void a_small_file_that_draws_the_same_for_ever_is_given_up() throws IOException {
        pictures.of("for ever", pdf(document -> {
            PDFormXObject next = form(document, "0 0 10 10 re f\n");
            for (int i = 0; i < 9; i++) {
                PDFormXObject holds = form(document, "/F Do\n".repeat(10));
                holds.setResources(new PDResources());
                holds.getResources().put(COSName.F, next);
                next = holds;
            }
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(next);
                content.drawForm(next);
            }
        })).ifPresent(drawn -> fail("it cannot have been drawn to its end"));
    }

    private static PDFormXObject form(PDDocument document, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(PDRectangle.A4);
        try (OutputStream out = form.getContentStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    @Test
    void a_paper_is_drawn_once() throws IOException {
        byte[] letter = letter(1);
        assertSame(pictures.of("once", letter).orElseThrow(), pictures.of("once", letter).orElseThrow());
        assertTrue(PaperPictures.shows("application/pdf"));
        assertFalse(PaperPictures.shows("text/html"));
    }

    /** Fills a document. */
    private interface Filling {
        void into(PDDocument document) throws IOException;
    }

    private static byte[] pdf(Filling filling) throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            filling.into(document);
            document.save(out);
            return out.toByteArray();
        }
    }

    private static PDPage turned(PDRectangle sheet, int degrees) {
        PDPage page = new PDPage(sheet);
        page.setRotation(degrees);
        return page;
    }

    private static byte[] letter(int pages) {
        String page = "<html><head><style>@page { size: A4 portrait; margin: 20mm } body { font-family: 'Liberation Serif'; font-size: 14pt }</style></head>"
                + "<body><p>Kính gửi: Sở Khoa học và Công nghệ tỉnh Đắk Nông, đề nghị cấp chứng thư số chuyên dùng công vụ.</p></body></html>";
        return PdfWriter.write("Công văn", Instant.EPOCH, Collections.nCopies(pages, page));
    }

    private BufferedImage drawn(String name, byte[] paper) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(pictures.of(name, paper).orElseThrow()));
    }

    private static byte[] bytes(BufferedImage image, String type) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, type, out);
        return out.toByteArray();
    }

    private static long dark(BufferedImage image) {
        return Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth())).filter(pixel -> (pixel & 0xFF) < 100).count();
    }
}
