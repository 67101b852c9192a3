package vn.gov.ra.docs;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.gov.ra.docs.StateMachines.Machine;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.DossierStep;
import vn.gov.ra.shared.Row.Landing;
import vn.gov.ra.shared.Step;

/**
 * Writes {@code docs/api/audit-events.md} from the step tables and the calls that record; run with {@code -Dra.docs.update=true}.
 * When an event outside the machines happens is said in {@code audit-events.properties} beside the tests.
 */
final class AuditEventsDoc {

    private static final Path WHEN = Path.of("ejb/src/test/resources/docs/audit-events.properties");

    private AuditEventsDoc() {
    }

    static Path file() {
        return StateMachines.root().resolve("docs/api/audit-events.md");
    }

    /** Sentences by the name of the event. */
    static Properties when() throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(StateMachines.root().resolve(WHEN), StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        return sentences;
    }

    /** The dossier first: its steps take the lines along. */
    static List<Machine> machines() {
        List<Machine> machines = new ArrayList<>();
        machines.add(new Machine("Dossier (Hồ sơ)", "dossier", List.of(DossierState.values()), List.of(DossierStep.values())));
        machines.addAll(StateMachines.ALL);
        return machines;
    }

    static String text() throws IOException {
        StringBuilder out = new StringBuilder("""
                # Audit events

                Generated from the step tables and from the calls that record; `AuditEventsDocTest` fails when it is stale and rewrites it with
                `-Dra.docs.update=true`.

                Every command writes its row in the transaction that does the work: both stand or neither. A row has `at` (UTC), `actor` (username or
                `system`), `actor_id`, `roles`, `agency_id`, `action` (the names below), `object_type`, `object_id`, `object_name`, `outcome` (`DONE`,
                `FAILED` for a step that went wrong outside), `origin` (address), `correlation` (`X-Correlation-Id`), `details` and a keyed `mac`.
                Details are a JSON object with string values; a personal number never stands there. Read it at `GET /api/v1/audit` (OBSERVER, ADMIN,
                scope `audit.read`) or on the page Nhật ký.

                ## Outside the state machines

                | event | object | when | details | written by |
                |---|---|---|---|---|
                """);
        Properties when = when();
        for (AuditCalls.Call call : AuditCalls.all()) {
            out.append("| `").append(call.event()).append("` | ").append(call.object() == null ? prefix(call.event()) : call.object()).append(" | ")
                    .append(when.getProperty(call.event(), "")).append(" | ").append(call.fields().stream().map(key -> "`" + key + "`").collect(Collectors.joining(" ")))
                    .append(" | `").append(call.writer()).append("` |\n");
        }
        out.append("""

                ## Steps of the state machines

                A step's event is the name of its machine and the step. Details: `from`, `to` (dossier: `state`) and, where given, `note`, `reason` or what the
                command carried. A step of a whole dossier writes one row for the dossier; its lines have their own history (`line_event`).
                """);
        Properties labels = StateMachines.labels("vi");
        labels.putAll(StateMachines.bundle("/messages/labels/request_vi.properties"));
        for (Machine machine : machines()) {
            out.append("\n### ").append(machine.title()).append("\n\n| event | tiếng Việt | from | to | who |\n|---|---|---|---|---|\n");
            for (Step<?> step : machine.steps()) {
                out.append("| `").append(step.auditType()).append("` | ").append(labels.getProperty(step.labelKey())).append(" | ").append(from(step)).append(" | ")
                        .append(to(step)).append(" | ").append(step.bySystem() ? "system" : String.join(", ", step.roles().stream().sorted().toList())).append(" |\n");
            }
        }
        return out.toString();
    }

    private static String prefix(String event) {
        return event.substring(0, event.indexOf('.'));
    }

    private static String from(Step<?> step) {
        return step.makesObject() ? "–" : step.from().stream().map(state -> "`" + state + "`").collect(Collectors.joining(" "));
    }

    private static String to(Step<?> step) {
        return step.row().landing() == Landing.STAYS ? "stays" : step.to() == null ? "the remembered state" : "`" + step.to() + "`";
    }
}
