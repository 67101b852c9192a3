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

/** The draft of the letter that asks the CA operator for an overdue answer: {@code /batches/reminder?id=…}. */
@WebServlet("/batches/reminder")
public class BatchReminderServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient BatchService batches;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Downloads.answer(response, () -> batches.reminder(Parameters.id(request, "id")));
    }
}
