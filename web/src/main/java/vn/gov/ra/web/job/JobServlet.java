package vn.gov.ra.web.job;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.gov.ra.job.JobError;
import vn.gov.ra.job.JobService;
import vn.gov.ra.job.JobView;
import vn.gov.ra.rest.support.Json;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.web.support.FormToken;
import vn.gov.ra.web.support.LocalPath;

/**
 * The job behind a page: {@code GET /jobs/state?id=} says how it stands, {@code POST /jobs/cancel} ends it and leads back. Works without
 * a script: the form of the part is an ordinary one, with the proof that our page made it.
 */
@WebServlet({"/jobs/state", "/jobs/cancel"})
public class JobServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private JobService jobs;
    @Inject
    private JobProgress progress;
    @Inject
    private FormToken token;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID id = id(request);
        JobView job = id == null || !request.getServletPath().endsWith("/state") ? null : jobs.find(id).orElse(null);
        if (job == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(Json.write(progress.shown(job)));
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!request.getServletPath().endsWith("/cancel") || !token.matches(request.getParameter(FormToken.FIELD))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        UUID id = id(request);
        if (id == null || !cancelled(id)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalPath.orHome(request.getParameter("back")));
    }

    /** A job that ended a moment before is no fault: the page that comes next shows how. */
    private boolean cancelled(UUID id) {
        try {
            jobs.cancel(id);
            return true;
        } catch (DomainException refused) {
            return refused.error() == JobError.OVER;
        }
    }

    /** @return null for what is no identifier: the same as one that is not there */
    static UUID id(HttpServletRequest request) {
        try {
            return UUID.fromString(String.valueOf(request.getParameter("id")));
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
