package vn.gov.ra.intake.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a word can be a Vietnamese syllable: an initial, then one of the rimes of the language. Text in a wrong encoding or a legacy
 * font has many words that cannot.
 */
final class Syllables {

    /** Share of accented words that must be syllables before an encoding is believed. */
    static final double CONVINCING = 0.7;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{So}\\p{Sc}\\p{Sk}\\p{Sm}\\p{Cf}\\p{No}¡-¿×÷]+");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
    private static final Pattern INITIAL = Pattern.compile("^(ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|b|c|d|đ|g|h|k|l|m|n|p|r|s|t|v|x)");
    private static final Set<String> RIMES = Arrays.stream(("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
            + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
            + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot "
            + "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut "
            + "uy uya uych uyên uyêt uynh uyt uyp uyu ư ưa ưc ưi ưm ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ak ăk âk ôk y yêm yên yêng yêt yêu")
            .split(" ")).collect(Collectors.toUnmodifiableSet());

    private Syllables() {
    }

    /** The word without its tone is an initial and a rime. Single letters stand for numbers and names and are let pass. */
    static boolean valid(String word) {
        String toneless = Normalizer.normalize(TONES.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll(""), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        // Abbreviations are no syllables and no sign of anything: HĐND, TTĐT.
        if (RIMES.contains(toneless) || word.length() > 1 && word.chars().allMatch(Character::isLetter) && word.equals(word.toUpperCase(Locale.ROOT))) {
            return true;
        }
        Matcher initial = INITIAL.matcher(toneless);
        if (!initial.find()) {
            return false;
        }
        String rest = toneless.substring(initial.end());
        // gi and qu end in a letter that can belong to the rime: gìn, giếng, quốc.
        return RIMES.contains(rest) || initial.group().equals("gi") && (rest.isEmpty() || RIMES.contains("i" + rest))
                || initial.group().equals("qu") && RIMES.contains("u" + rest);
    }

    /** Words that have a letter or sign beyond ASCII. */
    static String[] accented(String text) {
        return WORD.matcher(text).results().map(found -> found.group()).filter(word -> word.chars().anyMatch(c -> c > 0x7F)).toArray(String[]::new);
    }

    /** Share of the accented words that can be syllables; 1 where there are none. */
    static double share(String text) {
        String[] words = accented(text);
        return words.length == 0 ? 1 : (double) Arrays.stream(words).filter(Syllables::valid).count() / words.length;
    }
}
