package vn.gov.ra.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.Messages;

/** Keeps {@code docs/glossary.md} what the bundle says that also explains words on pages; run with {@code -Dra.docs.update=true} to write it. */
class GlossaryDocTest {

    private static final Path FILE = Path.of("../docs/glossary.md");
    private static final Path IN_CODE = Path.of("src/test/resources/glossary/in-code.properties");

    @Test
    void the_document_says_what_the_bundle_says() throws IOException {
        String wanted = render();
        if (Boolean.getBoolean("ra.docs.update")) {
            Files.writeString(FILE, wanted);
        }
        assertEquals(wanted, Files.readString(FILE), "run with -Dra.docs.update=true");
    }

    @Test
    void each_term_has_word_and_explanation_in_both_languages_and_its_name_in_code() throws IOException {
        Set<String> keys = new TreeSet<>(inCode().keySet());
        for (Locale language : List.of(Messages.VI, Messages.EN)) {
            Set<String> texts = Messages.texts("labels", language).keySet().stream().filter(key -> key.startsWith("glossary.")).collect(Collectors.toCollection(TreeSet::new));
            Set<String> wanted = keys.stream().flatMap(key -> Stream.of("glossary." + key + ".term", "glossary." + key + ".text"))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(wanted, texts, language.toString());
        }
    }

    @Test
    void an_explanation_is_one_or_two_sentences() throws IOException {
        for (String key : inCode().keySet()) {
            String text = text(key, "text", Messages.VI);
            assertTrue(text.endsWith(".") && text.length() <= 160, key + ": " + text);
        }
    }

    private static String render() throws IOException {
        StringBuilder out = new StringBuilder("""
                # Glossary

                Vietnamese stands in texts for users and in brackets in Javadoc; code, SQL, JSON and log keys use the third column only.
                Generated from `messages/labels/glossary_{vi,en}.properties`, which also explain words on pages (`ra:term`); a test compares.

                | Tiếng Việt | English | in code | remark | giải thích |
                |---|---|---|---|---|
                """);
        inCode().forEach((key, names) -> out.append("| ").append(text(key, "term", Messages.VI)).append(" | ").append(text(key, "term", Messages.EN)).append(" | ")
                .append(names[0]).append(" | ").append(names[1]).append(" | ").append(text(key, "text", Messages.VI)).append(" |\n"));
        return out.toString();
    }

    private static String text(String key, String part, Locale language) {
        return Messages.label("glossary." + key + "." + part, language);
    }

    /** In the order of the file. */
    private static Map<String, String[]> inCode() throws IOException {
        Map<String, String[]> names = new LinkedHashMap<>();
        for (String line : Files.readAllLines(IN_CODE)) {
            if (!line.startsWith("#") && line.contains("=")) {
                String[] parts = line.substring(line.indexOf('=') + 1).split("\\|", -1);
                names.put(line.substring(0, line.indexOf('=')), new String[] {parts[0].strip(), Optional.of(parts).filter(all -> all.length > 1).map(all -> all[1].strip()).orElse("")});
            }
        }
        return names;
    }
}
