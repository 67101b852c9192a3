package vn.gov.ra.document.render.secrecy;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/** Reads the text layer of a PDF: the top of its first pages, and the stamps put upon them. */
final class PdfMarks {

    private static final int MOST_PAGES = 20;
    /** Of all that is not a picture, unpacked. */
    private static final long MOST_OCTETS = 48L << 20;
    private static final int CHUNK = 1 << 14;
    /** A text stamp or a note typed upon the page. */
    private static final java.util.Set<String> TYPED = java.util.Set.of("Stamp", "FreeText");

    private PdfMarks() {
    }

    static Optional<SecrecyMark> find(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return fits(document) ? look(document) : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();   // that it is whole is judged elsewhere
        }
    }

    private static Optional<SecrecyMark> look(PDDocument document) throws IOException {
        TopLines lines = new TopLines();
        for (int page = 1; page <= Math.min(MOST_PAGES, document.getNumberOfPages()); page++) {
            Optional<String> level = MarkWords.first(lines.of(document, page))
                    .or(stamped(document.getPage(page - 1)));
            if (level.isPresent()) {
                return Optional.of(new SecrecyMark(level.get(), page));
            }
            if (lines.tired()) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static java.util.function.Supplier<Optional<String>> stamped(PDPage page) {
        return () -> {
            try {
                for (PDAnnotation one : page.getAnnotations()) {
                    Optional<String> level = TYPED.contains(one.getSubtype()) ? MarkWords.level(one.getContents()) : Optional.empty();
                    if (level.isPresent()) {
                        return level;
                    }
                }
            } catch (IOException unreadable) {
                return Optional.empty();
            }
            return Optional.empty();
        };
    }

    /** Fonts and contents are unpacked whole when text is read, so it is measured first what they would come to. */
    private static boolean fits(PDDocument document) throws IOException {
        long left = MOST_OCTETS;
        for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
            COSBase object = document.getDocument().getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream && !COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                left -= unpacked(stream, left);
                if (left < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** @return more than {@code most} where it is more, or where it is packed in a way that cannot be measured */
    private static long unpacked(COSStream stream, long most) throws IOException {
        COSBase filter = stream.getFilters();
        if (filter == null) {
            return stream.getLength();
        }
        if (!COSName.FLATE_DECODE.equals(filter)) {
            return filter instanceof org.apache.pdfbox.cos.COSArray chain && chain.size() == 1 && COSName.FLATE_DECODE.equals(chain.getObject(0)) ? inflated(stream, most)
                    : filter instanceof org.apache.pdfbox.cos.COSArray none && none.size() == 0 ? stream.getLength() : most + 1;
        }
        return inflated(stream, most);
    }

    private static long inflated(COSStream stream, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long octets = 0;
        try (InputStream raw = stream.createRawInputStream(); InflaterInputStream open = new InflaterInputStream(raw)) {
            for (int read = open.read(chunk); read >= 0 && octets <= most; read = open.read(chunk)) {
                octets += read;
            }
        } catch (java.util.zip.ZipException | java.io.EOFException endsEarly) {
            return octets;   // the reader gets no farther either
        }
        return octets;
    }
}
