package vn.gov.ra.web.personnel;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.ra.personnel.PersonnelPaper;
import vn.gov.ra.personnel.PersonnelService;
import vn.gov.ra.web.support.Downloads;
import vn.gov.ra.web.support.Parameters;

/** Decision or signed letter of a change: {@code /personnel/paper?id=…&paper=DECISION}; the service decides who may read it. */
@WebServlet("/personnel/paper")
public class PersonnelPaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient PersonnelService changes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> changes.paper(Parameters.id(request, "id"), Parameters.word(PersonnelPaper.class, request, "paper")));
    }
}
