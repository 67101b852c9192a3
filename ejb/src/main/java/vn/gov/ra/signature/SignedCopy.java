package vn.gov.ra.signature;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Whether a signed PDF is a certain paper: signing appends to the file, so it begins with the paper byte for byte
 * (ISO 32000-1 §7.5.6). What was appended must be signatures: pages and their text stay the same.
 */
public final class SignedCopy {

    private SignedCopy() {
    }

    /** @return also for the paper itself, without a signature */
    public static boolean carries(byte[] signed, byte[] paper) {
        return signed.length >= paper.length && Arrays.equals(signed, 0, paper.length, paper, 0, paper.length)
                && (signed.length == paper.length || text(signed).equals(text(paper)));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() + "\f" + new PDFTextStripper().getText(document);
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }
}
