package vn.gov.ra.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/status-conformance.md} names tests that exist, and every requirement in it has one. */
class StatusConformanceTest {

    private static final Path PAGE = StateMachines.root().resolve("docs/status-conformance.md");
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");
    private static final List<String> TREES = List.of("ejb", "web", "ear", "wildfly-config/demo");

    private final Map<String, String> sources = new HashMap<>();

    private String source(String name) throws IOException {
        if (sources.isEmpty()) {
            for (String tree : TREES) {
                try (Stream<Path> files = Files.walk(StateMachines.root().resolve(tree).resolve("src/test/java"))) {
                    for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                        sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
                    }
                }
            }
        }
        return sources.getOrDefault(name, "");
    }

    @Test
    void every_requirement_names_tests_that_exist() throws IOException {
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
                if (!tests(source(test.group(1)), test.group(2))) {
                    missing.add(test.group());
                }
            }
            assertTrue(any, "no test: " + line);
            assertEquals("", TEST.matcher(shown).replaceAll("").replaceAll("[ ,|]", ""), "only tests are named: " + line);
        }
        assertEquals(Set.of(), missing);
        assertTrue(rows > 50, rows + " rows");
    }

    /** A method of that name that JUnit runs: what stands between it and the end of the method before says so. */
    private static boolean tests(String source, String method) {
        int at = source.indexOf("void " + method + "(");
        String before = at < 0 ? "" : source.substring(Math.max(0, source.lastIndexOf("\n    }\n", at)), at);
        return before.contains("@Test") || before.contains("@ParameterizedTest");
    }
}
