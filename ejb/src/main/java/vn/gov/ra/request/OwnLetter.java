package vn.gov.ra.request;

import java.io.IOException;
import java.util.Arrays;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Whether a signed PDF is a dossier's own letter: signing appends to the file, so it begins with the letter byte for byte
 * (ISO 32000-1 §7.5.6). What was appended must be signatures: pages and their text stay the same.
 */
final class OwnLetter {

    private OwnLetter() {
    }

    static boolean carries(byte[] signed, byte[] letter) {
        return signed.length >= letter.length && Arrays.equals(signed, 0, letter.length, letter, 0, letter.length)
                && (signed.length == letter.length || text(signed).equals(text(letter)));
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() + "\f" + new PDFTextStripper().getText(document);
        } catch (IOException | RuntimeException e) {
            return "";
        }
    }
}
