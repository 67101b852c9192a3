package vn.gov.ra.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The rules of the house that concern pages and resources; those of the services stand with the services. */
class ArchitectureTest {

    private static final JavaClasses EDGE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.gov.ra.web", "vn.gov.ra.rest");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted.web");
    private static final Path SOURCES = Stream.of("src/main/java", "web/src/main/java").map(Path::of).filter(Files::isDirectory).findFirst().orElseThrow();

    private static Map<String, ArchRule> rules(String... packages) {
        return Map.of(
                "entities stay inside", Rules.noEntities(packages),
                "what lives with a view can be stored", Rules.viewScopedAreSerializable(packages),
                "what lives with a view is a page", Rules.viewScopedAreNamedPages(packages),
                "nobody reads the machine's clock", Rules.nobodyReadsTheMachinesClock(packages));
    }

    @TestFactory
    Stream<DynamicTest> the_edge_keeps_its_rules() {
        return rules("vn.gov.ra.web..", "vn.gov.ra.rest..").entrySet().stream().map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(EDGE)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_can_fail() {
        return rules("planted.web.page..").entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertThrows(AssertionError.class, () -> rule.getValue().check(PLANTED))));
    }

    @Test
    void the_rules_have_something_to_look_at() {
        assertTrue(EDGE.stream().anyMatch(type -> type.isAnnotatedWith(jakarta.faces.view.ViewScoped.class)));
        assertTrue(EDGE.stream().anyMatch(type -> type.getPackageName().startsWith("vn.gov.ra.rest.")));
    }

    @Test
    void each_room_of_the_edge_says_what_it_is() throws IOException {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            List<Path> silent = all.filter(Files::isDirectory).filter(ArchitectureTest::hasClasses).filter(room -> Files.notExists(room.resolve("package-info.java"))).toList();
            assertEquals(List.of(), silent);
        }
    }

    private static boolean hasClasses(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
