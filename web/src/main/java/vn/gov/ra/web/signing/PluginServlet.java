package vn.gov.ra.web.signing;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.gov.ra.document.Incoming;
import vn.gov.ra.rest.support.Drain;
import vn.gov.ra.rest.support.Json;
import vn.gov.ra.rest.support.Refusal;
import vn.gov.ra.shared.ErrorCode;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.SharedError;
import vn.gov.ra.signing.SigningError;
import vn.gov.ra.signing.SigningProgress;
import vn.gov.ra.signing.SigningService;
import vn.gov.ra.signing.SigningState;
import vn.gov.ra.web.support.Downloads;

/**
 * What the signing program calls, without a session: {@code GET /plugin/letter/{secret}.pdf} and {@code POST /plugin/signed/{secret}} (multipart, field
 * {@code uploadfile}), each answered once. The second answers as the program expects: {@code Status} 0 for taken, {@code Message}, {@code FileName},
 * {@code FileServer} ({@code ux.md} §1).
 */
@WebServlet({PluginServlet.LETTER + "*", PluginServlet.SIGNED + "*"})
@MultipartConfig(maxFileSize = PluginServlet.MOST, maxRequestSize = PluginServlet.MOST)
public class PluginServlet extends HttpServlet {

    static final String LETTER = "/plugin/letter/";
    static final String SIGNED = "/plugin/signed/";
    /** Octets; the letter with its signature and a frame around it. */
    static final long MOST = 26_214_400;
    private static final long serialVersionUID = 1L;
    private static final String ENDING = ".pdf";
    private static final String MULTIPART = "multipart/form-data";

    @Inject
    private transient SigningService signing;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!LETTER.startsWith(request.getServletPath())) {
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        String secret = secret(request);
        Downloads.answer(response, () -> signing.letter(secret.endsWith(ENDING) ? secret.substring(0, secret.length() - ENDING.length()) : secret));
    }

    /** To ask what there is would be to fetch it, and the address is good once. */
    @Override
    protected void doHead(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Allow", "GET, POST");
        response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String secret = secret(request);
        // Nothing of what is sent is read before somebody waits for it.
        if (!SIGNED.startsWith(request.getServletPath()) || !signing.awaited(secret)) {
            answer(response, HttpServletResponse.SC_NOT_FOUND, SigningError.ADDRESS_GONE);
            return;
        }
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith(MULTIPART)) {
            answer(response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, SharedError.UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        Optional<Part> file;
        try {
            file = brought(request);
        } catch (IllegalStateException tooLarge) {
            answer(response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, SharedError.TOO_LARGE);
            return;
        } catch (IOException | ServletException broken) {
            file = Optional.empty();
        }
        if (file.isEmpty()) {
            answer(response, HttpServletResponse.SC_BAD_REQUEST, SigningError.NOTHING_BROUGHT);
            return;
        }
        try {
            SigningProgress brought = signing.bring(secret, Incoming.admitted(file.get().getSubmittedFileName(), file.get().getInputStream().readAllBytes()));
            answer(response, HttpServletResponse.SC_OK, brought.state() == SigningState.RECEIVED ? null : SigningError.OTHER_FILE);
        } catch (RuntimeException failure) {
            Refusal refusal = Refusal.of(failure);
            if (refusal.unexpected()) {
                throw failure;
            }
            answer(response, refusal.status(), refusal.error());
        }
    }

    /** @throws IllegalStateException too large (Jakarta Servlet 6.0, {@code getParts}) @throws IOException no frame that can be read */
    private static Optional<Part> brought(HttpServletRequest request) throws IOException, ServletException {
        if (request.getContentLengthLong() > MOST) {
            Drain.all(request, request.getInputStream());
            throw new IllegalStateException("content-length " + request.getContentLengthLong());
        }
        try {
            return request.getParts().stream().filter(part -> part.getSubmittedFileName() != null).findFirst();
        } catch (RuntimeException failure) {
            // The server wraps what it meets while it reads.
            if (failure.getCause() instanceof IOException broken && !(failure instanceof IllegalStateException)) {
                throw broken;
            }
            throw failure;
        }
    }

    private static String secret(HttpServletRequest request) {
        return request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
    }

    private static void answer(HttpServletResponse response, int status, ErrorCode refused) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Json.write(Map.of("Status", refused == null ? 0 : 1, "Message", refused == null ? "" : Messages.error(refused, Messages.VI),
                "FileName", "", "FileServer", "")).getBytes(StandardCharsets.UTF_8));
    }
}
