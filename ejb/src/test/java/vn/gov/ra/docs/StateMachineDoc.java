package vn.gov.ra.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.ra.docs.StateMachines.Machine;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.Row.Landing;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Step;

/** Writes {@code docs/state-machines.md} from the step tables and the Vietnamese labels. */
public final class StateMachineDoc {

    private static final int CROWDED = 6;

    private final Properties vi = StateMachines.labels("vi");
    private final StringBuilder out = new StringBuilder();

    private StateMachineDoc() {
    }

    public static void main(String[] arguments) throws IOException {
        Files.writeString(file(), text());
    }

    static Path file() {
        return StateMachines.root().resolve("docs/state-machines.md");
    }

    static String text() {
        StateMachineDoc doc = new StateMachineDoc();
        doc.line("# State machines");
        doc.line("");
        doc.line("Generated from the step tables of the code (`*Step`, `*State`) and the Vietnamese labels; `StateMachineDocTest` fails when it is stale and");
        doc.line("rewrites it with `-Dra.docs.update=true`. Guards stand as comments at the steps. The event is the REST action too (`POST …/actions/{event}`) unless");
        doc.line("only the system takes it. Rows that the canon did not have: `adr/0005-state-table-gaps.md`.");
        StateMachines.ALL.forEach(doc::machine);
        return doc.out.toString();
    }

    private void machine(Machine machine) {
        line("");
        line("## " + machine.title());
        line("");
        line("| State | Tiếng Việt | Queue · who acts · clock, or why it rests |");
        line("| --- | --- | --- |");
        for (State state : machine.states()) {
            line("| `" + state + "` | " + vi.getProperty(state.labelKey()) + " | " + attention(state) + " |");
        }
        line("");
        line("| From | Event | Tiếng Việt | To | Roles | Audit |");
        line("| --- | --- | --- | --- | --- | --- |");
        for (Step<?> step : machine.steps()) {
            line("| " + from(step) + " | `" + step.event() + "` | " + vi.getProperty(step.labelKey()) + " | " + to(step) + " | "
                    + (step.bySystem() ? "system" : String.join(", ", step.roles())) + " | `" + step.auditType() + "` |");
        }
        line("");
        diagram(machine);
    }

    private static String attention(State state) {
        if (state.attention() instanceof Attention.Work work) {
            return "`" + work.queue() + "` · " + work.role() + " · `" + work.clock() + "`";
        }
        return (state.isFinal() ? "final: " : "rests: ") + ((Attention.Rest) state.attention()).reason();
    }

    private static String from(Step<?> step) {
        return step.makesObject() ? "–" : step.from().stream().map(state -> "`" + state + "`").collect(Collectors.joining(" "));
    }

    private static String to(Step<?> step) {
        return switch (step.row().landing()) {
            case FIXED -> "`" + step.to() + "`";
            case STAYS -> "stays";
            case REMEMBERED -> "the remembered state" + (step.to() == null ? "" : ", else `" + step.to() + "`");
        };
    }

    /** Steps between the same two states share an arrow; steps from many states to one are told beside the picture, or nobody could read it. */
    private void diagram(Machine machine) {
        Map<String, Set<String>> arrows = new LinkedHashMap<>();
        Set<String> beside = new LinkedHashSet<>();
        for (Step<?> step : machine.steps()) {
            if (step.row().landing() == Landing.STAYS || step.from().size() >= CROWDED) {
                beside.add("`" + step.event() + "`");
            } else if (step.makesObject()) {
                arrow(arrows, "[*]", step.to(), step);
            } else {
                step.from().forEach(state -> arrow(arrows, state.toString(), step.to() == null ? "remembered" : step.to(), step));
            }
        }
        line("```mermaid");
        line("stateDiagram-v2");
        machine.states().forEach(state -> line("    " + state + " : " + vi.getProperty(state.labelKey())));
        if (arrows.keySet().stream().anyMatch(arrow -> arrow.endsWith("remembered"))) {
            line("    remembered : (trạng thái trước đó)");
        }
        arrows.forEach((arrow, events) -> line("    " + arrow + " : " + String.join(", ", events)));
        machine.states().stream().filter(State::isFinal).forEach(state -> line("    " + state + " --> [*]"));
        line("```");
        if (!beside.isEmpty()) {
            line("");
            line("Not drawn (from many states, or without a change of state): " + String.join(", ", beside) + ".");
        }
    }

    private static void arrow(Map<String, Set<String>> arrows, String from, Object to, Step<?> step) {
        arrows.computeIfAbsent(from + " --> " + to, key -> new LinkedHashSet<>()).add(step.event());
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
