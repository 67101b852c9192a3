package vn.gov.ra.intake.sheet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/** The legacy encoding VNI (Windows fonts), as text that was read octet by octet: {@code Nguyeãn Vaên Ñöùc}. A mark follows its vowel. */
final class Vni {

    private static final String CIRCUMFLEX = "\u0302";
    private static final String BREVE = "\u0306";
    private static final String ACUTE = "\u0301";
    private static final String GRAVE = "\u0300";
    private static final String HOOK = "\u0309";
    private static final String TILDE = "\u0303";
    private static final String DOT = "\u0323";
    /** Letters that stand for themselves. */
    private static final Map<Character, String> LETTERS = Map.of('ñ', "đ", 'ö', "ư", 'ô', "ơ", 'í', "í", 'ì', "ì", 'æ', "ỉ", 'ó', "ĩ", 'ò', "ị", 'î', "ỵ");
    /** What a mark adds to the vowel before it. */
    private static final Map<Character, String> MARKS = Map.ofEntries(Map.entry('ù', ACUTE), Map.entry('ø', GRAVE), Map.entry('û', HOOK), Map.entry('õ', TILDE),
            Map.entry('ï', DOT), Map.entry('â', CIRCUMFLEX), Map.entry('á', CIRCUMFLEX + ACUTE), Map.entry('à', CIRCUMFLEX + GRAVE), Map.entry('å', CIRCUMFLEX + HOOK),
            Map.entry('ã', CIRCUMFLEX + TILDE), Map.entry('ä', CIRCUMFLEX + DOT), Map.entry('ê', BREVE), Map.entry('é', BREVE + ACUTE), Map.entry('è', BREVE + GRAVE),
            Map.entry('ú', BREVE + HOOK), Map.entry('ü', BREVE + TILDE), Map.entry('ë', BREVE + DOT));
    private static final String VOWELS = "aeouyöô";

    private Vni() {
    }

    /** Null where a sign has no meaning in it. */
    static String decode(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean afterVowel = false;
        for (char letter : text.toCharArray()) {
            char small = Character.toLowerCase(letter);
            if (letter > 0xFF) {
                return null;
            }
            if (afterVowel && MARKS.containsKey(small)) {
                out.append(MARKS.get(small));
                afterVowel = false;
            } else if (LETTERS.containsKey(small)) {
                String one = LETTERS.get(small);
                out.append(small == letter ? one : one.toUpperCase(Locale.ROOT));
                afterVowel = VOWELS.indexOf(small) >= 0;
            } else if (letter > 0x7F && letter != '\u00A0') {
                return null;
            } else {
                out.append(letter);
                afterVowel = VOWELS.indexOf(small) >= 0;
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }
}
