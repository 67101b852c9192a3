package vn.gov.ra.web.support;

import io.undertow.server.HttpServerExchange;
import io.undertow.servlet.ServletExtension;
import io.undertow.servlet.api.DeploymentInfo;
import io.undertow.util.Headers;
import io.undertow.util.Methods;
import io.undertow.util.StatusCodes;
import jakarta.servlet.ServletContext;
import java.util.regex.Pattern;

/**
 * Keeps a browser from being sent to an identity provider that does not answer: it gets our own page instead. The redirect is made by
 * the server's sign-in before any filter of ours, so it is looked at where it leaves. Sessions that are open and pages for everybody
 * are not touched.
 */
public final class SignInWatch implements ServletExtension {

    static final String PAGE = "/sign-in-unavailable";
    /** OpenID Connect Core 1.0 §3.1.2.1: the authentication request. */
    private static final Pattern TO_SIGN_IN = Pattern.compile(".*[?&]response_type=code(&.*)?");
    private static final Pattern NEVER_SIGNS_IN = Pattern.compile("/(ocsp|crl|ca|api|health|jakarta\\.faces\\.resource)(/.*)?");

    @Override
    public void handleDeployment(DeploymentInfo deployment, ServletContext context) {
        deployment.addInitialHandlerChainWrapper(next -> exchange -> {
            if (signsIn(exchange.getRequestPath())) {
                exchange.addResponseCommitListener(SignInWatch::lookAt);
            }
            next.handleRequest(exchange);
        });
    }

    private static void lookAt(HttpServerExchange exchange) {
        if ((sentToSignIn(exchange) || turnedAway(exchange)) && !SignInProbe.HERE.answers()) {
            exchange.setStatusCode(StatusCodes.FOUND);
            exchange.getResponseHeaders().put(Headers.LOCATION, PAGE).put(Headers.CACHE_CONTROL, "no-store");
        }
    }

    private static boolean sentToSignIn(HttpServerExchange exchange) {
        String location = exchange.getResponseHeaders().getFirst(Headers.LOCATION);
        return exchange.getStatusCode() == StatusCodes.FOUND && location != null && isSignIn(location);
    }

    /** A server that has not reached the identity provider since its start knows no address to send anybody to, and refuses. */
    private static boolean turnedAway(HttpServerExchange exchange) {
        return exchange.getStatusCode() == StatusCodes.FORBIDDEN && exchange.getRequestMethod().equals(Methods.GET)
                && (exchange.getSecurityContext() == null || !exchange.getSecurityContext().isAuthenticated());
    }

    /** Somebody may be sent to sign in from there: not from what machines ask. */
    static boolean signsIn(String path) {
        return !NEVER_SIGNS_IN.matcher(path).matches();
    }

    static boolean isSignIn(String location) {
        return TO_SIGN_IN.matcher(location).matches();
    }
}
