package vn.gov.ra.intake.sheet;

import java.util.ArrayList;
import java.util.List;

/**
 * The legacy encoding TCVN3 (ABC fonts), as text that was read octet by octet: {@code NguyÔn V¨n §øc}. Java has no such character set.
 * Table of TCVN 5712:1993 (VN1), lower case and the seven capitals that ABC fonts have.
 */
final class Tcvn3 {

    private static final int FIRST = 0xA1;
    /** From 0xA1 on; a dot is no letter. */
    private static final String TABLE = "ĂÂÊÔƠƯĐăâêôơưđ......àảãáạ.ằẳẵắ.."
            + ".....ặầẩẫấậè.ẻẽéẹềểễếệìỉ...ĩíịò."
            + "ỏõóọồổỗốộờởỡớợù.ủũúụừửữứựỳỷỹýỵ.";
    private static final char LOST = '.';
    /** ư: an invisible hyphen that many programs drop. */
    static final char HORNED_U = '\u00AD';

    private Tcvn3() {
    }

    /** Null where a sign has no meaning in it. */
    static String decode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (char letter : text.toCharArray()) {
            if (letter < FIRST) {
                out.append(letter);
            } else if (letter > 0xFF || TABLE.charAt(letter - FIRST) == LOST) {
                return null;
            } else {
                out.append(TABLE.charAt(letter - FIRST));
            }
        }
        return out.toString();
    }

    /**
     * Words that cannot have been written so: an ư has been lost in them (Hường without it reads Hờng, Tư reads T).
     */
    static List<String> doubtful(String decoded) {
        List<String> words = new ArrayList<>();
        for (String word : decoded.split("[^\\p{L}]+")) {
            if (!word.isEmpty() && !Syllables.valid(word) && !word.equals(word.toUpperCase(java.util.Locale.ROOT))) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether an ư could be missing somewhere: after ơ, and in words like lu, which may have been lưu. */
    static boolean mayLack(String decoded) {
        return java.text.Normalizer.normalize(decoded, java.text.Normalizer.Form.NFD).matches("(?si).*(o\\p{M}*\\u031B|u(?!\\p{M}*\\u031B)|(?<![aeiouy])[bcdghklmnprstvx]\\b).*");
    }
}
