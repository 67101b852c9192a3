package vn.gov.ra.document.render.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.OptionalInt;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

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

    /** The faces for a document; each is read when a text needs it. */
    static void addTo(PdfRendererBuilder builder, PDDocument document) {
        builder.usePDDocument(document);
        for (Face face : FACES) {
            builder.useFont(new Needed(document, face), FAMILY, face.weight(), face.style(), true);
        }
    }

    private static final class Needed extends PDFontSupplier {

        private final PDDocument document;
        private final Face face;

        Needed(PDDocument document, Face face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, parsed(face), true);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
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
            return parsed(FACES.get(0));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Without glyph substitution: Vietnamese in composed letters needs none, the widths the text is laid out by know none, and looking for it
     * took two thirds of the time a long list is written in.
     */
    private static TrueTypeFont parsed(Face face) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(face.file()));
        font.setEnableGsub(false);
        return font;
    }

    private static CmapLookup letters() {
        try {
            return regular().getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
