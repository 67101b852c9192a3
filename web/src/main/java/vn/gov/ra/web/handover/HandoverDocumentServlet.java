package vn.gov.ra.web.handover;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.web.support.Downloads;
import vn.gov.ra.web.support.Parameters;

/** The paper of minutes: {@code /handovers/document?id=…}; the service decides who may read it. */
@WebServlet("/handovers/document")
public class HandoverDocumentServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient MinutesService minutes;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> minutes.documentPdf(Parameters.id(request, "id")));
    }
}
