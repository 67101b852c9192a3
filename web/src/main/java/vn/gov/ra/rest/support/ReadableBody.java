package vn.gov.ra.rest.support;

import jakarta.json.bind.JsonbException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import vn.gov.ra.shared.DomainException;

/**
 * What cannot be read is the caller's fault and 400: readers tell it in exceptions of every kind, and some of them mend instead of refusing.
 * JSON is UTF-8 without a broken octet, since none is replaced in silence, and an object where an object is expected.
 */
@Provider
public class ReadableBody implements ReaderInterceptor {

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        try {
            if (MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType()) && !context.getMediaType().isWildcardSubtype()) {
                byte[] body = context.getInputStream().readAllBytes();
                require(body, Map.class.isAssignableFrom(context.getType()));
                context.setInputStream(new ByteArrayInputStream(body));
            }
            return WholeLists.require(context.proceed());
        } catch (WebApplicationException told) {
            throw told;
        } catch (IOException | RuntimeException | StackOverflowError unreadable) {
            throw refusal(unreadable) instanceof DomainException told ? told : new JsonbException("Not read: " + unreadable.getClass().getSimpleName(), unreadable);
        }
    }

    /** The body was too long: told by {@link BoundedStream} from within whatever read it. */
    private static Throwable refusal(Throwable failure) {
        Throwable cause = failure;
        while (cause != null && !(cause instanceof DomainException)) {
            cause = cause.getCause();
        }
        return cause;
    }

    private static void require(byte[] body, boolean object) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString().strip();
        if (object && !text.isEmpty() && !text.equals("null") && text.charAt(0) != '{') {
            throw new JsonbException("Not an object");
        }
    }
}
