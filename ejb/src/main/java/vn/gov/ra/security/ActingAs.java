package vn.gov.ra.security;

import java.util.function.Supplier;

/** Lets the portal itself act on a thread: timers, importers, observers of the outside. Never reachable from a request's data. */
public final class ActingAs {

    private static final ThreadLocal<Actor> CURRENT = new ThreadLocal<>();

    private ActingAs() {
    }

    static Actor current() {
        return CURRENT.get();
    }

    public static <T> T system(Supplier<T> work) {
        return as(Actor.SYSTEM, work);
    }

    /** Goes on in a background thread for the actor who asked; the roles were checked when the work was accepted. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        Actor before = CURRENT.get();
        CURRENT.set(actor);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }
}
