package vn.gov.ra.shared;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Questions to a whole state table. */
public final class Transitions {

    private Transitions() {
    }

    /** Steps that people can take from a state, in the order of the table: the buttons of a page, the actions of a resource. */
    public static <S extends Enum<S> & State, T extends Enum<T> & Step<S>> List<T> actionsFrom(Class<T> steps, S present) {
        return Arrays.stream(steps.getEnumConstants()).filter(step -> !step.bySystem() && step.allowedFrom(present)).toList();
    }

    /** Those of {@link #actionsFrom} that somebody with these roles may take, guards apart. */
    public static <S extends Enum<S> & State, T extends Enum<T> & Step<S>> Set<T> actionsFor(Class<T> steps, S present, Predicate<String> hasRole) {
        EnumSet<T> open = EnumSet.noneOf(steps);
        actionsFrom(steps, present).stream().filter(step -> step.mayBeTakenBy(hasRole)).forEach(open::add);
        return open;
    }

    /** The step that people ask for by the name of its event; empty for unknown events and for steps of the system. */
    public static <S extends Enum<S> & State, T extends Enum<T> & Step<S>> Optional<T> action(Class<T> steps, String event) {
        return Arrays.stream(steps.getEnumConstants()).filter(step -> !step.bySystem() && step.event().equals(event)).findFirst();
    }

    /** No step leads out of the state; steps that only record something do not count. */
    public static <S extends Enum<S> & State, T extends Enum<T> & Step<S>> boolean isFinal(Class<T> steps, S state) {
        return Arrays.stream(steps.getEnumConstants())
                .noneMatch(step -> step.from().contains(state) && step.row().landing() != Row.Landing.STAYS);
    }
}
