package vn.gov.ra.document.render.secrecy;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what stands on a line or in a box of its own is a mark of secrecy and nothing else. */
final class MarkWords {

    private static final String SECRET = "MẬT";
    private static final String TOP_SECRET = "TỐI MẬT";
    private static final String MOST_SECRET = "TUYỆT MẬT";
    static final List<String> LEVELS = List.of(SECRET, TOP_SECRET, MOST_SECRET);

    /** What stamps put around it: brackets, stars, dashes, colons. */
    private static final Pattern FRAME = Pattern.compile("^[\\s\\p{Punct}–—·•*|]+|[\\s\\p{Punct}–—·•*|]+$");
    private static final Pattern SPACED = Pattern.compile("(?:\\p{L}\\s+){2,}\\p{L}");
    private static final Pattern NAMED = Pattern.compile("(?iu)(?:mức )?độ mật\\s*:\\s*(mật|tối mật|tuyệt mật)");
    /** The same words as TCVN3 (fonts .Vn…; the capitals are in the font) and VNI write them. */
    private static final Map<String, String> OLD_FONTS = Map.of("mËt", SECRET, "tèi mËt", TOP_SECRET, "tuyÖt mËt", MOST_SECRET,
            "MAÄT", SECRET, "TOÁI MAÄT", TOP_SECRET, "TUYEÄT MAÄT", MOST_SECRET);
    private static final Pattern BROKEN = Pattern.compile("(?iu)(?:^|\\s)(?:bảo|bí|cơ)\\s*$");
    private static final int LONGEST = 60;

    private MarkWords() {
    }

    /** @param line all there is on the line or in the box @return the level; the words must be capitals, unless they are named as the degree of secrecy */
    static Optional<String> level(String line) {
        if (line == null || line.length() > LONGEST) {
            return Optional.empty();
        }
        String clean = Normalizer.normalize(line, Normalizer.Form.NFC).replace('\u00A0', ' ').strip();
        Matcher named = NAMED.matcher(FRAME.matcher(clean).replaceAll(""));
        if (named.matches()) {
            return Optional.of(named.group(1).toUpperCase(java.util.Locale.ROOT));
        }
        String bare = joined(FRAME.matcher(clean).replaceAll("")).replaceAll("\\s+", " ");
        for (String level : LEVELS) {
            if (bare.equals(level) || bare.equals(level.replace(" ", ""))) {
                return Optional.of(level);
            }
        }
        return Optional.ofNullable(OLD_FONTS.get(bare));
    }

    /** The first mark among pieces of a page. Where a heading is broken into lines after "bảo" or "bí", the word that stands alone below is the rest of it. */
    static Optional<String> first(List<String> pieces) {
        boolean broken = pieces.stream().anyMatch(piece -> BROKEN.matcher(Normalizer.normalize(piece, Normalizer.Form.NFC)).find());
        return pieces.stream().map(MarkWords::level).flatMap(Optional::stream).filter(level -> !broken || !level.equals(SECRET)).findFirst();
    }

    /** Letters set apart: M Ậ T. */
    private static String joined(String text) {
        return SPACED.matcher(text).matches() ? text.replaceAll("\\s+", "") : text;
    }
}
