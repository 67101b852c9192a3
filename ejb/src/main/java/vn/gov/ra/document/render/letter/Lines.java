package vn.gov.ra.document.render.letter;

import java.util.ArrayList;
import java.util.List;

/** Breaks a heading into lines of about the same length, as a typist would, instead of leaving one word over. */
final class Lines {

    private Lines() {
    }

    /** The fewest lines of at most about {@code widest} letters. */
    static List<String> balanced(String text, int widest) {
        int lines = (text.length() + widest - 1) / widest;
        List<String> result = new ArrayList<>();
        String rest = text;
        for (int left = lines; left > 1; left--) {
            int cut = nearestSpace(rest, rest.length() / left);
            if (cut < 0) {
                break;
            }
            result.add(rest.substring(0, cut));
            rest = rest.substring(cut + 1);
        }
        result.add(rest);
        return result;
    }

    private static int nearestSpace(String text, int wanted) {
        int before = text.lastIndexOf(' ', wanted);
        int after = text.indexOf(' ', wanted);
        if (before <= 0) {
            return after;
        }
        return after < 0 || wanted - before < after - wanted ? before : after;
    }
}
