package vn.gov.ra.web.draft;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import vn.gov.ra.draft.FormDraftService;
import vn.gov.ra.rest.support.Json;
import vn.gov.ra.rest.support.Refusal;
import vn.gov.ra.web.support.Labels;

/**
 * Where pages keep what is typed: {@code POST /drafts} saves a form, {@code POST /drafts/discard} throws its draft away and leads back.
 * The form's ticket proves that it was shown to this account, so no other site writes drafts.
 */
@WebServlet({"/drafts", "/drafts/discard"})
@MultipartConfig(maxRequestSize = DraftServlet.MOST)
public class DraftServlet extends HttpServlet {

    /** Octets; pages with files send them along when a draft is thrown away. */
    static final long MOST = 31_457_280;
    private static final long serialVersionUID = 1L;

    @Inject
    private FormDraftService drafts;
    @Inject
    private DraftForms forms;
    @Inject
    private Labels labels;

    /**
     * @param savedAt moment of the save
     * @param text for the reader
     */
    public record Saved(Instant savedAt, String text) {
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        PostedDraft posted = new PostedDraft(request.getParameterMap());
        Optional<String> key = forms.key(posted);
        if (request.getServletPath().endsWith("/discard")) {
            key.ifPresent(drafts::discard);
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", posted.address());
        } else if (key.isEmpty()) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else {
            save(key.get(), posted, response);
        }
    }

    private void save(String key, PostedDraft posted, HttpServletResponse response) throws IOException {
        String answer;
        try {
            Instant savedAt = drafts.save(key, posted.content()).savedAt();
            answer = Json.write(new Saved(savedAt, labels.of("draft.saved", forms.time(savedAt))));
        } catch (RuntimeException failure) {
            Refusal refusal = Refusal.of(failure);
            if (refusal.unexpected()) {
                throw failure;
            }
            response.setStatus(refusal.status());
            answer = Json.write(new Saved(null, labels.error(refusal.error(), refusal.arguments().toArray())));
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter().write(answer);
    }
}
