package vn.gov.ra.web.support;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;

/**
 * Whoever signs in gets a new session id: one that was known before, to the reader or to somebody who planted it, opens nothing afterwards
 * (ASVS 7.2.4). The container keeps the session of the public pages otherwise.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class FreshSessionFilter implements Filter {

    private static final String SIGNED_IN = FreshSessionFilter.class.getName();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && http.getUserPrincipal() != null) {
            renew(http);
        }
        chain.doFilter(request, response);
    }

    private static void renew(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        String name = request.getUserPrincipal().getName();
        if (session != null && !name.equals(session.getAttribute(SIGNED_IN))) {
            request.changeSessionId();
            session.setAttribute(SIGNED_IN, name);
        }
    }
}
