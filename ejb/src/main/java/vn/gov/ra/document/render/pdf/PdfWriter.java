package vn.gov.ra.document.render.pdf;

import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.document.render.text.VietnameseDates;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;

/**
 * Makes PDF from XHTML and CSS. The same text and the same moment give the same bytes, so that a document may be made again and compared
 * by its hash. Nothing is fetched: pictures are {@code data:} addresses. Each part is set by itself and then bound, because a landscape
 * page within a portrait flow keeps the portrait width of its tables.
 */
public final class PdfWriter {

    static {
        FontMappers.set(new OwnFontOnly());
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {
    }

    /** Binds the documents, in order, into one file. {@code madeAt} is written as its date. */
    public static byte[] write(Instant madeAt, Printable... documents) {
        List<String> parts = new ArrayList<>();
        for (Printable document : documents) {
            parts.addAll(document.parts());
        }
        return write(documents[0].title(), madeAt, parts);
    }

    /**
     * The file of these XHTML parts.
     *
     * @throws DomainException {@link DocumentError#UNPRINTABLE} when a character is not in the font: a name is never printed with a hole
     */
    public static byte[] write(String title, Instant madeAt, List<String> xhtmlParts) {
        try (PDDocument bound = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (String part : xhtmlParts) {
                PartSetter.append(part, bound);
            }
            describe(bound, title, madeAt);
            // The file identifier is a function of this number and of the description (ISO 32000-1 §14.4).
            bound.setDocumentId(ByteBuffer.wrap(Sha256.digest(String.join("\f", xhtmlParts).getBytes(StandardCharsets.UTF_8))).getLong());
            // A plain cross-reference table: what the signing tools in use read without trouble.
            bound.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text with a question mark for each character that the font has no picture for: for text of strangers, which must not stop a report. */
    public static String printable(String text) {
        return PdfFonts.firstMissing(text).isEmpty() ? text : text.codePoints()
                .mapToObj(Character::toString).map(each -> PdfFonts.firstMissing(each).isEmpty() ? each : "?").collect(Collectors.joining());
    }

    private static void describe(PDDocument document, String title, Instant madeAt) {
        Calendar date = GregorianCalendar.from(madeAt.atZone(VietnameseDates.ZONE));
        date.setTimeZone(TimeZone.getTimeZone(VietnameseDates.ZONE));
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(title);
        information.setCreationDate(date);
        information.setModificationDate(date);
        document.setDocumentInformation(information);
        document.getDocumentCatalog().setLanguage("vi");
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
        document.setVersion(1.7f);
    }
}
