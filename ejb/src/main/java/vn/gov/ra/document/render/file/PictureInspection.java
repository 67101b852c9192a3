package vn.gov.ra.document.render.file;

import java.awt.Rectangle;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.shared.DomainException;

/**
 * What a PNG or JPEG somebody sent us holds: it is read to its last row, thinned out, so that a small file that swells to gigabytes costs little.
 *
 * @param width pixels
 * @param height pixels
 */
public record PictureInspection(int width, int height) {

    /** An A3 page at 400 dots an inch has 30 million. */
    static final long MOST_PIXELS = 40_000_000;
    /** Pixels kept of what is read: enough to have gone through all rows. */
    private static final long KEPT = 250_000;

    /**
     * @param type {@link FileType#PNG} or {@link FileType#JPEG}
     * @throws DomainException {@link DocumentError#BROKEN_PICTURE}, {@link DocumentError#PICTURE_TOO_LARGE}
     */
    public static PictureInspection of(FileType type, byte[] content) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(in, true, true);
            PictureInspection found = new PictureInspection(reader.getWidth(0), reader.getHeight(0));
            if ((long) found.width * found.height > MOST_PIXELS) {
                throw new DomainException(DocumentError.PICTURE_TOO_LARGE, found.width, found.height, MOST_PIXELS / 1_000_000);
            }
            read(reader, found);
            return found;
        } catch (DomainException told) {
            throw told;
        } catch (IOException | RuntimeException e) {
            throw new DomainException(DocumentError.BROKEN_PICTURE);
        } finally {
            reader.dispose();
        }
    }

    /** A JPEG cut short is no fault to the reader, only a warning. */
    private static void read(ImageReader reader, PictureInspection found) throws IOException {
        List<String> warnings = new ArrayList<>();
        reader.addIIOReadWarningListener((source, warning) -> warnings.add(String.valueOf(warning).toLowerCase(Locale.ROOT)));
        int step = (int) Math.max(1, Math.ceil(Math.sqrt((double) found.width * found.height / KEPT)));
        ImageReadParam thin = reader.getDefaultReadParam();
        thin.setSourceRegion(new Rectangle(found.width, found.height));
        thin.setSourceSubsampling(Math.min(step, found.width), Math.min(step, found.height), 0, 0);
        if (reader.canReadRaster()) {
            reader.readRaster(0, thin);   // CMYK too, which offices' scanners write
        } else {
            reader.read(0, thin);
        }
        if (warnings.stream().anyMatch(warning -> warning.contains("premature end"))) {
            throw new DomainException(DocumentError.BROKEN_PICTURE);
        }
    }
}
