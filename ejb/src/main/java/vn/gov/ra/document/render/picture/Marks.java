package vn.gov.ra.document.render.picture;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws as many marks as the pages of a letter can have and then gives up: a small file may say "the same ten times" over and over inside itself. */
final class Marks extends PDFRenderer {

    /** Operators of content streams; a page of dense text has some thousands. */
    private static final int MOST = 200_000;

    private int left = MOST;

    Marks(PDDocument document) {
        super(document);
    }

    /** @throws IOException where there was more to draw than was drawn */
    void requireWhole() throws IOException {
        if (left < 0) {
            throw new IOException("more than " + MOST + " marks");
        }
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        PageDrawer drawer = new PageDrawer(parameters) {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                left--;
                // Thrown again at every mark: the library forgives whatever goes wrong inside a form.
                requireWhole();
                super.processOperator(operator, operands);
            }
        };
        drawer.setAnnotationFilter(getAnnotationsFilter());
        return drawer;
    }
}
