package vn.gov.ra.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every bundle of the portal and of its sign-in page: whole letters, and the words of the field. */
class MessageWordsTest {

    private static final List<String> TREES = List.of("ejb/src/main/resources", "web/src/main/resources", "wildfly-config/demo/src/main/keycloak");
    /** A question mark where a word or a sentence goes on: what is left of text that went through the wrong encoding. Addresses have it too. */
    private static final Pattern LOST_LETTER = Pattern.compile("\\p{L}\\?\\p{L}|\\p{L}\\? \\p{Ll}");
    private static final Pattern ADDRESS = Pattern.compile("\\S*/\\S*");
    /** Vietnamese read as Windows-1252, and a letter that was replaced. */
    private static final Pattern DAMAGED = Pattern.compile("\uFFFD|Ã[\u0080-\u00BF]|áº|á»|Ä‘|Æ°|Æ¡");

    /** Words that mean something else; read in EJBCA's Vietnamese texts. */
    private static final Map<String, String> FORBIDDEN = Map.of(
            "thỏa hiệp", "lộ khóa bí mật",
            "thoả hiệp", "lộ khóa bí mật",
            "chứng chỉ", "chứng thư số",
            "gói cước", "loại chứng thư số",
            "chi nhánh", "cơ quan công tác");

    private static List<Path> bundles() throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (String tree : TREES) {
            try (Stream<Path> all = Files.walk(ProjectFiles.root().resolve(tree))) {
                all.filter(file -> file.toString().endsWith(".properties")).forEach(bundles::add);
            }
        }
        assertTrue(bundles.size() > 130, bundles.size() + " bundles");
        return bundles;
    }

    /** As {@code bundle: line}. */
    private static Set<String> lines(java.util.function.Predicate<String> faulty, String suffix) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : bundles()) {
            if (file.toString().endsWith(suffix)) {
                Files.readAllLines(file).stream().filter(line -> !line.startsWith("#") && faulty.test(line)).forEach(line -> found.add(file.getFileName() + ": " + line));
            }
        }
        return found;
    }

    private static boolean damaged(String text) {
        return DAMAGED.matcher(text).find() || LOST_LETTER.matcher(ADDRESS.matcher(text).replaceAll("")).find();
    }

    @Test
    void no_letter_was_lost_on_the_way() throws IOException {
        assertEquals(Set.of(), lines(MessageWordsTest::damaged, ".properties"));
    }

    @Test
    void vietnamese_is_written_in_composed_letters() throws IOException {
        assertEquals(Set.of(), lines(line -> !Normalizer.isNormalized(line, Normalizer.Form.NFC), ".properties"));
    }

    @Test
    void no_text_uses_a_word_that_means_something_else() throws IOException {
        assertEquals(Set.of(), lines(line -> FORBIDDEN.keySet().stream().anyMatch(line.toLowerCase(Locale.ROOT)::contains), "_vi.properties"));
    }

    @Test
    void to_revoke_is_never_called_to_restore() throws IOException {
        assertEquals(Set.of(), lines(line -> line.matches("(?i)[^=]*(revok|revoc)[^=]*=.*khôi phục.*") && !line.startsWith("web.revocation.removeFromCRL=")
                && !line.contains("thu hồi"), "_vi.properties"));
    }

    @ParameterizedTest
    @CsvSource({"web.revocation.keyCompromise,lộ khóa bí mật", "web.revocation.affiliationChanged,thay đổi cơ quan", "web.revocation.superseded,được thay thế",
        "web.revocation.cessationOfOperation,ngừng hoạt động", "web.revocation.certificateHold,tạm dừng", "glossary.revoke.term,thu hồi"})
    void the_terms_of_the_field_are_used(String key, String term) {
        String text = Messages.texts("labels", Messages.VI).get(key);

        assertTrue(text != null && text.toLowerCase(Locale.ROOT).contains(term), key + " = " + text);
    }

    @ParameterizedTest
    @CsvSource({"Chứng ch? số,true", "Thu hồi?,false", "Xem /a?b=c,false", "Ba\uFFFDn giao,true", "Chá»©ng thư,true", "Ủy ban nhân dân,false"})
    void a_lost_letter_is_seen(String text, boolean lost) {
        assertEquals(lost, damaged(text));
    }
}
