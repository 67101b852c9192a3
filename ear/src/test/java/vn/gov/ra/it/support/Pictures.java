package vn.gov.ra.it.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Papers as people bring them: the scan of one signed with ink, as a PNG, and a letter not yet signed, as a PDF. */
public final class Pictures {

    private Pictures() {
    }

    /** The agency's own letter; nothing of it is read. */
    public static byte[] letter() {
        try (PDDocument letter = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            letter.addPage(new PDPage(PDRectangle.A4));
            letter.getDocumentInformation().setTitle("Công văn đề nghị");
            letter.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
