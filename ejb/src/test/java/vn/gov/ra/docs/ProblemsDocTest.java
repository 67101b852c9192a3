package vn.gov.ra.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.ErrorCode;

class ProblemsDocTest {

    @Test
    void the_page_of_problems_is_what_the_code_says() throws IOException {
        String now = ProblemsDoc.render();
        if (Boolean.getBoolean("ra.docs.update")) {
            Files.createDirectories(ProblemsDoc.FILE.getParent());
            Files.writeString(ProblemsDoc.FILE, now);
        }
        assertEquals(now, Files.readString(ProblemsDoc.FILE), "stale: run the tests of ejb with -Dra.docs.update=true");
    }

    @Test
    void a_code_is_used_once_and_has_its_shape() {
        Set<String> seen = new HashSet<>();
        for (ErrorCode code : ProblemsDoc.codes()) {
            assertTrue(code.code().matches("RA-[A-Z]{3,4}-\\d{3}"), code.code());
            assertTrue(seen.add(code.code()), "twice: " + code.code());
        }
    }

    @Test
    void every_code_says_in_both_languages_what_happened_and_what_to_do() throws IOException {
        for (String language : List.of("vi", "en")) {
            for (ErrorCode code : ProblemsDoc.codes()) {
                String text = ProblemsDoc.texts(language).getProperty(code.code());
                assertTrue(text != null && !text.isBlank(), code.code() + " has no text in " + language);
                assertTrue(text.strip().endsWith("."), code.code() + " is not a sentence in " + language + ": " + text);
            }
        }
    }

    @Test
    void no_text_is_left_without_a_code() throws IOException {
        Set<String> known = new HashSet<>(ProblemsDoc.codes().stream().map(ErrorCode::code).toList());
        for (String language : List.of("vi", "en")) {
            for (String key : ProblemsDoc.texts(language).stringPropertyNames()) {
                boolean ofWeb = key.startsWith("RA-WEB-");
                assertTrue(ofWeb || known.contains(key) || known.contains(key.replaceAll("\\.\\w+$", "")), key + " is a text of no code");
            }
        }
    }
}
