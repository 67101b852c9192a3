package vn.gov.ra.web.support;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;

/**
 * A form whose sending a script watches: where it leads to is told in a header instead of a redirect, which a script cannot see. It would
 * be followed unseen, and what was done be told to nobody.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class UploadFilter extends HttpFilter {

    static final String ASKED = "X-Upload";
    static final String LOCATION = "X-Upload-Location";
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        chain.doFilter(request, "POST".equals(request.getMethod()) && request.getHeader(ASKED) != null ? new Told(response) : response);
    }

    /** Of this answer alone; relative addresses mean the same to the script as to the browser. */
    private static final class Told extends HttpServletResponseWrapper {

        private Told(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void sendRedirect(String location) {
            resetBuffer();
            setStatus(SC_NO_CONTENT);
            setHeader(LOCATION, location);
        }
    }
}
