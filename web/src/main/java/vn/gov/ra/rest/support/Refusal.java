package vn.gov.ra.rest.support;

import jakarta.ejb.EJBAccessException;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.StringJoiner;
import java.util.function.Function;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.shared.StateError;

/**
 * What a failure means to the caller. The container wraps failures of services in exceptions of its own, so the chain of causes is read.
 *
 * @param error what is told; {@link WebError#UNEXPECTED} tells nothing but an incident number
 * @param status HTTP status
 * @param arguments of the message
 * @param fields what is wrong with single fields
 * @param challenge of a 401, else null
 */
public record Refusal(ErrorCode error, int status, List<Object> arguments, List<FieldError> fields, String challenge) {

    /** Field errors at this pointer are warnings to acknowledge, not faults (contract §6.5). */
    public static final String WARNINGS = "/acknowledgedWarnings";
    private static final int DEEPEST = 12;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final long WAIT_SECONDS = 10;
    /** SQLSTATE of PostgreSQL, Appendix A of its manual. */
    private static final String UNIQUE_VIOLATION = "23505";
    private static final String SERIALIZATION_FAILURE = "40001";
    private static final String DEADLOCK = "40P01";
    private static final String LOCK_NOT_AVAILABLE = "55P03";
    private static final String TOO_LONG = "22001";
    private static final String BAD_CHARACTER = "22021";
    private static final String CONNECTION_LOST = "08";
    private static final String SERVER_ENDS = "57P0";
    private static final String POOL = "jakarta.resource.";

    public static Refusal of(Throwable failure) {
        return first(failure, Refusal::known, of(WebError.UNEXPECTED));
    }

    public boolean unexpected() {
        return error == WebError.UNEXPECTED;
    }

    /** Present state of the object where the refusal is about it (contract §6.5), else null. */
    public String state() {
        if (error != StateError.STEP_NOT_ALLOWED || arguments.size() < 2 || !(arguments.get(1) instanceof String key)) {
            return null;
        }
        return key.substring(key.lastIndexOf('.') + 1);
    }

    /**
     * Seconds after which trying again makes sense; empty where waiting does not help. A refusal for now may say how long: a
     * {@link Duration} among its arguments.
     */
    public OptionalLong retryAfter() {
        if (status != TOO_MANY && status != UNAVAILABLE) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(arguments.stream().filter(Duration.class::isInstance).map(Duration.class::cast).findFirst()
                .map(told -> Math.max(1, told.plusMillis(999).toSeconds())).orElse(WAIT_SECONDS));
    }

    public List<FieldError> warnings() {
        return fields.stream().filter(field -> WARNINGS.equals(field.pointer())).toList();
    }

    public List<FieldError> faults() {
        return fields.stream().filter(field -> !WARNINGS.equals(field.pointer())).toList();
    }

    private static Refusal known(Throwable failure) {
        if (failure instanceof DomainException domain) {
            return new Refusal(domain.error(), status(domain.error()), domain.arguments(), domain.fields(), null);
        }
        if (failure instanceof MissingToken token) {
            return new Refusal(token.error(), 401, List.of(), List.of(), token.challenge());
        }
        if (failure instanceof EJBAccessException) {
            return of(SharedError.FORBIDDEN);
        }
        if (failure instanceof OptimisticLockException) {
            return of(SharedError.STALE_VERSION);
        }
        if (failure instanceof PessimisticLockException || failure instanceof LockTimeoutException) {
            return of(SharedError.RACED);
        }
        if (failure instanceof SQLException sql) {
            return of(sql);
        }
        if (failure instanceof ConstraintViolationException violations) {
            return new Refusal(SharedError.INVALID_INPUT, SharedError.INVALID_INPUT.kind().status(), List.of(), fields(violations), null);
        }
        if (failure instanceof JsonbException || failure instanceof JsonException) {
            return of(WebError.MALFORMED_BODY);
        }
        return failure instanceof WebApplicationException http ? of(http.getResponse().getStatus()) : null;
    }

    private static Refusal of(ErrorCode error) {
        return new Refusal(error, status(error), List.of(), List.of(), null);
    }

    /** What the database refuses although the services let it pass: rivals, and text that fits no column. */
    private static Refusal of(SQLException failure) {
        return switch (String.valueOf(failure.getSQLState())) {
            case UNIQUE_VIOLATION, SERIALIZATION_FAILURE, DEADLOCK, LOCK_NOT_AVAILABLE -> of(SharedError.RACED);
            case TOO_LONG -> of(SharedError.TOO_LONG);
            case BAD_CHARACTER -> of(SharedError.INVALID_INPUT);
            default -> away(failure) ? of(WebError.DATABASE_AWAY) : null;
        };
    }

    /** The connection broke, the server ends or starts, or the pool has none to give: its refusal has no state of SQL, but a cause of its own. */
    private static boolean away(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        boolean pool = failure.getCause() != null && failure.getCause().getClass().getName().startsWith(POOL);
        return pool || state.startsWith(CONNECTION_LOST) || state.startsWith(SERVER_ENDS);
    }

    private static Refusal of(int status) {
        return switch (status) {
            case 401 -> new Refusal(WebError.TOKEN_MISSING, 401, List.of(), List.of(), new MissingToken(false).challenge());
            case 403 -> of(SharedError.FORBIDDEN);
            case 404 -> of(WebError.NO_SUCH_PATH);
            case 405 -> of(WebError.METHOD_NOT_ALLOWED);
            case 406 -> of(WebError.NOT_ACCEPTABLE);
            case 413 -> of(SharedError.TOO_LARGE);
            case 415 -> of(SharedError.UNSUPPORTED_MEDIA_TYPE);
            case 429 -> of(SharedError.TOO_MANY_REQUESTS);
            default -> status >= 400 && status < 500 ? of(WebError.BAD_REQUEST) : null;
        };
    }

    private static int status(ErrorCode error) {
        return error instanceof WebError web ? web.status() : error.kind().status();
    }

    private static <T> T first(Throwable failure, Function<Throwable, T> look, T otherwise) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++, cause = cause.getCause()) {
            T found = look.apply(cause);
            if (found != null) {
                return found;
            }
        }
        return otherwise;
    }

    private static List<FieldError> fields(ConstraintViolationException violations) {
        List<FieldError> fields = new ArrayList<>();
        for (ConstraintViolation<?> violation : violations.getConstraintViolations()) {
            fields.add(new FieldError(pointer(violation.getPropertyPath()), SharedError.INVALID_INPUT, last(violation.getPropertyPath())));
        }
        return fields;
    }

    /** The first two nodes name the method and its parameter. */
    private static String pointer(Path path) {
        StringJoiner pointer = new StringJoiner("/", "/", "");
        int skipped = 0;
        for (Path.Node node : path) {
            if (skipped++ < 2 || node.getName() == null) {
                continue;
            }
            if (node.getIndex() != null) {
                pointer.add(node.getIndex().toString());
            }
            pointer.add(node.getName());
        }
        return pointer.toString();
    }

    private static String last(Path path) {
        String name = "";
        for (Path.Node node : path) {
            name = node.getName() == null ? name : node.getName();
        }
        return name;
    }
}
