package vn.gov.ra.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes stay small: half of them under 50 lines, nine of ten under 200, none past 400. */
class SmallClassesTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final List<String> SOURCES = List.of("ejb/src/main/java", "web/src/main/java", "db-migrations/src/main/java", "wildfly-config/demo/src/main/java");

    /** What is wrong with files of so many lines; empty when nothing is. */
    static List<String> against(Map<String, Integer> lines) {
        List<String> wrong = new ArrayList<>();
        lines.forEach((file, count) -> {
            if (count > 400) {
                wrong.add(file + " has " + count + " lines");
            }
        });
        if (lines.values().stream().filter(count -> count < 50).count() * 2 < lines.size()) {
            wrong.add("less than half are under 50 lines");
        }
        if (lines.values().stream().filter(count -> count < 200).count() * 10 < lines.size() * 9L) {
            wrong.add("less than nine of ten are under 200 lines");
        }
        return wrong;
    }

    private static Map<String, Integer> files() throws IOException {
        Map<String, Integer> lines = new TreeMap<>();
        for (String source : SOURCES) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(source))) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    lines.put(ROOT.relativize(file).toString(), Files.readAllLines(file).size());
                }
            }
        }
        return lines;
    }

    @Test
    void classes_are_small() throws IOException {
        Map<String, Integer> files = files();

        assertTrue(files.size() > 1_000, () -> "only " + files.size() + " files were found");
        assertEquals(List.of(), against(files));
    }

    @Test
    void a_class_that_is_too_long_is_named() {
        assertEquals(List.of("B.java has 401 lines"), against(Map.of("A.java", 10, "B.java", 401, "C.java", 10, "D.java", 49, "E.java", 30, "F.java", 30, "G.java", 1, "H.java", 1,
                "I.java", 199, "J.java", 199)));
    }

    @Test
    void many_middling_classes_are_too_many() {
        Map<String, Integer> middling = new TreeMap<>();
        IntStream.range(0, 10).forEach(i -> middling.put(i + ".java", i < 5 ? 49 : 50));
        assertEquals(List.of(), against(middling));
        middling.put("4.java", 50);
        assertEquals(List.of("less than half are under 50 lines"), against(middling));
        Collections.nCopies(2, 0).forEach(none -> middling.put(middling.size() + ".java", 200));
        assertEquals(List.of("less than half are under 50 lines", "less than nine of ten are under 200 lines"), against(middling));
    }
}
