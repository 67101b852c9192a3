package vn.gov.ra.document.render.file;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.shared.DomainException;

/**
 * What a PDF somebody sent us holds. Nothing is judged here; the room that stores it decides what it takes.
 *
 * @param pages 0 when the file cannot be opened without a password
 * @param encrypted encrypted in any way, also with an empty password
 * @param hasJavaScript a script anywhere in the file, reachable or not
 * @param hasSignature at least one signature field that is filled in; whether it is valid is another question
 */
public record PdfInspection(int pages, boolean encrypted, boolean hasJavaScript, boolean hasSignature) {

    private static final int DEEPEST = 64;

    /** @throws DomainException {@link DocumentError#BROKEN_PDF} when it cannot be read as a PDF */
    public static PdfInspection of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PdfInspection(document.getNumberOfPages(), document.isEncrypted(), hasScript(document),
                    !document.getSignatureDictionaries().isEmpty());
        } catch (InvalidPasswordException e) {
            return new PdfInspection(0, true, false, false);
        } catch (IOException | RuntimeException e) {
            throw new DomainException(DocumentError.BROKEN_PDF);
        }
    }

    private static boolean hasScript(PDDocument document) {
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            if (hasScript(document.getDocument().getObjectFromPool(key).getObject(), 0)) {
                return true;
            }
        }
        return hasScript(document.getDocument().getTrailer(), 0);
    }

    /** Looks into one indirect object; references are not followed, since every object is looked at by itself. */
    private static boolean hasScript(COSBase value, int depth) {
        if (depth > DEEPEST) {
            return true;   // nobody nests so deep who has nothing to hide
        }
        if (value instanceof COSDictionary dictionary) {
            return dictionary.containsKey(COSName.JS) || COSName.JAVA_SCRIPT.equals(dictionary.getDictionaryObject(COSName.S))
                    || dictionary.containsKey(COSName.JAVA_SCRIPT)
                    || dictionary.entrySet().stream().anyMatch(entry -> hasScript(entry.getValue(), depth + 1));
        }
        if (value instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (hasScript(array.get(i), depth + 1)) {
                    return true;
                }
            }
        }
        return false;
    }
}
