package vn.gov.ra.approval;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.request.LineParties;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ProjectFiles;

class FourEyesTest {

    private static UUID person(String name) {
        return name == null ? null : UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Văn creates, Trưởng signs, Viên reviews, Sửa edited last; Ủy acts for Viên. */
    @ParameterizedTest(name = "{0} acting for {1} decides: {2}")
    @CsvSource({"Văn,,false", "Trưởng,,false", "Viên,,false", "Sửa,,false", "Lãnh,,true", "Ủy,Viên,false", "Ủy,Trưởng,false", "Ủy,Lãnh,true"})
    void nobody_decides_on_what_went_through_the_same_hands(String actor, String delegator, boolean may) {
        LineParties parties = new LineParties(person("Văn"), person("Trưởng"), person("Sửa"), null, "h", "h");
        Set<UUID> barred = new HashSet<>(parties.writers());
        barred.add(person("Viên"));
        FourEyes eyes = FourEyes.of(person(actor), delegator == null ? Set.of() : Set.of(person(delegator)));

        if (may) {
            assertDoesNotThrow(() -> eyes.require(barred, ApprovalError.FOUR_EYES, "YC-2026-000001-01"));
        } else {
            assertEquals(ApprovalError.FOUR_EYES, assertThrows(DomainException.class, () -> eyes.require(barred, ApprovalError.FOUR_EYES, "YC-2026-000001-01")).error());
        }
    }

    @Test
    void last_editor_may_review_but_creator_and_signer_may_not() {
        LineParties parties = new LineParties(person("Văn"), person("Trưởng"), person("Viên"), null, "h", null);

        assertEquals(Set.of(person("Văn"), person("Trưởng")), parties.agencySide());
        assertDoesNotThrow(() -> FourEyes.of(person("Viên"), List.of()).require(parties.agencySide(), ApprovalError.OWN_REQUEST, "x"));
    }

    @Test
    void systems_are_nobody() {
        assertDoesNotThrow(() -> FourEyes.of(person("Lãnh"), List.of()).require(Arrays.asList(null, null), ApprovalError.FOUR_EYES, "x"));
        assertEquals(Set.of(), new LineParties(null, null, null, null, "h", null).writers());
    }

    /** Nothing that is delivered or can be configured lets a request be decided by those who made it. */
    @Test
    void there_is_no_switch_for_approving_ones_own_request() throws IOException {
        Path root = ProjectFiles.root();
        assertEquals(List.of(Set.class), Stream.of(FourEyes.class.getRecordComponents()).map(RecordComponent::getType).toList(), "persons and nothing else");
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(root.resolve("db-migrations/sql"))) {
            for (Path file : Stream.concat(files, Stream.of(root.resolve("docs/operations.md"))).toList()) {
                Matcher key = Pattern.compile("['`]([a-z]+(?:[.-][A-Za-z_]+)+)['`]").matcher(Files.readString(file));
                while (key.find()) {
                    keys.add(key.group(1));
                }
            }
        }
        assertTrue(keys.contains("ra.crl.refresh") && keys.contains("office.sla.days"), "settings and configuration are read here");
        assertEquals(List.of(), keys.stream().filter(key -> key.matches("(?i).*(four.?eyes|creator|self|own.?request|same.?person).*")).toList());
    }
}
