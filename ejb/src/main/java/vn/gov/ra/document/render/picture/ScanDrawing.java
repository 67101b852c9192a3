package vn.gov.ra.document.render.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import vn.gov.ra.document.render.file.FileType;
import vn.gov.ra.document.render.file.PictureInspection;

/** A scan as PNG or JPEG, made as wide as a page is drawn. */
final class ScanDrawing {

    private static final int HIGHEST = 9;

    private ScanDrawing() {
    }

    /** @throws IOException for what is no picture, or higher than any sheet */
    static BufferedImage of(FileType type, byte[] scan) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(type.mediaType());
        if (!readers.hasNext()) {
            throw new IOException("no picture: " + type);
        }
        PictureInspection size = PictureInspection.of(type, scan);
        if (size.height() > (long) size.width() * HIGHEST) {
            throw new IOException("no sheet of paper: " + size);
        }
        ImageReader reader = readers.next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(scan))) {
            reader.setInput(in, true, true);
            ImageReadParam thin = reader.getDefaultReadParam();
            int step = Math.max(1, size.width() / (2 * PaperPictures.WIDTH));
            thin.setSourceSubsampling(step, step, 0, 0);
            return scaled(reader.read(0, thin));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage scaled(BufferedImage read) {
        int height = Math.max(1, (int) ((long) read.getHeight() * PaperPictures.WIDTH / read.getWidth()));
        BufferedImage scaled = new BufferedImage(PaperPictures.WIDTH, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D onto = scaled.createGraphics();
        onto.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        onto.drawImage(read, 0, 0, scaled.getWidth(), height, Color.WHITE, null);
        onto.dispose();
        return scaled;
    }
}
