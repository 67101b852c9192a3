package vn.gov.ra.web.training;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.training.CommitmentService;
import vn.gov.ra.web.support.Downloads;
import vn.gov.ra.web.support.Parameters;

/** Papers of commitments: {@code ?scan=} a signed one, {@code ?person=} the form for somebody, neither: the reader's own form. */
@WebServlet("/trainings/file")
public class CommitmentFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CommitmentService commitments;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String scan = request.getParameter("scan");
        String person = request.getParameter("person");
        Downloads.answer(response, () -> file(scan, person));
    }

    private FileContent file(String scan, String person) {
        if (scan != null) {
            return commitments.scan(Parameters.id(scan));
        }
        return person == null ? commitments.ownBlank() : commitments.blank(Parameters.id(person));
    }
}
