package vn.gov.ra.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** {@code docs/status-conformance.md} names tests that exist, and every requirement in it has one. */
class StatusConformanceTest {

    private static final Path PAGE = StateMachines.root().resolve("docs/status-conformance.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");

    @Test
    void every_requirement_names_tests_that_exist() throws IOException {
        TestSources sources = new TestSources();
        Set<String> missing = new TreeSet<>();
        int rows = 0;
        for (String line : Files.readAllLines(PAGE)) {
            if (!line.startsWith("| ") || line.startsWith("| required")) {
                continue;
            }
            rows++;
            String shown = line.substring(line.lastIndexOf(" | ") + 3);
            Matcher test = TEST.matcher(shown);
            boolean any = false;
            while (test.find()) {
                any = true;
                if (!sources.has(test.group(1), test.group(2))) {
                    missing.add(test.group());
                }
            }
            assertTrue(any, "no test: " + line);
            assertEquals("", TEST.matcher(shown).replaceAll("").replaceAll("[ ,|]", ""), "only tests are named: " + line);
        }
        assertEquals(Set.of(), missing);
        assertTrue(rows > 50, rows + " rows");
    }
}
