package vn.gov.ra.web.evidence;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.ra.evidence.EvidenceService;
import vn.gov.ra.evidence.EvidenceSubject;
import vn.gov.ra.web.support.Downloads;
import vn.gov.ra.web.support.Parameters;

/** Evidence of what a page shows: {@code /evidence/file?subject=CERTIFICATE&id=…}; the service decides who may have it. */
@WebServlet("/evidence/file")
public class EvidenceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient EvidenceService evidence;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> evidence.of(Parameters.word(EvidenceSubject.class, request, "subject"), Parameters.id(request, "id")));
    }
}
