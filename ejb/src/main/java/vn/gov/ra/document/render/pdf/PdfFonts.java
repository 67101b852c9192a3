package vn.gov.ra.document.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The serif all documents are set in: Liberation Serif, which has the widths of Times New Roman (asked for by Nghị định 30/2020) and every
 * Vietnamese letter. Always taken from our own class path, never from the machine, so that every machine makes the same bytes.
 */
final class PdfFonts {

    static final String FAMILY = "Liberation Serif";

    private record Face(byte[] file, int weight, FontStyle style) {
    }

    private static final List<Face> FACES = List.of(
            face("Regular", 400, FontStyle.NORMAL), face("Bold", 700, FontStyle.NORMAL),
            face("Italic", 400, FontStyle.ITALIC), face("BoldItalic", 700, FontStyle.ITALIC));
    private static final CmapLookup LETTERS = letters();

    private PdfFonts() {
    }

    static void addTo(PdfRendererBuilder builder) {
        for (Face face : FACES) {
            builder.useFont(() -> new ByteArrayInputStream(face.file()), FAMILY, face.weight(), face.style(), true);
        }
    }

    /** The first character of the text that the font has no picture for. */
    static OptionalInt firstMissing(String text) {
        return text.codePoints().filter(point -> point > 0x20 && LETTERS.getGlyphId(point) == 0).findFirst();
    }

    private static Face face(String name, int weight, FontStyle style) {
        try (InputStream in = PdfFonts.class.getResourceAsStream("/liberation/LiberationSerif-" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("The font Liberation Serif " + name + " is not on the class path");
            }
            return new Face(in.readAllBytes(), weight, style);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static TrueTypeFont regular() {
        try {
            return new TTFParser().parse(new RandomAccessReadBuffer(FACES.get(0).file()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static CmapLookup letters() {
        try {
            return regular().getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
