package vn.gov.ra.shared;

import java.text.Collator;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The one place that knows how Vietnamese text is normalised, folded for search and ordered by given name. */
public final class VietnameseText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("['\u2019\u2018\u02BC`.\\-\u2010\u2011\u2013]");
    private static final Pattern INVISIBLE = Pattern.compile("[\u200B\u200C\u200D\u2060\uFEFF\u00AD]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u2007\u202F]+");

    private VietnameseText() {
    }

    /** NFC, invisible characters gone, white space trimmed and collapsed; null stays null. Done once, at the edge. */
    public static String clean(String text) {
        if (text == null) {
            return null;
        }
        String visible = INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll("");
        return SPACES.matcher(visible).replaceAll(" ").strip();
    }

    /** Like {@link #clean} but nothing left is null: for optional fields. */
    public static String cleanToNull(String text) {
        String clean = clean(text);
        return clean == null || clean.isEmpty() ? null : clean;
    }

    /**
     * The search key: without tone and vowel marks, đ as d, lower case, apostrophes, hyphens and dots dropped, single spaces.
     * {@code Đắk R'Lấp}, {@code Đăk RLấp} and {@code dak rlap} have the same key.
     */
    public static String fold(String text) {
        if (text == null) {
            return "";
        }
        String bare = MARKS.matcher(Normalizer.normalize(INVISIBLE.matcher(text).replaceAll(""), Normalizer.Form.NFD)).replaceAll("")
                .replace('đ', 'd').replace('Đ', 'd').replace('Ð', 'd').replace('ð', 'd');
        String lower = DROPPED.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
        return SPACES.matcher(lower).replaceAll(" ").strip();
    }

    /** The fold without its spaces: {@code Đắk R'Lấp}, {@code Đăk Rlấp} and {@code dak r lap} are one. */
    public static String squash(String text) {
        return fold(text).replace(" ", "");
    }

    /** Folded parts, then the first part squashed; cut to the length of the column it is kept in. */
    public static String searchKey(int maxLength, String... parts) {
        StringBuilder key = new StringBuilder();
        for (String part : parts) {
            String folded = fold(part);
            if (!folded.isEmpty()) {
                key.append(folded).append(' ');
            }
        }
        String all = key.append(squash(parts[0])).toString().strip();
        return all.length() <= maxLength ? all : all.substring(0, maxLength);
    }

    /** Given name first, then the rest: {@code Nguyễn Văn An} becomes {@code An Nguyễn Văn}. Order it with the collation {@code vi-x-icu}. */
    public static String sortKey(String fullName) {
        String clean = clean(fullName);
        if (clean == null) {
            return "";
        }
        int last = clean.lastIndexOf(' ');
        return last < 0 ? clean : clean.substring(last + 1) + ' ' + clean.substring(0, last);
    }

    /** People by given name as the register has them: a, ă, â, then b; đ after d; tones only between equal letters. Not to be kept: it is not safe for threads. */
    public static <T> Comparator<T> byGivenName(Function<T, String> fullName) {
        Collator vietnamese = Collator.getInstance(Locale.forLanguageTag("vi"));
        // The collator of the JDK passes over spaces, so the two parts are compared one after the other.
        return Comparator.comparing((T one) -> part(fullName.apply(one), true), vietnamese).thenComparing(one -> part(fullName.apply(one), false), vietnamese);
    }

    private static String part(String fullName, boolean given) {
        String key = sortKey(fullName);
        int space = key.indexOf(' ');
        return space < 0 ? given ? key : "" : given ? key.substring(0, space) : key.substring(space + 1);
    }
}
