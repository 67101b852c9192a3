package vn.gov.ra.document.render.letter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.Map;

/** QR codes (ISO/IEC 18004, error correction M, quiet zone of four modules): drawn for pages, as a picture for print. */
public final class QrCode {

    private static final int PIXELS_PER_MODULE = 8;

    private final BitMatrix modules;

    private QrCode(BitMatrix modules) {
        this.modules = modules;
    }

    public static QrCode of(String text) {
        try {
            return new QrCode(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, Map.of(
                    EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.CHARACTER_SET, "UTF-8", EncodeHintType.MARGIN, 4)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("Too long for a QR code", e);
        }
    }

    /** A stand-alone SVG without size: the page says how large it is. It holds no text, so nothing of the content can break out. */
    public String svg() {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                if (modules.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + modules.getWidth() + ' ' + modules.getHeight()
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + modules.getWidth() + 'v' + modules.getHeight()
                + "H0z\"/><path fill=\"#000\" d=\"" + path + "\"/></svg>";
    }

    public byte[] png() {
        return ModulePicture.png(modules, PIXELS_PER_MODULE, PIXELS_PER_MODULE);
    }

    /** The picture as a {@code data:} address, as templates take it. */
    public String dataUri() {
        return ModulePicture.dataUri(png());
    }
}
