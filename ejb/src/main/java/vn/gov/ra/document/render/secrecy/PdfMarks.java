package vn.gov.ra.document.render.secrecy;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.shared.DomainException;

/** Reads the text layer of a PDF: the top of its first pages, and the stamps put upon them. */
final class PdfMarks {

    private static final int MOST_PAGES = 20;
    /** A text stamp or a note typed upon the page. */
    private static final java.util.Set<String> TYPED = java.util.Set.of("Stamp", "FreeText");

    private PdfMarks() {
    }

    static Optional<SecrecyMark> find(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return PdfStreams.fit(document, MOST_PAGES) ? look(document) : Optional.empty();
        } catch (InvalidPasswordException locked) {
            throw new DomainException(DocumentError.PDF_LOCKED);
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
}
