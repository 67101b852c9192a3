package vn.gov.ra.document.render.letter;

import com.google.zxing.common.BitMatrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** The modules of a code as a picture for print, black on white, each of them a rectangle of whole pixels. */
final class ModulePicture {

    private ModulePicture() {
    }

    static byte[] png(BitMatrix modules, int across, int down) {
        BufferedImage picture = new BufferedImage(modules.getWidth() * across, modules.getHeight() * down, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, modules.get(x / across, y / down) ? 0x000000 : 0xFFFFFF);
            }
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** As a {@code data:} address, as templates take it. */
    static String dataUri(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }
}
