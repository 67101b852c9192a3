package vn.gov.ra.web.pki;

import io.undertow.connector.PooledByteBuffer;
import io.undertow.server.Connectors;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.RequestBufferingHandler;
import io.undertow.util.AttachmentKey;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.xnio.channels.StreamSourceChannel;
import vn.gov.ra.web.support.CallContextFilter;
import vn.gov.ra.web.support.SecurityHeadersFilter;

/**
 * Gives kept replies out where they are asked for again, and makes those that nobody has to be waited for, with the headers that filters and servlet
 * give them; all else goes on to those, when all of its body is here: a slow one keeps none of their threads.
 */
final class OcspKeptHandler implements HttpHandler {

    private static final String PLACE = "/ocsp/";
    private static final String WITH_BODY = "/ocsp";
    private static final HttpString CORRELATION = new HttpString(CallContextFilter.HEADER);
    private static final Map<HttpString, String> EVERYWHERE = new LinkedHashMap<>();

    static {
        SecurityHeadersFilter.EVERYWHERE.forEach((name, value) -> EVERYWHERE.put(new HttpString(name), value));
    }

    /** The whole body was there, and there was no answer to give. */
    private static final AttachmentKey<Boolean> LOOKED = AttachmentKey.create(Boolean.class);

    private final HttpHandler next;
    private final HttpHandler whole = new RequestBufferingHandler(this::whole, 1);
    private final ServletContext context;
    private OcspKept kept;

    OcspKeptHandler(HttpHandler next, ServletContext context) {
        this.next = next;
        this.context = context;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        String address = exchange.getRequestURI();
        boolean ours = address.startsWith(PLACE) || address.equals(WITH_BODY);
        if (!ours || !given(exchange, address, false)) {
            whole.handleRequest(exchange);
        }
    }

    /** When all of the body is here that there may be. */
    private void whole(HttpServerExchange exchange) throws Exception {
        String address = exchange.getRequestURI();
        boolean posted = address.equals(WITH_BODY) && exchange.getRequestMethod().equals(Methods.POST);
        if (posted && exchange.getAttachment(LOOKED) == null && given(exchange, address, false)) {
            return;
        }
        if (exchange.isInIoThread() && (posted || address.startsWith(PLACE) && exchange.getRequestMethod().equals(Methods.GET))) {
            exchange.dispatch((HttpHandler) this::patiently);
        } else {
            next.handleRequest(exchange);
        }
    }

    /** On a thread that nobody else waits for, because the key takes long; the filters and the servlet between would take as much again. */
    private void patiently(HttpServerExchange exchange) throws Exception {
        if (!given(exchange, exchange.getRequestURI(), true)) {
            next.handleRequest(exchange);
        }
    }

    /** @param patient a key that takes long may sign */
    private boolean given(HttpServerExchange exchange, String address, boolean patient) throws IOException {
        if (kept == null) {
            kept = (OcspKept) context.getAttribute(OcspKept.ATTRIBUTE);
        }
        if (kept == null) {
            return false;
        }
        Instant now = kept.now();
        if (exchange.getRequestMethod().equals(Methods.GET)) {
            OcspReply reply = kept.byAddress(address, now);
            return give(exchange, reply == null ? kept.made(OcspKept.question(address), caller(exchange), now, patient) : reply, now);
        }
        return exchange.getRequestMethod().equals(Methods.POST) && OcspServlet.asks(exchange.getRequestHeaders().getFirst(Headers.CONTENT_TYPE))
                && posted(exchange, now, patient);
    }

    private boolean give(HttpServerExchange exchange, OcspReply reply, Instant now) {
        if (reply == null) {
            return false;
        }
        kept.given(reply);
        HeaderMap headers = headers(exchange);
        reply.lasting().forEach((name, value) -> headers.put(HttpString.tryFromString(name), value));
        headers.put(Headers.CACHE_CONTROL, reply.cacheControl(now));
        if (reply.unchanged(exchange.getRequestHeaders().getFirst(Headers.IF_NONE_MATCH))) {
            exchange.setStatusCode(StatusCodes.NOT_MODIFIED);
            exchange.endExchange();
        } else {
            send(exchange, reply);
        }
        return true;
    }

    /** Only where the whole body is here already; otherwise what was read is put back, and whoever can wait reads it. */
    private boolean posted(HttpServerExchange exchange, Instant now, boolean patient) throws IOException {
        long length = exchange.getRequestContentLength();
        if (length > OcspServlet.MAX_REQUEST) {
            return tooLong(exchange);
        }
        if (length <= 0 || exchange.getRequestHeaders().contains(Headers.EXPECT)) {
            return false;
        }
        StreamSourceChannel body = exchange.getRequestChannel();
        PooledByteBuffer pooled = exchange.getConnection().getByteBufferPool().allocate();
        ByteBuffer buffer = pooled.getBuffer();
        while (buffer.hasRemaining() && buffer.position() < length && body.read(buffer) > 0) {
            // until all of it is here, or no more is
        }
        boolean whole = buffer.position() == length;
        buffer.flip();
        OcspReply reply = whole ? byBody(exchange, buffer, now, patient) : null;
        if (reply == null) {
            if (whole) {
                exchange.putAttachment(LOOKED, Boolean.TRUE);
            }
            if (buffer.hasRemaining()) {
                Connectors.ungetRequestBytes(exchange, pooled);
            } else {
                pooled.close();
            }
            Connectors.resetRequestChannel(exchange);
            return false;
        }
        pooled.close();
        kept.given(reply);
        headers(exchange).put(Headers.CACHE_CONTROL, HttpTimes.NEVER_KEPT);
        send(exchange, reply);
        return true;
    }

    /** Refused by what it says of itself, so that nobody reads it. */
    private static boolean tooLong(HttpServerExchange exchange) {
        headers(exchange).put(Headers.CACHE_CONTROL, HttpTimes.NEVER_KEPT);
        exchange.setStatusCode(StatusCodes.REQUEST_ENTITY_TOO_LARGE).setPersistent(false).endExchange();
        return true;
    }

    private OcspReply byBody(HttpServerExchange exchange, ByteBuffer body, Instant now, boolean patient) {
        OcspReply reply = kept.byBody(body, now);
        if (reply != null) {
            return reply;
        }
        byte[] question = new byte[body.remaining()];
        body.duplicate().get(question);
        reply = kept.made(question, caller(exchange), now, patient);
        if (reply != null) {
            kept.keep(question, reply, now);
        }
        return reply;
    }

    private static String caller(HttpServerExchange exchange) {
        return exchange.getSourceAddress().getAddress().getHostAddress();
    }

    private static HeaderMap headers(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getResponseHeaders();
        EVERYWHERE.forEach(headers::put);
        headers.put(CORRELATION, CallContextFilter.correlation(exchange.getRequestHeaders().getFirst(CORRELATION)));
        return headers;
    }

    private static void send(HttpServerExchange exchange, OcspReply reply) {
        exchange.getResponseHeaders().put(Headers.CONTENT_TYPE, OcspReply.TYPE);
        exchange.setResponseContentLength(reply.bytes().length);
        exchange.getResponseSender().send(ByteBuffer.wrap(reply.bytes()));
    }
}
