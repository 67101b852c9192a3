package vn.gov.ra.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.List;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Messages;

/**
 * Actions that services offer, for {@code ra:action}. Every room has a record of its own for them with the same components
 * ({@code action, allowed, whyCode, whyArguments}), so they are read by name.
 */
@Named("offers")
@RequestScoped
public class Offers {

    @Inject
    private Language language;

    /**
     * @param present the object's state knows the action at all; others are not shown
     * @param allowed it may be taken now by this person
     * @param why what stands against it, null when allowed
     */
    public record Offer(boolean present, boolean allowed, String why) {
    }

    public Offer of(Collection<?> actions, String name) {
        for (Object action : actions == null ? List.of() : actions) {
            if (name.equals(read(action, "action"))) {
                boolean allowed = Boolean.TRUE.equals(read(action, "allowed"));
                return new Offer(true, allowed, allowed ? null : why(action));
            }
        }
        return new Offer(false, false, null);
    }

    private String why(Object action) {
        String code = (String) read(action, "whyCode");
        if (code == null) {
            return null;
        }
        List<?> arguments = read(action, "whyArguments") instanceof List<?> list ? list : List.of();
        return Messages.error(new Told(code), language.locale(), arguments.toArray());
    }

    private static Object read(Object action, String component) {
        try {
            return action.getClass().getMethod(component).invoke(action);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException(action.getClass() + " is no action with " + component, e);
        }
    }

    private record Told(String code) implements ErrorCode {
        @Override
        public Kind kind() {
            return Kind.CONFLICT;
        }
    }
}
