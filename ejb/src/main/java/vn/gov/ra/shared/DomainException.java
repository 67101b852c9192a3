package vn.gov.ra.shared;

import jakarta.ejb.ApplicationException;
import java.util.Arrays;
import java.util.List;

/**
 * A refusal that the user can do something about. It rolls the use case back whole.
 * The text is made where it is shown, from {@code Errors_{vi,en}.properties}; the arguments are values, not sentences.
 */
@ApplicationException(rollback = true)
public class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient ErrorCode error;
    private final transient List<Object> arguments;
    private final transient List<FieldError> fields;

    public DomainException(ErrorCode error, Object... arguments) {
        this(error, List.of(), arguments);
    }

    public DomainException(ErrorCode error, List<FieldError> fields, Object... arguments) {
        super(error.code() + " " + Arrays.toString(arguments));
        this.error = error;
        this.fields = List.copyOf(fields);
        this.arguments = Arrays.asList(arguments);
    }

    public ErrorCode error() {
        return error;
    }

    /** Arguments of the message, in the order of its placeholders. */
    public List<Object> arguments() {
        return arguments;
    }

    /** What is wrong with single fields; empty where the refusal is about the whole command. */
    public List<FieldError> fields() {
        return fields;
    }
}
