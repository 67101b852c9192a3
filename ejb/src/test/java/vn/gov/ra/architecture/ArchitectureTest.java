package vn.gov.ra.architecture;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final String ROOT = "vn.gov.ra";
    private static final String[] CLOCK_READERS = {ROOT + ".shared.ClockProducer", ROOT + ".shared.Ids", ROOT + ".status.StatusCheckMain"};
    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(ROOT);
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("planted");

    private static Map<String, ArchRule> rules(String root, Map<String, Set<String>> table, String... exempt) {
        return Map.of(
                "features have no cycles", Rules.noCycles(root),
                "features use only what the map allows", Rules.onlyListedUses(root, table),
                "no web technology", Rules.noWebTechnology(root),
                "nobody reads the machine's clock", Rules.nobodyReadsTheMachinesClock(root, exempt),
                "the entity manager lives in repositories and queries", Rules.entityManagerOnlyInRepositoriesAndQueries(root),
                "public methods of stateless beans name their roles", Rules.statelessMethodsNameTheirRoles(root),
                "names say the domain, not the mechanism", Rules.forbiddenSuffixes(root));
    }

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return rules(ROOT, FeatureMap.MAY_USE, CLOCK_READERS).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_can_fail() {
        Map<String, Set<String>> table = Map.of("alpha", Set.of(), "beta", Set.of("alpha"), "cyclic", Set.of());
        return Stream.concat(
                rules("planted", table).entrySet().stream().filter(rule -> !rule.getKey().contains("cycles")),
                rules("planted.cyclic", table).entrySet().stream().filter(rule -> rule.getKey().contains("cycles")))
                .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertThrows(AssertionError.class, () -> rule.getValue().check(PLANTED))));
    }

    @Test
    void each_planted_way_to_read_the_clock_is_seen() {
        AssertionError seen = assertThrows(AssertionError.class, () -> Rules.nobodyReadsTheMachinesClock("planted").check(PLANTED));
        for (String way : new String[] {"call()", "methodReference()", "newDate()", "dateReference()"}) {
            assertTrue(seen.getMessage().contains(way), () -> way + " not in: " + seen.getMessage());
        }
        assertFalse(seen.getMessage().contains("withAClock"), seen.getMessage());
    }

    @Test
    void a_feature_without_a_row_is_named() {
        AssertionError seen = assertThrows(AssertionError.class,
                () -> Rules.onlyListedUses("planted", Map.of("alpha", Set.of(), "beta", Set.of("alpha"), "cyclic", Set.of())).check(PLANTED));
        assertTrue(seen.getMessage().contains("feature gamma has no row"), seen.getMessage());
        assertTrue(seen.getMessage().contains("alpha may not use beta"), seen.getMessage());
    }

    @Test
    void the_map_has_no_cycle_and_no_ghost() {
        FeatureMap.reachable(FeatureMap.MAY_USE).forEach((feature, reached) -> assertFalse(reached.contains(feature), feature + " reaches itself"));
        Set<String> known = new TreeSet<>(FeatureMap.MAY_USE.keySet());
        FeatureMap.MAY_USE.forEach((feature, uses) -> assertTrue(known.containsAll(uses), feature + " uses a ghost: " + uses));
        for (String feature : known) {
            assertTrue(HOUSE.stream().anyMatch(type -> feature.equals(Rules.feature(ROOT, type))), feature + " has a row but no classes");
        }
    }

    @Test
    void each_room_says_what_it_is() {
        for (String feature : FeatureMap.MAY_USE.keySet()) {
            Path page = Path.of("src/main/java", ROOT.replace('.', '/'), feature, "package-info.java");
            assertTrue(Files.exists(page), page::toString);
        }
    }
}
