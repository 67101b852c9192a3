package vn.gov.ra.web.signing;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import vn.gov.ra.rest.support.Json;
import vn.gov.ra.rest.support.Refusal;
import vn.gov.ra.signing.SigningError;
import vn.gov.ra.signing.SigningProgress;
import vn.gov.ra.signing.SigningService;
import vn.gov.ra.signing.SigningStarted;
import vn.gov.ra.signing.SigningState;
import vn.gov.ra.signing.SigningSubject;
import vn.gov.ra.web.support.FormToken;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Parameters;

/**
 * Errands of the page's script: {@code POST /signing/start} with {@code subject} and {@code id} begins one, {@code GET /signing/progress?id=…} says how far it
 * is. A system has no such program: it attaches the signed file.
 */
@WebServlet({"/signing/start", "/signing/progress"})
public class SigningServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient SigningService signing;
    @Inject
    private transient Labels labels;
    @Inject
    private FormToken token;

    /** @param letter path from which the program fetches · @param back path to which it brings */
    public record Started(String id, String letter, String back, String docNumber, String issuedOn) {
    }

    /** @param text for the reader; null where there is nothing to say but the state */
    public record Told(String state, String text) {
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!token.matches(request.getParameter(FormToken.FIELD))) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        answer(response, () -> {
            UUID id = Parameters.id(request, "id");
            String session = request.getSession().getId();
            SigningStarted begun = Parameters.word(SigningSubject.class, request, "subject") == SigningSubject.DOSSIER
                    ? signing.startDossier(id, session) : signing.startBatch(id, session);
            return new Started(begun.id().toString(), PluginServlet.LETTER + begun.letterSecret() + ".pdf", PluginServlet.SIGNED + begun.returnSecret(),
                    begun.docNumber(), begun.issuedOn() == null ? null : begun.issuedOn().toString());
        });
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, () -> {
            SigningProgress now = signing.progress(Parameters.id(request, "id"), request.getSession().getId());
            return new Told(now.state().name(), now.state() == SigningState.REFUSED ? labels.error(SigningError.OTHER_FILE)
                    : now.state() == SigningState.EXPIRED ? labels.of("signing.expired") : null);
        });
    }

    private void answer(HttpServletResponse response, Supplier<Object> asked) throws IOException {
        Object answer;
        try {
            answer = asked.get();
        } catch (Parameters.Unreadable unclear) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        } catch (RuntimeException failure) {
            Refusal refusal = Refusal.of(failure);
            if (refusal.unexpected()) {
                throw failure;
            }
            response.setStatus(refusal.status());
            answer = new Told(null, labels.error(refusal.error(), refusal.arguments().toArray()));
        }
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Json.write(answer).getBytes(StandardCharsets.UTF_8));
    }
}
