package vn.gov.ra.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An address cut off behind the room, {@code /dossiers} or {@code /dossiers/}, leads to the list of that room, or home where that is not the reader's. */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class FolderFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;
    private static final Pattern FOLDER = Pattern.compile("/([a-z]+)/?");

    @Inject
    private transient Menu menu;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        boolean reads = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        String list = reads ? listOf(request.getRequestURI().substring(request.getContextPath().length())) : null;
        if (list == null) {
            chain.doFilter(request, response);
        } else {
            response.sendRedirect(request.getContextPath() + (request.getUserPrincipal() == null || menu.open(list) ? list : "/"));
        }
    }

    /** @return address of the list; null where the address is that of a page or of nothing */
    private String listOf(String path) throws IOException {
        Matcher folder = FOLDER.matcher(path);
        if (!folder.matches()) {
            return null;
        }
        // Answers of the CA operator belong to the list they answer and have no list of their own.
        String list = "results".equals(folder.group(1)) ? "/batches/list" : "/" + folder.group(1) + "/list";
        return getServletContext().getResource(list + ".xhtml") == null ? null : list;
    }
}
