package vn.gov.ra.document.render.secrecy;

import java.io.IOException;
import java.io.Writer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** The pieces of text in the upper third of a page, each what stands together on one line: what a wide gap divides are two. */
final class TopLines extends PDFTextStripper {

    private static final double TOP = 1.0 / 3;
    /** In heights of a letter: letters set apart come closer than this, columns do not. */
    private static final double GAP = 2.0;
    private static final double SAME_LINE = 0.4;
    private static final int MOST_OPERATORS = 300_000;
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final long begun = System.nanoTime();
    private final List<TextPosition> letters = new ArrayList<>();
    private int operators;

    TopLines() throws IOException {
        setSortByPosition(true);
        setSuppressDuplicateOverlappingText(true);
    }

    /** Too much was done already; what comes after is not looked at. */
    boolean tired() {
        return operators > MOST_OPERATORS || System.nanoTime() - begun > LONGEST.toNanos();
    }

    List<String> of(PDDocument document, int page) throws IOException {
        letters.clear();
        setStartPage(page);
        setEndPage(page);
        try {
            writeText(document, Writer.nullWriter());
        } catch (TooMuch stopped) {
            return List.of();
        }
        return pieces();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        operators++;
        if (tired()) {
            throw new TooMuch();
        }
        super.processOperator(operator, operands);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        for (TextPosition letter : positions) {
            if (letter.getYDirAdj() <= letter.getPageHeight() * TOP) {
                letters.add(letter);
            }
        }
    }

    private List<String> pieces() {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        TextPosition before = null;
        for (TextPosition letter : letters) {
            double height = Math.max(letter.getFontSizeInPt(), 1);
            double gap = before == null ? 0 : letter.getXDirAdj() - before.getXDirAdj() - before.getWidthDirAdj();
            boolean line = before != null && Math.abs(letter.getYDirAdj() - before.getYDirAdj()) < height * SAME_LINE;
            if (before != null && (!line || gap > height * GAP || gap < -height * GAP)) {
                pieces.add(piece.toString());
                piece.setLength(0);
            } else if (gap > letter.getWidthOfSpace() * SAME_LINE) {
                piece.append(' ');
            }
            piece.append(letter.getUnicode());
            before = letter;
        }
        pieces.add(piece.toString());
        return pieces;
    }

    /** Ends the reading of a page; nothing is told of it. */
    private static final class TooMuch extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
