package vn.gov.ra.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.ra.rest.support.BodyConfig;
import vn.gov.ra.rest.support.Drain;
import vn.gov.ra.rest.support.Problems;
import vn.gov.ra.rest.support.Refusal;
import vn.gov.ra.rest.support.WebError;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/**
 * Turns away what no page and no resource could answer well: an address that is no UTF-8, and forms longer than the limit, which Faces would
 * fail on before it knows the page. The API measures bodies itself, after it has asked who calls.
 */
public class FrontDoorFilter extends HttpFilter {

    static final String ERROR_PAGE = "/WEB-INF/errorpages/refused.xhtml";
    private static final long serialVersionUID = 1L;

    private final transient BodyConfig bodies = BodyConfig.fromEnvironment();
    @Inject
    private transient Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        if (!Octets.readable(path)) {
            refuse(request, response, path, new DomainException(WebError.BAD_REQUEST));
        } else if (!forMachines(path) && request.getContentLengthLong() > bodies.most()) {
            Drain.all(request, request.getInputStream());
            refuse(request, response, path, new DomainException(SharedError.TOO_LARGE));
        } else {
            chain.doFilter(request, response);
        }
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, String path, DomainException why) throws IOException, ServletException {
        if (forMachines(path)) {
            problems.write(why, request, response);
            return;
        }
        Refusal refusal = Refusal.of(why);
        request.setAttribute(DomainExceptionHandler.REFUSAL, refusal);
        response.setStatus(refusal.status());
        request.getRequestDispatcher(ERROR_PAGE).forward(new WithoutBody(request), response);
    }

    /** Their answers are problems, or nothing at all; never a page. */
    static boolean forMachines(String path) {
        return path.startsWith("/api/") || path.equals("/ocsp") || path.startsWith("/ocsp/") || path.startsWith("/crl/") || path.startsWith("/ca/")
                || path.startsWith("/health/");
    }
}
