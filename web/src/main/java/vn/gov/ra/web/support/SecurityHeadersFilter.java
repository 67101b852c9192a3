package vn.gov.ra.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Headers every answer has. The content security policy of pages is written by PrimeFaces with its nonce (web.xml);
 * what is not a page gets one that allows nothing. Pages are kept by no cache, because they name people.
 */
public class SecurityHeadersFilter extends HttpFilter {

    /** What is written whatever is answered. */
    public static final Map<String, String> EVERYWHERE = Map.of("X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin", "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        EVERYWHERE.forEach(response::setHeader);
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (path.startsWith("/api/")) {
            response.setHeader("Content-Security-Policy", NOTHING);
        } else if (isPage(path)) {
            // A second policy, which holds beside that of PrimeFaces: forms may lead through a redirect to the sign-in.
            // Set, not added: on the way to an error page it takes the place of the policy with the nonce of the page that failed.
            response.setHeader("Content-Security-Policy", "frame-ancestors 'none'; base-uri 'self'; object-src 'none'; form-action 'self' " + IdentityProvider.origin());
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("Pragma", "no-cache");
        }
        chain.doFilter(request, response);
    }

    private static boolean isPage(String path) {
        return !(path.startsWith("/jakarta.faces.resource/") || path.startsWith("/ocsp") || path.startsWith("/crl/") || path.startsWith("/ca/")
                || path.startsWith("/health/") || path.startsWith("/favicon"));
    }
}
