package vn.gov.ra.web.handover;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.ra.handover.RegisterFormat;
import vn.gov.ra.handover.RegisterService;
import vn.gov.ra.web.support.Downloads;
import vn.gov.ra.web.support.Parameters;

/** The handover register of a year: {@code /handovers/register-file?year=2026&format=PDF}; the service decides who may have it. */
@WebServlet("/handovers/register-file")
public class RegisterFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RegisterService register;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> register.file(Parameters.number(request, "year"), Parameters.word(RegisterFormat.class, request, "format")));
    }
}
