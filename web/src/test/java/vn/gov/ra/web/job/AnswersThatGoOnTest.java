package vn.gov.ra.web.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One filter before every page that does not let answers go on, and no page is told anything any more. */
class AnswersThatGoOnTest {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern ANNOTATED = Pattern.compile("@WebFilter\\(([^)]*)\\)");
    private static final Pattern DECLARED = Pattern.compile("<filter>\\s*<filter-name>([^<]+)</filter-name>(.*?)</filter>", Pattern.DOTALL);
    private static final Pattern MAPPED = Pattern.compile("<filter-mapping><filter-name>([^<]+)</filter-name><url-pattern>/\\*</url-pattern>");

    @Test
    void every_filter_before_all_pages_lets_answers_go_on() throws IOException {
        List<String> annotations;
        try (Stream<Path> files = Files.walk(MAIN.resolve("java"))) {
            annotations = files.filter(file -> file.toString().endsWith(".java")).flatMap(file -> ANNOTATED.matcher(text(file)).results().map(found -> found.group(1)))
                    .filter(arguments -> arguments.contains("\"/*\"")).toList();
        }
        assertTrue(annotations.size() > 1, "the filters are found");
        assertEquals(List.of(), annotations.stream().filter(arguments -> !arguments.contains("asyncSupported = true")).toList());
        String web = text(MAIN.resolve("webapp/WEB-INF/web.xml"));
        Set<String> able = DECLARED.matcher(web).results().filter(found -> found.group(2).contains("<async-supported>true</async-supported>")).map(found -> found.group(1))
                .collect(Collectors.toSet());
        Set<String> before = MAPPED.matcher(web).results().map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(before.contains("callContext") && before.contains("facesException"), "OmniFaces installs its own otherwise: " + before);
        before.removeAll(able);
        assertEquals(Set.of(), before);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
