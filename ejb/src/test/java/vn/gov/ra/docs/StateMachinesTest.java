package vn.gov.ra.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.batch.LineOutcome;
import vn.gov.ra.certificate.Validity;
import vn.gov.ra.docs.StateMachines.Machine;
import vn.gov.ra.handover.MinutesKind;
import vn.gov.ra.request.Proposal;
import vn.gov.ra.request.RequestAction;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.Labelled;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.token.TokenKind;

class StateMachinesTest {

    @Test
    void no_queue_holds_two_states() {
        Set<String> queues = new HashSet<>();
        works().forEach(work -> assertTrue(queues.add(work.queue()), work.queue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void every_state_step_queue_and_kind_has_a_label_and_no_label_is_left_over(String language) {
        Properties labels = StateMachines.labels(language);
        Set<String> keys = new TreeSet<>();
        labelled().forEach(thing -> keys.add(thing.labelKey()));
        assertEquals(keys, new TreeSet<>(labels.stringPropertyNames()));
        labels.forEach((key, text) -> assertTrue(!text.toString().isBlank(), key.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void no_two_states_of_a_machine_look_the_same(String language) {
        Properties labels = StateMachines.labels(language);
        for (Machine machine : StateMachines.ALL) {
            Set<String> texts = new HashSet<>();
            machine.states().forEach(state -> assertTrue(texts.add(labels.getProperty(state.labelKey())), state.labelKey()));
        }
    }

    @Test
    void both_refusals_are_told_in_both_languages_with_all_their_arguments() {
        for (String language : List.of("vi", "en")) {
            Properties errors = StateMachines.bundle("/messages/errors/state_" + language + ".properties");
            String notAllowed = MessageFormat.format(errors.getProperty(StateError.STEP_NOT_ALLOWED.code()), "YC-2025-000123", "Đã duyệt", "Trả lại");
            assertTrue(notAllowed.contains("YC-2025-000123") && notAllowed.contains("Đã duyệt") && notAllowed.contains("Trả lại"), notAllowed);
            String notYours = MessageFormat.format(errors.getProperty(StateError.NOT_YOUR_STEP.code()), "YC-2025-000123", "Phê duyệt");
            assertTrue(notYours.contains("YC-2025-000123") && notYours.contains("Phê duyệt"), notYours);
        }
    }

    @Test
    void the_database_admits_exactly_the_states_of_the_tables() throws IOException {
        String schema = schema();
        for (Machine machine : StateMachines.ALL) {
            Set<String> states = machine.states().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new));
            assertEquals(states, admitted(schema, machine.table(), "state"), machine.table());
        }
        assertEquals(names(TokenKind.values()), admitted(schema, "token", "kind"));
        assertEquals(names(MinutesKind.values()), admitted(schema, "minutes", "kind"));
        assertEquals(names(SubjectKind.values()), admitted(schema, "subscriber", "kind"));
        assertEquals(names(RequestAction.values()), admitted(schema, "dossier", "action"));
        assertEquals(names(Proposal.values()), admitted(schema, "request_line", "proposal"));
        Set<String> outcomesOfLines = names(LineOutcome.values());
        outcomesOfLines.remove("EXTRA"); // stands outside the list, so no line of it can have it
        assertEquals(outcomesOfLines, admitted(schema, "batch_line", "outcome"));
    }

    private static Set<String> names(Enum<?>[] values) {
        return Stream.of(values).map(Enum::name).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> admitted(String schema, String table, String column) {
        Matcher body = Pattern.compile("create table " + table + " \\((.*?)\\n\\);", Pattern.DOTALL).matcher(schema);
        assertTrue(body.find(), "no table " + table);
        Matcher list = Pattern.compile("check \\(" + column + " in \\(([^)]*)\\)").matcher(body.group(1));
        assertTrue(list.find(), "no check on " + table + "." + column);
        return Stream.of(list.group(1).split(",")).map(value -> value.strip().replace("'", "")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String schema() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(StateMachines.root().resolve("db-migrations/sql"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sql")).sorted().toList()) {
                all.append(Files.readString(file)).append('\n');
            }
        }
        return all.toString();
    }

    private static Stream<Attention.Work> works() {
        return StateMachines.ALL.stream().flatMap(machine -> machine.states().stream()).map(State::attention)
                .filter(Attention.Work.class::isInstance).map(Attention.Work.class::cast);
    }

    private static Stream<Labelled> labelled() {
        Stream<Labelled> machines = StateMachines.ALL.stream().flatMap(machine -> Stream.concat(machine.states().stream(), machine.steps().stream()));
        Stream<Labelled> kinds = Stream.<Labelled[]>of(RequestAction.values(), Proposal.values(), SubjectKind.values(), LineOutcome.values(), Validity.values(),
                TokenKind.values(), MinutesKind.values()).flatMap(Stream::of);
        return Stream.of(machines, kinds, works().map(Labelled.class::cast)).flatMap(stream -> stream).map(thing -> {
            assertNotNull(thing.labelKey());
            return thing;
        });
    }
}
