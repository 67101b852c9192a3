package vn.gov.ra.web.support;

import io.undertow.server.HttpServerExchange;
import io.undertow.server.handlers.Cookie;
import io.undertow.server.handlers.CookieImpl;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leads whoever had to sign in first to the whole address that was asked for. The server's sign-in comes back to the path alone, and the
 * links of a mail name their object in the query. To let it travel through the identity provider would mix it with the provider's own
 * parameters (our lists have a {@code state} too), so it waits here: in a cookie for that path and that sign-in only. Where several
 * windows wait for a sign-in the server knows the last one alone; the answers of the others are no sign-in, and lead to their addresses.
 */
public final class WayBack implements ServletExtension {

    private static final String COOKIE = "RABACK-";
    /** The server's own: the state of the sign-in it asked for last. */
    private static final String WAITED_FOR = "OAuth_Token_Request_State";
    /** Before what is kept, so that an empty query is kept too. */
    private static final String MADE = ".";
    /** As long as a sign-in may take at the provider, in seconds. */
    private static final int KEPT = 1_800;
    private static final int LONGEST = 2_000;
    private static final Pattern STATE = Pattern.compile("(?:^|.*[?&])state=([0-9A-Za-z-]{1,64})(?:&.*)?");
    /** Not with two slashes: what is sent back to {@code //x} leaves the portal (RFC 3986 §4.2). */
    private static final Pattern PATH = Pattern.compile("/(?!/)[0-9A-Za-z/._-]*");
    /** RFC 3986 §3.4, so that what comes back in a header is one. */
    private static final Pattern QUERY = Pattern.compile("[0-9A-Za-z._~!$&'()*+,;=:@/?%-]*");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            // Read now: a welcome page is another address when the answer leaves.
            String path = exchange.getRequestPath();
            if (!SignInWatch.signsIn(path) || !isOurs(path)) {
                next.handleRequest(exchange);
            } else if (!overtaken(exchange, path)) {
                String query = exchange.getQueryString();
                exchange.addResponseCommitListener(answer -> lookAt(answer, path, query));
                next.handleRequest(exchange);
            }
        });
    }

    /** The answer to a sign-in that the server does not wait for any more. */
    private static boolean overtaken(HttpServerExchange exchange, String path) {
        Optional<String> state = exchange.getQueryParameters().containsKey("code") ? state(exchange.getQueryString()) : Optional.empty();
        Optional<String> query = state.flatMap(asked -> kept(exchange, asked));
        Cookie waitedFor = exchange.getRequestCookie(WAITED_FOR);
        if (query.isEmpty() || waitedFor != null && state.get().equals(waitedFor.getValue())) {
            return false;
        }
        exchange.setStatusCode(StatusCodes.FOUND);
        goOn(exchange, path, path, state.get(), query.get());
        exchange.endExchange();
        return true;
    }

    private static void lookAt(HttpServerExchange exchange, String path, String asked) {
        String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        if (exchange.getStatusCode() != StatusCodes.FOUND || location == null) {
            return;
        }
        if (SignInWatch.isSignIn(location) && navigates(exchange)) {
            state(location).ifPresent(state -> written(asked).ifPresent(query -> exchange.setResponseCookie(cookie(exchange, path, state, query, KEPT))));
        } else if (exchange.getQueryParameters().containsKey("code") && location.indexOf('?') < 0) {
            state(asked).ifPresent(state -> kept(exchange, state).ifPresent(query -> goOn(exchange, path, location, state, query)));
        }
    }

    /** W3C Fetch Metadata: what a script of an open page asks for in vain is no address to come back to. */
    private static boolean navigates(HttpServerExchange exchange) {
        String mode = exchange.getRequestHeaders().getFirst("Sec-Fetch-Mode");
        return mode == null || mode.equals("navigate");
    }

    private static void goOn(HttpServerExchange exchange, String path, String location, String state, String query) {
        exchange.getResponseHeaders().put(Headers.LOCATION, query.isEmpty() ? location : location + "?" + query);
        exchange.setResponseCookie(cookie(exchange, path, state, "", 0));
    }

    private static Optional<String> kept(HttpServerExchange exchange, String state) {
        return Optional.ofNullable(exchange.getRequestCookie(COOKIE + state)).flatMap(cookie -> read(cookie.getValue()));
    }

    private static Cookie cookie(HttpServerExchange exchange, String path, String state, String value, int seconds) {
        return new CookieImpl(COOKIE + state, value).setPath(path).setMaxAge(seconds).setHttpOnly(true)
                .setSameSiteMode("Lax").setSecure("https".equals(exchange.getRequestScheme()));
    }

    static boolean isOurs(String path) {
        return PATH.matcher(path).matches();
    }

    /** OpenID Connect Core 1.0 §3.1.2.1: what ties the answer to the request. */
    static Optional<String> state(String address) {
        Matcher found = STATE.matcher(address);
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    static Optional<String> written(String query) {
        return query.length() > LONGEST || !QUERY.matcher(query).matches() ? Optional.empty()
                : Optional.of(MADE + Base64.getUrlEncoder().withoutPadding().encodeToString(query.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Nothing, where it is not what {@link #written} made. */
    static Optional<String> read(String value) {
        try {
            return value.startsWith(MADE) ? Optional.of(new String(Base64.getUrlDecoder().decode(value.substring(1)), StandardCharsets.US_ASCII))
                    .filter(query -> QUERY.matcher(query).matches()) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
