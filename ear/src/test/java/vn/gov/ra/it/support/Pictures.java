package vn.gov.ra.it.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A scan of a paper signed with ink, as a PNG. */
public final class Pictures {

    private Pictures() {
    }

    public static byte[] scan() {
        BufferedImage page = new BufferedImage(620, 877, BufferedImage.TYPE_BYTE_GRAY);   // A4 at 75 dots an inch
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 620, 877);
        pen.setColor(Color.BLACK);
        for (int y = 80; y < 700; y += 22) {
            pen.drawLine(60, y, 560, y);
        }
        pen.drawOval(380, 720, 120, 120);
        pen.dispose();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(page, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
