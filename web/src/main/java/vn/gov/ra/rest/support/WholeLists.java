package vn.gov.ra.rest.support;

import jakarta.json.bind.JsonbException;
import java.lang.reflect.RecordComponent;
import java.util.Collection;

/** A list of a body has no holes: {@code [null]} is refused for all resources at once, before one of them stumbles over it. */
final class WholeLists {

    private WholeLists() {
    }

    /** @return the body @throws JsonbException names the list that has a null in it */
    static Object require(Object body) {
        if (body instanceof Record read) {
            for (RecordComponent part : read.getClass().getRecordComponents()) {
                require(part.getName(), value(read, part));
            }
        }
        return body;
    }

    private static void require(String name, Object value) {
        if (value instanceof Collection<?> all) {
            for (Object one : all) {
                if (one == null) {
                    throw new JsonbException("null in " + name);
                }
                require(one);
            }
        } else {
            require(value);
        }
    }

    private static Object value(Record read, RecordComponent part) {
        try {
            part.getAccessor().setAccessible(true);
            return part.getAccessor().invoke(read);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
