package vn.gov.ra.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import vn.gov.ra.rest.support.Refusal;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.shared.DomainException;

/** A session outlives the account it was opened with; once the account has ended nothing opens any more but the way out. The API's door asks by itself. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class EndedAccountFilter implements Filter {

    private static final Pattern OPEN = Pattern.compile("/(api|ocsp|crl|ca|health|jakarta\\.faces\\.resource)(/.*)?|/sign-out|/signed-out|/choice|/favicon.*");

    @Inject
    private CurrentActor current;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (request instanceof HttpServletRequest http && http.getUserPrincipal() != null && !OPEN.matcher(http.getServletPath()).matches()) {
            try {
                current.refuseEnded();
            } catch (DomainException ended) {
                Refusal refusal = Refusal.of(ended);
                request.setAttribute(DomainExceptionHandler.REFUSAL, refusal);
                ((HttpServletResponse) response).sendError(refusal.status());
                return;
            }
        }
        chain.doFilter(request, response);
    }
}
