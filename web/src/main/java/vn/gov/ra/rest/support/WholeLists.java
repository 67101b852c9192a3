package vn.gov.ra.rest.support;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;

/** A list of a body has no holes: {@code [null]} is refused for all resources at once, before one of them stumbles over it. */
final class WholeLists {

    private WholeLists() {
    }

    /** @return the body @throws DomainException {@link SharedError#INVALID_INPUT} with the pointer of the null in a list */
    static Object require(Object body) {
        require("", body);
        return body;
    }

    private static void require(String pointer, Object value) {
        if (value instanceof Record read) {
            for (RecordComponent part : read.getClass().getRecordComponents()) {
                require(pointer + "/" + part.getName(), value(read, part));
            }
        } else if (value instanceof Collection<?> all) {
            int at = 0;
            for (Object one : all) {
                String place = pointer + "/" + at++;
                if (one == null) {
                    throw new DomainException(SharedError.INVALID_INPUT, List.of(new FieldError(place, SharedError.INVALID_INPUT, place)), place);
                }
                require(place, one);
            }
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
