package vn.gov.ra.signature.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** PDFs that are small and cost much. */
final class HostilePdf {

    private static final int BLOCK = 1 << 20;

    private HostilePdf() {
    }

    /** A page whose content has so many octets when unfolded. */
    static byte[] unfolding(int octets) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDStream content = new PDStream(document);
            try (OutputStream folded = content.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] blanks = " ".repeat(BLOCK).getBytes(java.nio.charset.StandardCharsets.US_ASCII);
                for (int written = 0; written < octets; written += BLOCK) {
                    folded.write(blanks);
                }
            }
            page.setContents(content);
            document.save(out, CompressParameters.NO_COMPRESSION);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
