package vn.gov.ra.web.declaration;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.ra.declaration.DeclarationService;
import vn.gov.ra.declaration.ReportFormat;
import vn.gov.ra.web.support.Downloads;
import vn.gov.ra.web.support.Parameters;

/** The synthesis of a campaign: {@code /declarations/report?id=…&format=PDF}; the service decides who may have it. */
@WebServlet("/declarations/report")
public class DeclarationReportServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DeclarationService declarations;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> declarations.report(Parameters.id(request, "id"), Parameters.word(ReportFormat.class, request, "format")));
    }
}
