package vn.gov.ra.document.render.secrecy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Reads the head of plain text and CSV, in each of the encodings in which agencies write them. */
final class TextMarks {

    private static final int HEAD = 1 << 14;
    private static final int MOST_LINES = 12;
    private static final String CELLS = "[;,\t|\"]";
    /** The last one shows what the old fonts' letters are called. */
    private static final List<Charset> EIGHT_BITS = List.of(StandardCharsets.UTF_8, Charset.forName("windows-1258"), StandardCharsets.ISO_8859_1);

    private TextMarks() {
    }

    static Optional<SecrecyMark> find(byte[] content) {
        byte[] head = Arrays.copyOf(content, Math.min(content.length, HEAD));
        return encodings(head).stream().map(one -> look(new String(head, one))).flatMap(Optional::stream).findFirst().map(level -> new SecrecyMark(level, 1));
    }

    private static List<Charset> encodings(byte[] head) {
        if (head.length > 1 && ((head[0] & 0xFF) == 0xFF && (head[1] & 0xFF) == 0xFE || (head[0] & 0xFF) == 0xFE && (head[1] & 0xFF) == 0xFF)) {
            return List.of(StandardCharsets.UTF_16);
        }
        for (byte one : head) {
            if (one == 0) {
                return List.of();   // no text
            }
        }
        return EIGHT_BITS;
    }

    private static Optional<String> look(String text) {
        return MarkWords.first(text.replace("\uFEFF", "").lines().filter(line -> !line.isBlank()).limit(MOST_LINES).flatMap(line -> Arrays.stream(line.split(CELLS))).toList());
    }
}
