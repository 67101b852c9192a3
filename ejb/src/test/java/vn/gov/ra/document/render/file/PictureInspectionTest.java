package vn.gov.ra.document.render.file;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;

class PictureInspectionTest {

    private static byte[] picture(FileType type, int width, int height) {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                page.setRGB(x, y, (x * 7919 + y * 104_729) & 0xFFFFFF);
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(page, type == FileType.PNG ? "png" : "jpg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static ErrorCode refusal(FileType type, byte[] content) {
        return assertThrows(DomainException.class, () -> PictureInspection.of(type, content)).error();
    }

    /** A PNG of grey rows, all black, which shrinks a thousandfold. */
    private static byte[] black(int width, int height) throws IOException {
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (DeflaterOutputStream shrunk = new DeflaterOutputStream(rows, new Deflater(Deflater.BEST_SPEED))) {
            byte[] row = new byte[1 + width];
            for (int y = 0; y < height; y++) {
                shrunk.write(row);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        DataOutputStream png = new DataOutputStream(out);
        png.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream header = new DataOutputStream(head);
        header.writeInt(width);
        header.writeInt(height);
        header.write(new byte[] {8, 0, 0, 0, 0});
        chunk(png, "IHDR", head.toByteArray());
        chunk(png, "IDAT", rows.toByteArray());
        chunk(png, "IEND", new byte[0]);
        return out.toByteArray();
    }

    private static void chunk(DataOutputStream png, String name, byte[] content) throws IOException {
        byte[] typed = name.getBytes(StandardCharsets.US_ASCII);
        png.writeInt(content.length);
        png.write(typed);
        png.write(content);
        CRC32 sum = new CRC32();
        sum.update(typed);
        sum.update(content);
        png.writeInt((int) sum.getValue());
    }

    @ParameterizedTest
    @EnumSource(value = FileType.class, names = {"PNG", "JPEG"})
    void a_whole_picture_is_taken(FileType type) {
        assertEquals(new PictureInspection(620, 877), PictureInspection.of(type, picture(type, 620, 877)));
        assertEquals(new PictureInspection(1, 1), PictureInspection.of(type, picture(type, 1, 1)));
    }

    @ParameterizedTest
    @EnumSource(value = FileType.class, names = {"PNG", "JPEG"})
    void one_that_was_cut_short_is_refused_wherever_the_cut_is(FileType type) {
        byte[] whole = picture(type, 300, 400);
        for (int part = 1; part < 10; part++) {
            byte[] cut = Arrays.copyOf(whole, whole.length * part / 10);
            assertEquals(DocumentError.BROKEN_PICTURE, refusal(type, cut), part + " tenths");
        }
    }

    @ParameterizedTest
    @EnumSource(value = FileType.class, names = {"PNG", "JPEG"})
    void first_bytes_alone_make_no_picture(FileType type) {
        byte[] begun = Arrays.copyOf(Arrays.copyOf(picture(type, 10, 10), 12), 4_000);
        assertEquals(DocumentError.BROKEN_PICTURE, refusal(type, begun));
    }

    @Test
    void a_small_file_that_swells_is_refused_by_what_its_header_says() throws IOException {
        assertEquals(DocumentError.PICTURE_TOO_LARGE, refusal(FileType.PNG, black(10_000, 4_001)));
    }

    @Test
    void the_largest_that_is_taken_is_read_thinned_out() throws IOException {
        byte[] large = black(8_000, 5_000);
        long before = allocated();
        assertDoesNotThrow(() -> PictureInspection.of(FileType.PNG, large));
        assertEquals(true, allocated() - before < 30_000_000, "much less than its 40 million pixels");
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
