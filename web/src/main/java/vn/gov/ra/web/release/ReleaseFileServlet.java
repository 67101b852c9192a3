package vn.gov.ra.web.release;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.ra.release.ReleaseService;
import vn.gov.ra.web.support.Downloads;
import vn.gov.ra.web.support.Parameters;

/** The package of a release that is open for the reader: {@code /releases/file?id=…}; the service decides who may have it. */
@WebServlet("/releases/file")
public class ReleaseFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ReleaseService releases;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> releases.take(Parameters.id(request, "id")));
    }
}
