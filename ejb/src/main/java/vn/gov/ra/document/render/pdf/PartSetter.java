package vn.gov.ra.document.render.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import vn.gov.ra.document.DocumentError;
import vn.gov.ra.document.render.text.Xhtml;
import vn.gov.ra.shared.DomainException;

/**
 * Sets one part in pages. A list of many rows is set some hundred at a time, so that ten thousand lines need no more memory than some
 * hundred: each run ends with its last full page, and the rows that began on the page after it begin the next run. Widths, repeated
 * headings and page numbers are those of one table.
 */
final class PartSetter {

    private PartSetter() {
    }

    static void append(String xhtml, PDDocument bound) throws IOException {
        PdfFonts.firstMissing(xhtml).ifPresent(point -> {
            throw new DomainException(DocumentError.UNPRINTABLE, String.format(Locale.ROOT, "U+%04X", point));
        });
        Document part = Xhtml.parse(xhtml);
        LongTable table = LongTable.in(part);
        if (table == null) {
            append(set(part, null, 1, false).pdf(), 0, 0, bound);
            return;
        }
        int pages = 0;
        while (table.hasMore()) {
            boolean first = pages == 0;
            table.show(first);
            // Pages after the first are never :first: a blank one stands before them, and is thrown away.
            Run run = set(part, table, first ? 1 : pages, !first);
            pages += append(run.pdf(), first ? 0 : 1, table.leave(run.rowsToPages()), bound);
        }
    }

    private record Run(byte[] pdf, RowPages rowsToPages) {
    }

    private static Run set(Document part, LongTable table, int firstPage, boolean continued) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null);
        builder.useUnicodeLineBreaker(new LineBreaker());
        builder.useInitialPageNumber(firstPage);
        builder.withW3cDocument(part, null);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        builder.toStream(out);
        PDDocument pages = new PDDocument();
        PdfFonts.addTo(builder, pages);
        try (pages; PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            RowPages rows = table == null ? null : RowPages.of(renderer.getRootBox());
            renderer.createPDF();
            return new Run(out.toByteArray(), rows);
        }
    }

    /** @return how many pages were taken over */
    private static int append(byte[] pdf, int leftOutBefore, int leftOutAfter, PDDocument bound) throws IOException {
        try (PDDocument source = Loader.loadPDF(pdf)) {
            for (int i = 0; i < leftOutAfter; i++) {
                source.removePage(source.getNumberOfPages() - 1);
            }
            for (int i = 0; i < leftOutBefore; i++) {
                source.removePage(0);
            }
            new PDFMergerUtility().appendDocument(bound, source);
            return source.getNumberOfPages();
        }
    }
}
