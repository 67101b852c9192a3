package vn.gov.ra.web.intake;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.ra.intake.IntakeService;
import vn.gov.ra.web.support.Downloads;
import vn.gov.ra.web.support.Parameters;

/** The rows with what is wrong: {@code /imports/file?id=…}; an empty list: {@code /imports/file?template=01}, that of a draft: {@code /imports/file?dossier=…}. */
@WebServlet("/imports/file")
public class ImportFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient IntakeService imports;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String template = request.getParameter("template");
        Downloads.answer(response, () -> template != null ? imports.template(template)
                : request.getParameter("dossier") != null ? imports.templateOf(Parameters.id(request, "dossier")) : imports.annotated(Parameters.id(request, "id")));
    }
}
