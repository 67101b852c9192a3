package vn.gov.ra.web.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.Messages;

/** Pages carry no words of their own, and every word they ask for exists. */
class PageTextsTest {

    private static final Pattern WHOLE_KEY = Pattern.compile("t\\.of\\('([^']+)'\\s*[,)]");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern FIELD = Pattern.compile("<ra:field\\b(?:[^>\"]|\"[^\"]*\")*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\b(room|id|label)=\"([^\"]*)\"");
    /** Letters that only Vietnamese uses. */
    private static final Pattern VIETNAMESE = Pattern.compile("[\\u0102\\u0103\\u0110\\u0111\\u01A0\\u01A1\\u01AF\\u01B0\\u1EA0-\\u1EF9]");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    /** Samples for developers are code, not words. */
    private static final Pattern SAMPLE = Pattern.compile("<pre\\b.*?</pre>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITY = Pattern.compile("&[a-z#0-9]+;");
    private static final Pattern TOLD = Pattern.compile("\\s(?:title|alt|placeholder|aria-label|label|summary|content|text)=\"([^\"]*)\"");
    /** Names of standards are the same in every language. */
    private static final Set<String> NAMES = Set.of("CRL", "OCSP", "REST", "PDF", "XML", "ZIP", "XLSX", "CSV", "SHA", "PEM", "DER", "DN", "PIN");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Path WEBAPP = Stream.of("src/main/webapp", "web/src/main/webapp").map(Path::of).filter(Files::isDirectory).findFirst().orElseThrow();

    @Test
    void every_text_a_page_asks_for_exists() throws IOException {
        Map<String, String> labels = Messages.texts("labels", Messages.VI);
        Map<String, Set<String>> missing = new TreeMap<>();
        pages().forEach((page, source) -> {
            Set<String> keys = matches(WHOLE_KEY, source);
            keys.addAll(fieldKeys(source));
            keys.removeAll(labels.keySet());
            if (!keys.isEmpty()) {
                missing.put(page, keys);
            }
        });
        assertEquals(Map.of(), missing);
    }

    @Test
    void no_page_has_vietnamese_words_of_its_own() throws IOException {
        Set<String> worded = new TreeSet<>();
        pages().forEach((page, source) -> {
            if (VIETNAMESE.matcher(source).find()) {
                worded.add(page);
            }
        });
        assertEquals(Set.of(), worded);
    }

    @Test
    void no_page_has_any_words_of_its_own() throws IOException {
        Map<String, Set<String>> worded = new TreeMap<>();
        pages().forEach((page, source) -> {
            Set<String> words = words(source);
            if (!words.isEmpty()) {
                worded.put(page, words);
            }
        });
        assertEquals(Map.of(), worded);
    }

    @Test
    void words_are_seen_in_text_and_in_attributes_and_nowhere_else() {
        assertEquals(Set.of("Save", "Close"), words("<p class=\"card\">Save #{t.of('a.b')} · &nbsp;CRL</p><a href=\"/tokens/list\" aria-label=\"Close\"/><pre class=\"code\">curl x</pre>"));
    }

    @Test
    void no_page_has_a_style_of_its_own_or_a_script_inline() throws IOException {
        Set<String> styled = new TreeSet<>();
        pages().forEach((page, source) -> {
            if (source.contains(" style=\"") || source.contains(" onclick=\"") || source.matches("(?s).*<script>(?!\\s*</script>).*")) {
                styled.add(page);
            }
        });
        assertEquals(Set.of(), styled);
    }

    @Test
    void the_dark_colours_of_system_and_choice_are_the_same() throws IOException {
        String tokens = Files.readString(WEBAPP.resolve("resources/ra/css/tokens.css"));
        Matcher bySystem = Pattern.compile(":root:not\\(\\[data-theme=light]\\)\\)?\\{(.*?)}}", Pattern.DOTALL).matcher(tokens);
        Matcher byChoice = Pattern.compile(":root\\[data-theme=dark]\\{(.*?)}", Pattern.DOTALL).matcher(tokens);
        assertTrue(bySystem.find() && byChoice.find());
        assertEquals(byChoice.group(1).strip(), bySystem.group(1).strip());
    }

    private static Set<String> words(String source) {
        String markup = EXPRESSION.matcher(SAMPLE.matcher(source).replaceAll("")).replaceAll("");
        StringBuilder told = new StringBuilder(ENTITY.matcher(TAG.matcher(markup).replaceAll(" ")).replaceAll(" "));
        Matcher attribute = TOLD.matcher(markup.replaceAll("<meta [^>]*>", ""));
        while (attribute.find()) {
            told.append(' ').append(attribute.group(1));
        }
        Set<String> words = new TreeSet<>();
        Matcher word = WORD.matcher(told);
        while (word.find()) {
            words.add(word.group());
        }
        words.removeAll(NAMES);
        return words;
    }

    private static List<String> fieldKeys(String source) {
        List<String> keys = new ArrayList<>();
        Matcher fields = FIELD.matcher(source);
        while (fields.find()) {
            Map<String, String> attributes = new TreeMap<>();
            Matcher attribute = ATTRIBUTE.matcher(fields.group());
            while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
            String id = attributes.getOrDefault("id", "#");
            String room = attributes.getOrDefault("room", "#");
            if (!attributes.containsKey("label") && !id.contains("#") && !room.contains("#")) {
                keys.add(room + ".field." + id);
            }
        }
        return keys;
    }

    private static Set<String> matches(Pattern pattern, String source) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(source);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /** Sources of all pages by path, without comments. */
    private static Map<String, String> pages() throws IOException {
        try (Stream<Path> all = Files.walk(WEBAPP)) {
            List<Path> pages = all.filter(file -> file.toString().endsWith(".xhtml")).sorted(Comparator.naturalOrder()).toList();
            return pages.stream().collect(Collectors.toMap(page -> WEBAPP.relativize(page).toString(), PageTextsTest::source, (one, other) -> one, TreeMap::new));
        }
    }

    private static String source(Path page) {
        try {
            return COMMENT.matcher(Files.readString(page)).replaceAll("");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
