package vn.gov.ra.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two people who add a migration at the same time do not take the same number: the database would not start. */
class MigrationsTest {

    private static final Path SQL = Path.of("").toAbsolutePath().getParent().resolve("db-migrations/sql");

    static Set<String> twice(List<String> names) {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        names.stream().map(name -> name.replaceFirst("__.*", "")).filter(number -> !seen.add(number)).forEach(twice::add);
        return twice;
    }

    @Test
    void each_migration_has_a_number_of_its_own() throws IOException {
        try (Stream<Path> files = Files.list(SQL)) {
            List<String> names = files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("V")).toList();
            assertTrue(names.size() > 50, names::toString);
            assertTrue(names.stream().allMatch(name -> name.matches("V\\d+__[a-z0-9_]+\\.sql")), names::toString);
            assertEquals(Set.of(), twice(names));
        }
    }

    @Test
    void a_number_that_stands_twice_is_found() {
        assertEquals(Set.of("V394"), twice(List.of("V393__a.sql", "V394__b.sql", "V394__c.sql")));
    }
}
