package vn.gov.ra.invariants;

import java.lang.reflect.Field;

/** Puts stand-ins where the container would put the real ones. */
public final class Doubles {

    private Doubles() {
    }

    /** Sets the field of that name, of the object's class or one above. */
    public static void put(Object into, String name, Object value) {
        for (Class<?> type = into.getClass(); type != null; type = type.getSuperclass()) {
            try {
                Field field = type.getDeclaredField(name);
                field.setAccessible(true);
                field.set(into, value);
                return;
            } catch (NoSuchFieldException above) {
                // Look further up.
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException(into.getClass() + " has no " + name);
    }
}
