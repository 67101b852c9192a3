package vn.gov.ra.document.render.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a line may end. After a space; after a stroke between words, but never within a date or a document number such as
 * {@code 03/5/2019} or {@code 220/SKHCN-CĐS}; after the stroke that follows an identity number; within a long address after its dots and its at sign. The library's own breaker
 * takes every stroke for part of a web address.
 */
final class LineBreaker implements FSTextBreaker {

    private static final int LONG_WORD = 18;
    private static final int SHORT_END = 4;
    /** More digits than any date or letter number has: an identity number, after which the day of issue stands. */
    private static final int LONG_NUMBER = 9;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        while (at < text.length()) {
            at++;
            if (at == text.length() || mayBreakBefore(at)) {
                return at;
            }
        }
        return -1;
    }

    private boolean mayBreakBefore(int index) {
        char before = text.charAt(index - 1);
        char after = text.charAt(index);
        if (before == ' ' || before == '\n' || before == '\t') {
            return true;
        }
        if (before == '/') {
            return Character.isLowerCase(after) || index > 1 && Character.isLowerCase(text.charAt(index - 2)) || digitsBefore(index - 1) >= LONG_NUMBER;
        }
        return (before == '@' || before == '.') && Character.isLetterOrDigit(after) && wordAround(index) > LONG_WORD
                && wordEnd(index) - index > SHORT_END;
    }

    private int digitsBefore(int stroke) {
        int at = stroke;
        while (at > 0 && Character.isDigit(text.charAt(at - 1))) {
            at--;
        }
        return stroke - at;
    }

    private int wordAround(int index) {
        int start = text.lastIndexOf(' ', index) + 1;
        return wordEnd(index) - start;
    }

    private int wordEnd(int index) {
        int end = text.indexOf(' ', index);
        return end < 0 ? text.length() : end;
    }
}
