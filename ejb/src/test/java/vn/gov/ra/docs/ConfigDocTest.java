package vn.gov.ra.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The tables of configuration keys in {@code docs/operations.md} are the keys that the code and the server's configuration read. */
class ConfigDocTest {

    private static final Pattern VARIABLE = Pattern.compile("\\bRA_[A-Z][A-Z_]+");
    private static final Pattern PROPERTY = Pattern.compile("(?:\"|\\$\\{)(ra\\.[a-z][a-z.-]+)");
    /** A class that reads no system property has request attributes of such names, not keys. */
    private static final Pattern READS_PROPERTIES = Pattern.compile("System\\.getProperty|Boolean\\.getBoolean|Integer\\.getInteger");
    private static final Path OPERATIONS = StateMachines.root().resolve("docs/operations.md");

    @Test
    void every_key_of_production_stands_in_the_table_and_no_other() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String place : List.of("ejb/src/main/java", "web/src/main/java", "web/src/main/webapp/WEB-INF", "db-migrations/src/main/java")) {
            keys(StateMachines.root().resolve(place), read);
        }
        try (Stream<Path> scripts = Files.list(StateMachines.root().resolve("wildfly-config"))) {
            for (Path script : scripts.filter(path -> path.toString().endsWith(".cli")).toList()) {
                keys(script, read);
            }
        }
        // Javadoc names the variable of a key that is documented with its dots.
        read.removeIf(key -> key.startsWith("RA_") && read.contains(dotted(key)) && !table("### Production").contains(key));
        assertEquals(read, table("### Production"));
    }

    @Test
    void every_key_of_the_demo_alone_is_read_by_it_and_by_nothing_of_production() throws IOException {
        Set<String> read = new TreeSet<>();
        keys(StateMachines.root().resolve("wildfly-config/demo/src/main/java"), read);
        keys(StateMachines.root().resolve("portal"), read);
        Set<String> demo = table("### Demo and its tools only");
        Set<String> production = table("### Production");
        demo.forEach(key -> assertTrue(read.contains(key), key + " is read by nothing of the demo"));
        demo.forEach(key -> assertTrue(!production.contains(key), key + " stands in both tables"));
        Set<String> missing = read.stream().filter(key -> key.startsWith("RA_")).filter(key -> !demo.contains(key) && !production.contains(key))
                .filter(key -> !key.startsWith("RA_OCSP_RESPONDER_")).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    private static String dotted(String variable) {
        return variable.toLowerCase(java.util.Locale.ROOT).replace('_', '.');
    }

    private static void keys(Path place, Set<String> into) throws IOException {
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file);
                for (Matcher match = VARIABLE.matcher(text); match.find();) {
                    into.add(match.group());
                }
                boolean reads = !file.toString().endsWith(".java") || READS_PROPERTIES.matcher(text).find();
                for (Matcher match = PROPERTY.matcher(text); reads && match.find();) {
                    into.add(match.group(1));
                }
            }
        }
    }

    /** First column of the table below the heading. */
    private static Set<String> table(String heading) {
        try {
            List<String> lines = Files.readAllLines(OPERATIONS);
            int begin = lines.indexOf(heading);
            assertTrue(begin >= 0, OPERATIONS + " has no " + heading);
            return lines.subList(begin + 1, lines.size()).stream().dropWhile(line -> !line.startsWith("| `")).takeWhile(line -> line.startsWith("| `"))
                    .map(line -> line.substring(3, line.indexOf('`', 3))).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
