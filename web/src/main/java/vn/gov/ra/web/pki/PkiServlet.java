package vn.gov.ra.web.pki;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** What machines fetch: another method than those it has is refused by the status and Allow alone, without the server's page for people. */
abstract class PkiServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final List<String> methods;

    PkiServlet(String... methods) {
        this.methods = List.of(methods);
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        if (methods.contains(request.getMethod())) {
            super.service(request, response);
            return;
        }
        response.setHeader("Allow", String.join(", ", methods));
        HttpTimes.neverKept(response);
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
}
