package vn.gov.ra.shared;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/**
 * A step of a state machine; implemented by one enum per machine, whose rows are the whole table. What has no row cannot happen.
 * Pages, REST actions, the documentation and the tests read the rows; guards beyond state and role belong to the aggregate.
 */
public interface Step<S extends Enum<S> & State> extends Labelled {

    Row<S> row();

    /** Name of the constant. */
    String name();

    /** What the audit trail calls the machine, such as {@code line}. */
    String machine();

    /** States it can be taken from; empty when it makes the object. */
    default Set<S> from() {
        return row().from();
    }

    /** Where it leads; null when it stays or goes back to the remembered state: ask {@link #after}. */
    default S to() {
        return row().to();
    }

    /**
     * Role constants; empty: only the system takes it, as the effect of something else.
     * The system may take any other step too where it follows from something a person did or from a term; it has no role and is not asked for one.
     */
    default Set<String> roles() {
        return row().roles();
    }

    /** The event in kebab-case, which is the REST action too. */
    default String event() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    default String auditType() {
        return machine() + '.' + event();
    }

    default boolean makesObject() {
        return from().isEmpty();
    }

    default boolean bySystem() {
        return roles().isEmpty();
    }

    /** Whether the table has a row for it; null asks for the steps that make the object. */
    default boolean allowedFrom(S present) {
        return present == null ? makesObject() : from().contains(present);
    }

    /** Whether one of the roles suffices; false for steps of the system. */
    default boolean mayBeTakenBy(Predicate<String> hasRole) {
        return roles().stream().anyMatch(hasRole);
    }

    /**
     * The state after the step.
     *
     * @param present the state before, null when the step makes the object
     * @param remembered the state remembered when the object was set aside, null if none
     */
    default S after(S present, S remembered) {
        return switch (row().landing()) {
            case FIXED -> to();
            case STAYS -> present;
            case REMEMBERED -> remembered == null ? to() : remembered;
        };
    }

    /** What to remember for a later return when this step sets the object aside in {@code present}. */
    default S remembers(S present) {
        return present;
    }

    /** Refuses what the table does not have; {@code shown} is the object's number or name for the message. */
    default void requireFrom(S present, Object shown) {
        if (!allowedFrom(present)) {
            throw new DomainException(StateError.STEP_NOT_ALLOWED, shown, present == null ? "" : present.labelKey(), labelKey());
        }
    }

    /** Refuses a person without the role; steps of the system are refused to every person. */
    default void requireRole(Predicate<String> hasRole, Object shown) {
        if (!mayBeTakenBy(hasRole)) {
            throw new DomainException(StateError.NOT_YOUR_STEP, shown, labelKey());
        }
    }
}
