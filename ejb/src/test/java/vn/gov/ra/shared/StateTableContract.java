package vn.gov.ra.shared;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/**
 * What every state machine promises, tried against its table typed a second time.
 * A line is {@code STEP | FROM FROM | TO | ROLE ROLE}; {@code new} makes the object, {@code =} stays, {@code <X} goes back to the remembered state
 * with X where none is remembered; no role means the system.
 */
public abstract class StateTableContract<S extends Enum<S> & State, T extends Enum<T> & Step<S>> {

    private final Class<S> states;
    private final Class<T> steps;

    protected StateTableContract(Class<S> states, Class<T> steps) {
        this.states = states;
        this.steps = steps;
    }

    /** The table, typed from {@code state-machines.md} and the decision on its gaps, not from the code. */
    protected abstract String table();

    protected abstract Set<S> finals();

    /** Work in which the queue's role waits for a step of the system. */
    protected Set<S> movedBySystem() {
        return Set.of();
    }

    private record Typed(Set<String> from, String to, Set<String> roles) {
    }

    private Map<String, Typed> typed() {
        Map<String, Typed> rows = new LinkedHashMap<>();
        table().lines().filter(line -> !line.isBlank()).forEach(line -> {
            String[] cell = line.split("\\|", -1);
            assertEquals(4, cell.length, line);
            rows.put(cell[0].strip(), new Typed(words(cell[1]), cell[2].strip(), words(cell[3])));
        });
        return rows;
    }

    private static Set<String> words(String cell) {
        return cell.isBlank() ? Set.of() : Set.of(cell.strip().split("\\s+"));
    }

    @Test
    void the_steps_are_those_of_the_table() {
        assertEquals(new ArrayList<>(typed().keySet()), Stream.of(steps.getEnumConstants()).map(Enum::name).toList());
    }

    @Test
    void every_step_from_every_state_is_allowed_or_refused_as_typed() {
        List<Executable> pairs = new ArrayList<>();
        typed().forEach((name, row) -> {
            T step = Enum.valueOf(steps, name);
            pairs.add(() -> assertEquals(row.from.contains("new"), step.allowedFrom(null), name + " from nothing"));
            for (S state : states.getEnumConstants()) {
                pairs.add(() -> tryPair(step, state, row));
            }
        });
        assertAll(pairs);
    }

    private void tryPair(T step, S state, Typed row) {
        String pair = step + " from " + state;
        boolean expected = row.from.contains(state.name());
        assertEquals(expected, step.allowedFrom(state), pair);
        if (!expected) {
            DomainException refusal = assertThrows(DomainException.class, () -> step.requireFrom(state, "YC-2025-000123"), pair);
            assertSame(StateError.STEP_NOT_ALLOWED, refusal.error());
            assertEquals(List.of("YC-2025-000123", state.labelKey(), step.labelKey()), refusal.arguments());
            return;
        }
        step.requireFrom(state, "YC-2025-000123");
        if (row.to.equals("=")) {
            assertSame(state, step.after(state, null), pair);
        } else if (row.to.startsWith("<")) {
            S fallback = row.to.length() == 1 ? null : Enum.valueOf(states, row.to.substring(1));
            assertSame(fallback, step.after(state, null), pair);
            for (S remembered : states.getEnumConstants()) {
                assertSame(remembered, step.after(state, remembered), pair);
            }
        } else {
            assertSame(Enum.valueOf(states, row.to), step.after(state, null), pair);
        }
    }

    @Test
    void new_objects_begin_where_typed() {
        typed().forEach((name, row) -> {
            if (row.from.contains("new")) {
                assertSame(Enum.valueOf(states, row.to), Enum.valueOf(steps, name).after(null, null), name);
            }
        });
    }

    @Test
    void each_step_is_for_the_roles_typed_and_for_no_other() {
        typed().forEach((name, row) -> {
            T step = Enum.valueOf(steps, name);
            assertEquals(row.roles, step.roles(), name);
            for (String role : List.of("CLERK", "AGENCY_SIGNER", "OFFICER", "OFFICE_SIGNER", "STOREKEEPER", "OBSERVER", "ADMIN", "SUBSCRIBER", "RELYING_SYSTEM")) {
                assertEquals(row.roles.contains(role), step.mayBeTakenBy(role::equals), name + " by " + role);
            }
            DomainException refusal = assertThrows(DomainException.class, () -> step.requireRole("OBSERVER"::equals, "YC-2025-000123"));
            assertSame(StateError.NOT_YOUR_STEP, refusal.error());
        });
    }

    @Test
    void every_state_is_reachable() {
        Set<S> reached = EnumSet.noneOf(states);
        for (T step : steps.getEnumConstants()) {
            if (step.makesObject()) {
                reached.add(step.to());
            }
        }
        boolean grown = true;
        while (grown) {
            grown = false;
            for (T step : steps.getEnumConstants()) {
                if (step.to() != null && step.from().stream().anyMatch(reached::contains)) {
                    grown |= reached.add(step.to());
                }
            }
        }
        assertEquals(EnumSet.allOf(states), reached);
    }

    @Test
    void only_final_states_have_no_exit_and_final_states_rest() {
        Set<S> last = EnumSet.noneOf(states);
        for (S state : states.getEnumConstants()) {
            if (state.isFinal()) {
                last.add(state);
                assertFalse(state.attention().isWork(), state + " is final and still work");
            }
        }
        assertEquals(finals(), last);
    }

    @Test
    void every_state_is_work_somebody_can_do_or_rests_for_a_reason() {
        for (S state : states.getEnumConstants()) {
            if (state.attention() instanceof Attention.Work work) {
                assertFalse(work.queue().isBlank() || work.clock().isBlank(), state.name());
                boolean byRole = Transitions.actionsFrom(steps, state).stream().anyMatch(step -> step.roles().contains(work.role()));
                boolean bySystem = Stream.of(steps.getEnumConstants()).anyMatch(step -> step.bySystem() && step.allowedFrom(state));
                assertTrue(byRole || (bySystem && movedBySystem().contains(state)), state + " has no step for " + work.role());
                assertFalse(byRole && movedBySystem().contains(state), state + " is not moved by the system alone");
            } else {
                assertFalse(((Attention.Rest) state.attention()).reason().isBlank(), state.name());
            }
        }
    }

    @Test
    void from_one_state_no_two_steps_have_the_same_event_or_audit_type() {
        for (S state : states.getEnumConstants()) {
            Set<String> events = new HashSet<>();
            for (T step : steps.getEnumConstants()) {
                if (step.allowedFrom(state)) {
                    assertTrue(events.add(step.event()), step + " from " + state);
                    assertTrue(step.event().matches("[a-z]+(-[a-z]+)*"), step.event());
                    assertEquals(step.machine() + "." + step.event(), step.auditType());
                }
            }
        }
    }

    @Test
    void an_event_names_its_step_unless_the_system_takes_it() {
        for (T step : steps.getEnumConstants()) {
            assertEquals(!step.bySystem(), Transitions.action(steps, step.event()).isPresent(), step.name());
        }
        assertTrue(Transitions.action(steps, "không-có").isEmpty());
    }
}
