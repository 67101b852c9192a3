package vn.gov.ra.document.render.letter;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import java.util.Map;

/** Bar codes that every scanner of a counter reads: Code 128 (ISO/IEC 15417) with a quiet zone of ten modules. */
final class Barcode {

    private static final int PIXELS_PER_MODULE = 4;
    private static final int PIXELS_HIGH = 120;
    private static final int QUIET = 20;

    private Barcode() {
    }

    /** @param text printable ASCII, up to 80 characters */
    static byte[] png(String text) {
        BitMatrix bars = new Code128Writer().encode(text, BarcodeFormat.CODE_128, 0, 1, Map.of(EncodeHintType.MARGIN, QUIET));
        return ModulePicture.png(bars, PIXELS_PER_MODULE, PIXELS_HIGH);
    }
}
