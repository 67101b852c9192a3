package vn.gov.ra.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.ProjectFiles;

/** The demo's programs and its CA operator go into no archive that is installed. */
class DemoStaysOutsideTest {

    private static final Pattern DEPENDENCY = Pattern.compile("<dependency>(.*?)</dependency>", Pattern.DOTALL);
    private static final Pattern DEPENDENCIES = Pattern.compile("<dependencyManagement>.*?</dependencyManagement>|<!--.*?-->", Pattern.DOTALL);

    @Test
    void no_part_of_the_archive_depends_on_the_demo_but_for_its_tests() throws IOException {
        int tests = 0;
        List<String> wrong = new ArrayList<>();
        for (String part : List.of("pom.xml", "ejb/pom.xml", "web/pom.xml", "ear/pom.xml", "db-migrations/pom.xml")) {
            String pom = DEPENDENCIES.matcher(Files.readString(ProjectFiles.root().resolve(part))).replaceAll("");
            for (Matcher dependency = DEPENDENCY.matcher(pom); dependency.find();) {
                boolean demo = dependency.group(1).contains("<artifactId>ra-demo</artifactId>");
                boolean test = dependency.group(1).contains("<scope>test</scope>");
                tests += demo && test ? 1 : 0;
                if (demo && !test) {
                    wrong.add(part);
                }
            }
            assertTrue(!pom.contains("<ejbModule><groupId>vn.gov.ra</groupId><artifactId>ra-demo") && !pom.contains("<jarModule>"), part);
        }
        assertEquals(List.of(), wrong);
        assertEquals(1, tests, "the archive's own tests start the demo");
    }

    @Test
    void no_class_of_the_archive_names_a_class_of_the_demo() throws IOException {
        Set<String> wrong = new TreeSet<>();
        int read = 0;
        for (String tree : List.of("ejb/src/main", "web/src/main", "db-migrations/src/main")) {
            try (Stream<Path> files = Files.walk(ProjectFiles.root().resolve(tree))) {
                for (Path file : files.filter(each -> each.toString().matches(".*\\.(java|xml|xhtml|properties)")).toList()) {
                    read++;
                    if (Files.readString(file).contains("vn.gov.ra.demo") || file.toString().replace('\\', '/').contains("vn/gov/ra/demo/")) {
                        wrong.add(file.toString());
                    }
                }
            }
        }
        assertEquals(Set.of(), wrong);
        assertTrue(read > 1000, read + " files");
    }
}
