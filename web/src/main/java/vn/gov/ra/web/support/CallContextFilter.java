package vn.gov.ra.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gov.ra.audit.CallContext;
import vn.gov.ra.security.CallerMemory;
import vn.gov.ra.shared.Ids;

/** Gives every request a correlation id, taken over from the caller when it is harmless, and tells it to the audit trail and the answer. A request that only reads looks its caller up once. */
public class CallContextFilter extends HttpFilter {

    public static final String HEADER = "X-Correlation-Id";
    private static final long serialVersionUID = 1L;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._:-]{1,64}");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        String correlation = correlation(request.getHeader(HEADER));
        response.setHeader(HEADER, correlation);
        CallContext.set(request.getRemoteAddr(), correlation);
        if (READING.contains(request.getMethod())) {
            CallerMemory.begin();
        }
        try {
            chain.doFilter(request, response);
        } finally {
            CallContext.clear();
            CallerMemory.end();
        }
    }

    /** The caller's id where it is harmless, else a new one. */
    public static String correlation(String sent) {
        return sent != null && HARMLESS.matcher(sent).matches() ? sent : Ids.passing().toString();
    }
}
