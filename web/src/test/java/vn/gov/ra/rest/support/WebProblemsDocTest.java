package vn.gov.ra.rest.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page of what the web tier refuses by itself, beside the one of the domain. */
class WebProblemsDocTest {

    private static final Path FILE = Path.of("../docs/api/web-problems.md");

    @Test
    void the_page_of_the_web_tiers_problems_is_what_the_code_says() throws IOException {
        String now = render();
        if (Boolean.getBoolean("ra.docs.update")) {
            Files.writeString(FILE, now);
        }
        assertEquals(now, Files.readString(FILE), "stale: run the tests of web with -Dra.docs.update=true");
    }

    @Test
    void every_code_has_a_text_in_both_languages_and_every_text_a_code() throws IOException {
        Set<String> codes = Arrays.stream(WebError.values()).map(WebError::code).collect(Collectors.toCollection(TreeSet::new));
        for (String language : List.of("vi", "en")) {
            Properties texts = texts(language);
            assertEquals(codes, new TreeSet<>(texts.stringPropertyNames()), language);
            texts.values().forEach(text -> assertTrue(text.toString().strip().endsWith("."), text + " is not a sentence in " + language));
        }
    }

    private static String render() throws IOException {
        Properties vietnamese = texts("vi");
        Properties english = texts("en");
        StringBuilder out = new StringBuilder("# Problems of the web tier\n\nWhat is refused before any service is asked; generated from `WebError` and its texts, a test compares."
                + " The domain's own refusals are in [problems.md](problems.md).\n\n| code | HTTP | tiếng Việt | English |\n|---|---|---|---|\n");
        for (WebError error : WebError.values()) {
            out.append("| `").append(error.code()).append("` | ").append(error.status()).append(" | ").append(vietnamese.getProperty(error.code()).replace("''", "'"))
                    .append(" | ").append(english.getProperty(error.code()).replace("''", "'")).append(" |\n");
        }
        return out.toString();
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = new InputStreamReader(WebError.class.getResourceAsStream("/messages/errors/web_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }
}
