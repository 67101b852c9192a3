package vn.gov.ra.document.render.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class QrCodeTest {

    @Test
    void the_picture_reads_back_as_the_text() throws Exception {
        String text = "Biên bản BB-2026-007";
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(QrCode.of(text).png()));
        int side = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, side, side, null, 0, side);
        assertEquals(text, new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)))).getText());
    }

    @Test
    void the_drawing_holds_nothing_of_the_text() {
        String svg = QrCode.of("<script>alert(1)</script>").svg();
        assertFalse(svg.contains("script"));
        assertTrue(svg.startsWith("<svg ") && svg.endsWith("</svg>"));
        assertEquals(svg, QrCode.of("<script>alert(1)</script>").svg());
    }
}
