package vn.gov.ra.request;

import java.util.List;
import vn.gov.ra.shared.DomainException;

/**
 * An action on an object and whether the caller may take it now.
 *
 * @param action name in kebab-case
 * @param whyCode code of the refusal that stands in the way; null when allowed
 * @param whyArguments arguments of its message
 */
public record ActionView(String action, boolean allowed, String whyCode, List<Object> whyArguments) {

    public static ActionView open(String action) {
        return new ActionView(action, true, null, List.of());
    }

    public static ActionView closed(String action, DomainException why) {
        return new ActionView(action, false, why.error().code(), why.arguments());
    }

    /** Tries the guards of an action; what they throw is the reason why not. */
    public static ActionView tried(String action, Runnable guards) {
        try {
            guards.run();
            return open(action);
        } catch (DomainException why) {
            return closed(action, why);
        }
    }
}
