package vn.gov.ra.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * An action that a state offers, for pages and {@code GET …/actions}.
 *
 * @param action name of the event, such as {@code giver-sign}
 * @param allowed the caller's roles suffice; guards of the object are checked when it is taken
 * @param whyCode code of what stands against it, null when allowed
 * @param whyArguments arguments of its message
 */
public record Offered(String action, boolean allowed, String whyCode, List<Object> whyArguments) {

    /** The steps that people can take from a state, in the order of the table, each with whether the caller may. */
    public static <S extends Enum<S> & State, T extends Enum<T> & Step<S>> List<Offered> of(Class<T> steps, S present, Predicate<T> among, Predicate<String> hasRole, Object shown) {
        List<Offered> offers = new ArrayList<>();
        for (T step : Transitions.actionsFrom(steps, present)) {
            if (among.test(step)) {
                boolean may = step.mayBeTakenBy(hasRole);
                offers.add(new Offered(step.event(), may, may ? null : StateError.NOT_YOUR_STEP.code(), may ? List.of() : List.of(shown, step.labelKey())));
            }
        }
        return offers;
    }
}
