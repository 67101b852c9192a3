package vn.gov.ra.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.ra.rest.support.Problems;
import vn.gov.ra.rest.support.Quotas;
import vn.gov.ra.shared.DomainException;

/**
 * Counts what strangers ask of {@code /ocsp}, {@code /crl} and {@code /ca}. The machine itself is never held back (contract §6.7). An address that
 * a proxy names is believed only where the configuration says that a proxy stands in front ({@code ra.http.behind-proxy}).
 */
public class StatusQuotaFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Quotas quotas;
    @Inject
    private transient Problems problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        try {
            quotas.pki(request.getRemoteAddr());
        } catch (DomainException tooMany) {
            problems.write(tooMany, request, response);
            return;
        }
        chain.doFilter(request, response);
    }
}
