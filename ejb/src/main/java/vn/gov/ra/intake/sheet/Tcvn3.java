package vn.gov.ra.intake.sheet;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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

    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

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
            if (!word.isEmpty() && !Syllables.valid(word)) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether an ư could be missing somewhere: Lu may have been Lưu, Mời Mười. A toned ư has a sign of its own and is never dropped. */
    static boolean mayLack(String decoded) {
        for (String word : decoded.split("[^\\p{L}]+")) {
            boolean toned = TONES.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).find();
            for (int at = 0; at < word.length(); at++) {
                String whole = word.substring(0, at + 1) + 'ư' + word.substring(at + 1);
                if (Syllables.valid(whole) && (!toned || whole.matches(".*ư[ơờớởỡợ].*"))) {
                    return true;
                }
            }
        }
        return false;
    }
}
