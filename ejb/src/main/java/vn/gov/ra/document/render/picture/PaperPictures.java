package vn.gov.ra.document.render.picture;

import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import vn.gov.ra.document.render.file.FileType;

/** Draws PDF and scans, two at a time, and remembers them while memory lasts. */
@ApplicationScoped
public class PaperPictures {

    /** Width of each picture, in pixels. */
    static final int WIDTH = 760;

    private static final int REMEMBERED = 64;
    private static final int AT_ONCE = 2;

    private final Semaphore drawing = new Semaphore(AT_ONCE);
    private final Map<String, SoftReference<byte[]>> drawn = Collections.synchronizedMap(new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, SoftReference<byte[]>> eldest) {
            return size() > REMEMBERED;
        }
    });

    /** Whether papers of that type are drawn. */
    public static boolean shows(String mediaType) {
        return FileType.PDF.mediaType().equals(mediaType) || FileType.PNG.mediaType().equals(mediaType) || FileType.JPEG.mediaType().equals(mediaType);
    }

    /**
     * The first three pages of a PDF, one under the other, or the scan.
     *
     * @param sha256 of the bytes, to know them again
     * @return PNG; empty for what cannot be drawn: another type, locked, torn, or of a shape that paper does not have
     */
    public Optional<byte[]> of(String sha256, byte[] paper) {
        SoftReference<byte[]> known = drawn.get(sha256);
        byte[] png = known == null ? null : known.get();
        if (png == null) {
            png = draw(paper);
            drawn.put(sha256, new SoftReference<>(png));
        }
        return png.length == 0 ? Optional.empty() : Optional.of(png);
    }

    private byte[] draw(byte[] paper) {
        drawing.acquireUninterruptibly();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            FileType type = FileType.of(paper);
            BufferedImage drawing = type == FileType.PDF ? PdfDrawing.of(paper) : ScanDrawing.of(type, paper);
            ImageIO.write(drawing, "png", out);
            return out.toByteArray();
        } catch (IOException | RuntimeException | StackOverflowError torn) {
            // A paper is made elsewhere and may be anything; it can still be taken as a file.
            return new byte[0];
        } finally {
            drawing.release();
        }
    }
}
