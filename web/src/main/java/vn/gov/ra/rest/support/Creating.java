package vn.gov.ra.rest.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import vn.gov.ra.idempotency.IdempotencyService;
import vn.gov.ra.idempotency.StoredAnswer;
import vn.gov.ra.shared.Sha256;

/**
 * Creating POSTs. With {@code Idempotency-Key} the command runs once for the key and its answer is given again;
 * the same key with another body is 422. Without the header the command simply runs.
 * <pre>{@code return creating.once(body, () -> { var made = dossiers.create(…); return Made.created("/api/v1/dossiers/" + made.id(), made); });}</pre>
 */
@RequestScoped
public class Creating {

    private static final String HEADER = "Idempotency-Key";

    @Inject
    private HttpServletRequest request;
    @Inject
    private IdempotencyService keys;

    /** @param body what was asked for: the parsed body, or the bytes' SHA-256 where it is a file */
    public Response once(Object body, Supplier<Made> command) {
        String key = request.getHeader(HEADER);
        String hash = Sha256.hex(body instanceof String text ? text : Json.write(body));
        return response(key == null ? run(command) : keys.once(key, request.getRequestURI(), hash, () -> run(command)));
    }

    private static StoredAnswer run(Supplier<Made> command) {
        Made made = command.get();
        return new StoredAnswer(made.status(), made.location(), Json.write(made.view()));
    }

    private static Response response(StoredAnswer answer) {
        Response.ResponseBuilder response = Response.status(answer.status()).type(MediaType.APPLICATION_JSON_TYPE).entity(answer.body());
        return (answer.location() == null ? response : response.header(HttpHeaders.LOCATION, answer.location())).build();
    }
}
