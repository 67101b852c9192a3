package vn.gov.ra.invariants;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.ra.shared.ProjectFiles;

/**
 * Random sequences of commands keep every invariant, and of each invariant one change of the code is found by them. {@code -Dra.long=true} tries
 * ten thousand sequences of each model. A sequence that fails is told by its seed.
 */
class InvariantsTest {

    private static final long SEQUENCES = Boolean.getBoolean("ra.long") ? 10_000 : 500;
    /** A fault has to show within so many, in the short run too. */
    private static final long ENOUGH = 2_000;

    static Stream<Class<? extends LongConsumer>> models() {
        return Arrays.stream(Invariant.values()).<Class<? extends LongConsumer>>map(Invariant::model).distinct();
    }

    /** What the sequences break first; null for nothing. */
    private static Broken broken(LongConsumer model, long sequences) {
        for (long seed = 0; seed < sequences; seed++) {
            try {
                model.accept(seed);
            } catch (Broken wrong) {
                return wrong;
            } catch (AssertionError wrong) {
                throw new AssertionError("seed " + seed, wrong);
            }
        }
        return null;
    }

    @ParameterizedTest
    @MethodSource("models")
    void random_sequences_of_commands_keep_every_invariant(Class<? extends LongConsumer> model) throws ReflectiveOperationException {
        Broken wrong = broken(model.getDeclaredConstructor().newInstance(), SEQUENCES);
        if (wrong != null) {
            fail(wrong);
        }
    }

    @ParameterizedTest
    @EnumSource(Invariant.class)
    void a_fault_planted_against_an_invariant_is_found(Invariant invariant, @TempDir Path work) throws IOException {
        Path source = ProjectFiles.root().resolve("ejb/src/main/java/vn/gov/ra/" + invariant.source() + ".java");
        Mutant mutant = Mutant.of(source, invariant.source(), invariant.place(), invariant.instead(), work);
        assertTrue(mutant.size() > 0);
        LongConsumer model = (LongConsumer) mutant.made(invariant.model());
        for (long seed = 0; seed < ENOUGH; seed++) {
            try {
                model.accept(seed);
            } catch (AssertionError found) {
                // Another class loader's Broken.
                assertEquals(Broken.class.getName(), found.getClass().getName(), found.toString());
                assertEquals(invariant.name(), found.getMessage().split(":")[0], found.getMessage());
                return;
            }
        }
        fail(invariant + ": nobody noticed that " + invariant.source() + " says " + invariant.instead());
    }

    @Test
    void what_the_schema_is_said_to_hold_stands_in_it() throws IOException {
        try (Stream<Path> files = Files.list(ProjectFiles.root().resolve("db-migrations/sql"))) {
            String schema = files.map(InvariantsTest::text).collect(Collectors.joining());
            Arrays.stream(Invariant.values()).map(Invariant::database).filter(rule -> rule != null).forEach(rule -> assertTrue(schema.contains(rule), rule));
            Arrays.stream(StoredRule.values()).forEach(rule -> assertTrue(schema.contains(rule.rule()), rule.rule()));
        }
    }

    @Test
    void the_tests_named_for_stored_rules_are_there() {
        for (StoredRule rule : StoredRule.values()) {
            assertTrue(Files.exists(ProjectFiles.root().resolve(rule.test())), rule.test());
        }
    }

    @Test
    void the_document_says_what_is_tried() throws IOException {
        Path file = ProjectFiles.root().resolve("docs/invariants.md");
        if (Boolean.getBoolean("ra.docs.update")) {
            Files.writeString(file, InvariantsDoc.text());
        }
        assertEquals(InvariantsDoc.text(), Files.readString(file), "write it anew with -Dra.docs.update=true");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
