package vn.gov.ra.web.job;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.gov.ra.job.JobService;
import vn.gov.ra.security.CurrentActor;
import vn.gov.ra.web.support.Language;

/** {@code GET /jobs/events?id=}: tells how a job goes on (Server-Sent Events). 204, where there is no place for another stream: the page polls then. */
@WebServlet(urlPatterns = "/jobs/events", asyncSupported = true)
public class JobEventsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private JobService jobs;
    @Inject
    private JobStreams streams;
    @Inject
    private CurrentActor actor;
    @Inject
    private Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = JobServlet.id(request);
        if (id == null || jobs.find(id).isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String subject = actor.get().subject();
        if (!request.isAsyncSupported() || !streams.place(subject)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            return;
        }
        boolean open = false;
        try {
            response.setContentType("text/event-stream");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.setHeader("Cache-Control", "no-store");
            response.setHeader("X-Accel-Buffering", "no");
            streams.open(request.startAsync(request, response), id, subject, language.locale());
            open = true;
        } finally {
            if (!open) {
                streams.leave(subject);
            }
        }
    }
}
