package vn.gov.ra.intake.sheet;

import java.text.Normalizer;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * Text of a cell that was not written in Unicode. What is found is only proposed; where a letter has been lost there is no proposal.
 *
 * @param kind which of the old ways
 * @param proposal in Unicode, null where it would be guessed
 */
public record LegacyText(Kind kind, String proposal) {

    /** The old ways that are known. */
    public enum Kind {
        TCVN3, VNI, MOJIBAKE
    }

    /** How letters of UTF-8 look octet by octet; one of the octets may have been lost on the way. */
    private static final Pattern MANGLED = Pattern.compile("á[º»]|Ã[\\u00A0-\\u00BF]|Ä[\\u0090\\u0083‘ƒ]|Æ[°¡]");
    /** So many cells make it certain that the whole file is in an old font. */
    private static final int CERTAIN = 2;

    /** What the cells of a file together say. {@code kind} null: Unicode. */
    public record Habit(Kind kind, boolean lostLetters) {

        /** How the cell is to be read; null when it is in Unicode. */
        public LegacyText of(String text) {
            LegacyText own = found(text);
            if (own == null && kind != null && kind != Kind.MOJIBAKE && Syllables.accented(text).length > 0) {
                // By itself the word could be right (Bé); in a file of old fonts it is not (Bộ).
                String decoded = decoder(kind).apply(text);
                own = decoded == null || decoded.equals(text) ? null : new LegacyText(kind, decoded);
            }
            if (own == null || own.kind() != Kind.TCVN3) {
                if (own == null && kind == Kind.TCVN3 && lostLetters && !Tcvn3.doubtful(text).isEmpty() && text.chars().allMatch(c -> c < 0x80) && !text.matches(".*[@0-9].*")) {
                    return new LegacyText(Kind.TCVN3, null);
                }
                return own;
            }
            boolean sure = Tcvn3.doubtful(own.proposal()).isEmpty() && !(lostLetters && Tcvn3.mayLack(own.proposal()));
            return sure ? own : new LegacyText(Kind.TCVN3, null);
        }
    }

    /** Looks at every text of the file. */
    public static Habit habit(List<String> texts) {
        int[] cells = new int[Kind.values().length];
        int accented = 0;
        boolean hyphens = false;
        boolean doubts = false;
        for (String text : texts) {
            if (Syllables.accented(text).length > 0) {
                accented++;
                LegacyText one = found(text);
                if (one != null) {
                    cells[one.kind().ordinal()]++;
                    doubts |= one.kind() == Kind.TCVN3 && !Tcvn3.doubtful(one.proposal()).isEmpty();
                }
                hyphens |= text.indexOf(Tcvn3.HORNED_U) >= 0;
            }
        }
        Kind habit = null;
        for (Kind kind : Kind.values()) {
            if (cells[kind.ordinal()] >= CERTAIN && cells[kind.ordinal()] * 2 >= accented) {
                habit = kind;
            }
        }
        return new Habit(habit, !hyphens && (doubts || habit == Kind.TCVN3));
    }

    /** By the cell alone: it has words that cannot be, and read the old way more of them can. */
    static LegacyText found(String text) {
        String[] words = Syllables.accented(text);
        if (words.length == 0 || Syllables.share(text) == 1) {
            return null;
        }
        String mended = Mojibake.undone(text);
        if (mended != null || MANGLED.matcher(text).find()) {
            return new LegacyText(Kind.MOJIBAKE, mended);
        }
        LegacyText best = null;
        double most = Math.max(Syllables.share(text), 0.5);
        for (Kind kind : List.of(Kind.TCVN3, Kind.VNI)) {
            String decoded = decoder(kind).apply(text);
            double share = decoded == null ? 0 : shareOf(words, kind);
            if (share > most) {
                most = share;
                best = new LegacyText(kind, decoded);
            }
        }
        return best;
    }

    private static double shareOf(String[] words, Kind kind) {
        int valid = 0;
        for (String word : words) {
            String decoded = decoder(kind).apply(word);
            valid += decoded != null && (Syllables.valid(decoded) || lostHorn(decoded)) ? 1 : 0;
        }
        return (double) valid / words.length;
    }

    /** Hờng: a syllable once the ư before the ơ is put back. */
    private static boolean lostHorn(String decoded) {
        String whole = Normalizer.normalize(decoded, Normalizer.Form.NFC).replaceFirst("(?i)([ơờớởỡợ])", "ư$1");
        return !whole.equals(decoded) && Syllables.valid(whole);
    }

    private static UnaryOperator<String> decoder(Kind kind) {
        return switch (kind) {
            case TCVN3 -> Tcvn3::decode;
            case VNI -> Vni::decode;
            case MOJIBAKE -> Mojibake::undone;
        };
    }
}
