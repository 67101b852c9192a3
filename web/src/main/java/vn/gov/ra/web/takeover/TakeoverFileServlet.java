package vn.gov.ra.web.takeover;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import vn.gov.ra.takeover.TakeoverService;
import vn.gov.ra.web.support.Downloads;
import vn.gov.ra.web.support.Parameters;
import vn.gov.ra.web.support.Language;

/** The reconciliation and the findings: {@code /takeovers/file?id=…[&findings=true]}; the service decides who may have them. */
@WebServlet("/takeovers/file")
public class TakeoverFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient TakeoverService takeovers;
    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> {
            UUID id = Parameters.id(request, "id");
            return "true".equals(request.getParameter("findings")) ? takeovers.findingsFile(id, language.locale()) : takeovers.reportFile(id, language.locale());
        });
    }
}
