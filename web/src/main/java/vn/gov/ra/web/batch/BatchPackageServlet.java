package vn.gov.ra.web.batch;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.web.support.Downloads;
import vn.gov.ra.web.support.Parameters;

/** The package of a list as it was frozen: {@code /batches/package?id=…}. */
@WebServlet("/batches/package")
public class BatchPackageServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BatchService batches;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> batches.packageZip(Parameters.id(request, "id")));
    }
}
