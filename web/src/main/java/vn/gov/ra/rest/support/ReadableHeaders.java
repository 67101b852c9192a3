package vn.gov.ra.rest.support;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;

/**
 * A media type that is none would stop the request before JAX-RS has a mapper for it, and be answered by a page. So an unreadable
 * {@code Accept} counts as none, and an unreadable {@code Content-Type} as bytes of no known kind.
 */
@WebFilter("/api/*")
public class ReadableHeaders implements Filter {

    private static final Map<String, String> INSTEAD = Map.of(HttpHeaders.ACCEPT, MediaType.WILDCARD, HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_OCTET_STREAM);

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(request instanceof HttpServletRequest http ? new Readable(http) : request, response);
    }

    /** The request with readable headers. */
    private static final class Readable extends HttpServletRequestWrapper {

        private Readable(HttpServletRequest request) {
            super(request);
        }

        @Override
        public String getHeader(String name) {
            return readable(name, super.getHeader(name));
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return Collections.enumeration(Collections.list(super.getHeaders(name)).stream().map(value -> readable(name, value)).toList());
        }

        @Override
        public String getContentType() {
            return readable(HttpHeaders.CONTENT_TYPE, super.getContentType());
        }

        private static String readable(String name, String value) {
            for (Map.Entry<String, String> instead : INSTEAD.entrySet()) {
                if (value != null && instead.getKey().equalsIgnoreCase(name) && !mediaTypes(value)) {
                    return instead.getValue();
                }
            }
            return value;
        }

        private static boolean mediaTypes(String value) {
            try {
                for (String one : value.split(",")) {
                    MediaType.valueOf(one.strip());
                }
                return true;
            } catch (IllegalArgumentException unreadable) {
                return false;
            }
        }
    }
}
