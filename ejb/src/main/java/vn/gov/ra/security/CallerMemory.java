package vn.gov.ra.security;

import java.util.HashMap;
import java.util.Map;

/**
 * Remembers who asks while a request only reads: one page asks a dozen services, and each would look the account up again. A request that may change
 * something remembers nothing, so that every command judges the account as it is then. Opened and closed at the door, on the thread of the request.
 */
public final class CallerMemory {

    private static final ThreadLocal<Map<String, Actor>> KNOWN = new ThreadLocal<>();

    private CallerMemory() {
    }

    /** A request that only reads begins. */
    public static void begin() {
        KNOWN.set(new HashMap<>());
    }

    /** To be called however the request ends; threads are used again. */
    public static void end() {
        KNOWN.remove();
    }

    /** @return null where nothing is remembered */
    static Actor of(String subject) {
        Map<String, Actor> known = KNOWN.get();
        return known == null ? null : known.get(subject);
    }

    static Actor keep(String subject, Actor actor) {
        Map<String, Actor> known = KNOWN.get();
        if (known != null) {
            known.put(subject, actor);
        }
        return actor;
    }
}
