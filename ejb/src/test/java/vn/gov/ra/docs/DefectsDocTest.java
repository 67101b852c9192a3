package vn.gov.ra.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** {@code docs/defects.md} has all twenty defects in order, each with tests that exist. */
class DefectsDocTest {

    private static final int DEFECTS = 20;
    private static final Path PAGE = StateMachines.root().resolve("docs/defects.md");
    private static final Pattern ROW = Pattern.compile("\\| (D-\\d+) \\| \\S.* \\| (`\\w+\\.\\w+`(?:, `\\w+\\.\\w+`)*) \\|");
    private static final Pattern TEST = Pattern.compile("`(\\w+)\\.(\\w+)`");

    @Test
    void every_defect_names_tests_that_exist() throws IOException {
        TestSources sources = new TestSources();
        List<String> defects = new ArrayList<>();
        Set<String> missing = new TreeSet<>();
        for (String line : Files.readAllLines(PAGE)) {
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                defects.add(row.group(1));
                TEST.matcher(row.group(2)).results().filter(test -> !sources.has(test.group(1), test.group(2))).forEach(test -> missing.add(test.group()));
            }
        }
        assertEquals(IntStream.rangeClosed(1, DEFECTS).mapToObj(number -> "D-" + number).toList(), defects);
        assertEquals(Set.of(), missing);
    }
}
