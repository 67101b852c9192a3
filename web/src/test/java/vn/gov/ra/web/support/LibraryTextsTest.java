package vn.gov.ra.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What Faces, Bean Validation and PrimeFaces say of themselves is said in our words: no key of their own bundles can reach a reader untranslated. */
class LibraryTextsTest {

    private static final Path RESOURCES = Stream.of("src/main/resources", "web/src/main/resources").map(Path::of).filter(path -> Files.exists(path.resolve("ValidationMessages_vi.properties")))
            .findFirst().orElseThrow();
    /** Told to whoever wrote the page, not to who reads it: the page would not have left development. */
    private static final Pattern OF_DEVELOPERS = Pattern.compile(".*(PATTERN_TYPE|PATTERN_NOT_SET|MATCH_EXCEPTION).*");
    private static final Pattern LETTERS = Pattern.compile("[\\u00C0-\\u00FF\\u0102\\u0103\\u0110\\u0111\\u01A0\\u01A1\\u01AF\\u01B0\\u1EA0-\\u1EF9]");
    /** New placement of the tone where it is not ours: hoà, thuỷ, khoẻ. */
    private static final Pattern NEW_TONES = Pattern.compile("(?i)(o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\\p{L}])");
    private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

    private static Properties library(String path) throws IOException {
        try (InputStream in = LibraryTextsTest.class.getClassLoader().getResourceAsStream(path)) {
            assertTrue(in != null, path + " is not on the class path");
            Properties found = new Properties();
            found.load(in);
            return found;
        }
    }

    private static Properties ours(String file) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(Files.newInputStream(RESOURCES.resolve(file)), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static Set<String> keys(Properties of) {
        return of.stringPropertyNames().stream().filter(key -> !OF_DEVELOPERS.matcher(key).matches())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> missing(String library, String ours) throws IOException {
        Set<String> missing = keys(library(library));
        assertTrue(missing.size() > 20, library + " has texts");
        missing.removeAll(ours(ours).stringPropertyNames());
        return missing;
    }

    @Test
    void all_that_faces_says_is_ours() throws IOException {
        for (String language : List.of("vi", "en")) {
            assertEquals(Set.of(), missing("jakarta/faces/Messages.properties", "messages/FacesMessages_" + language + ".properties"), language);
        }
    }

    @Test
    void all_that_primefaces_says_is_ours() throws IOException {
        for (String language : List.of("vi", "en")) {
            assertEquals(Set.of(), missing("org/primefaces/Messages.properties", "messages/FacesMessages_" + language + ".properties"), language);
        }
    }

    /** Every constraint there is to write; those of an implementation are not on our compile path. */
    @Test
    void all_that_bean_validation_says_is_ours() throws Exception {
        Set<String> wanted = new TreeSet<>();
        Path api = Path.of(NotNull.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (JarFile jar = new JarFile(api.toFile())) {
            for (String name : jar.stream().map(JarEntry::getName).filter(entry -> entry.matches("jakarta/validation/constraints/\\w+\\.class")).toList()) {
                Class<?> type = Class.forName(name.replace('/', '.').replace(".class", ""));
                if (type.isAnnotation()) {
                    wanted.add(type.getMethod("message").getDefaultValue().toString().replaceAll("[{}]", ""));
                }
            }
        }
        assertTrue(wanted.size() > 20, wanted::toString);
        for (String language : List.of("vi", "en")) {
            Set<String> missing = new TreeSet<>(wanted);
            missing.removeAll(ours("ValidationMessages_" + language + ".properties").stringPropertyNames());
            assertEquals(Set.of(), missing, language);
        }
    }

    @Test
    void the_vietnamese_is_vietnamese_composed_and_of_one_spelling() throws IOException {
        Map<String, String> wrong = new TreeMap<>();
        for (String file : List.of("messages/FacesMessages_vi.properties", "ValidationMessages_vi.properties")) {
            ours(file).forEach((key, text) -> {
                String plain = PLACE.matcher(text.toString()).replaceAll("");
                boolean words = plain.chars().anyMatch(Character::isLetter);
                if (words && !LETTERS.matcher(plain).find() || !Normalizer.isNormalized(text.toString(), Normalizer.Form.NFC) || NEW_TONES.matcher(plain).find()) {
                    wrong.put(key.toString(), text.toString());
                }
            });
        }
        assertEquals(Map.of(), wrong);
    }

    @Test
    void the_check_of_spelling_sees_what_it_is_for() {
        assertTrue(NEW_TONES.matcher("hoà giải").find() && NEW_TONES.matcher("thuỷ lợi").find() && NEW_TONES.matcher("khoẻ").find());
        assertTrue(!NEW_TONES.matcher("hòa, thủy, khỏe, quý, toàn, hoàn, thuyền, xoè".replace("xoè", "xòe")).find());
    }
}
