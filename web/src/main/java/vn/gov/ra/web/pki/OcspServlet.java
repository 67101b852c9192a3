package vn.gov.ra.web.pki;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import vn.gov.ra.status.ocsp.OcspAnswer;
import vn.gov.ra.status.ocsp.OcspService;

/** OCSP over HTTP (RFC 6960 App. A, RFC 9919): POST, and GET with the request in the path. */
@WebServlet(name = "ocsp", urlPatterns = {"/ocsp", "/ocsp/*"})
public class OcspServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String REQUEST_TYPE = "application/ocsp-request";
    private static final String RESPONSE_TYPE = "application/ocsp-response";
    private static final int MAX_REQUEST = 4096;
    /** A revocation published early must not wait for caches longer than for us. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    @Inject
    private transient OcspService ocsp;
    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String prefix = request.getContextPath() + "/ocsp";
        String uri = request.getRequestURI();
        byte[] question = OcspPath.request(uri.length() > prefix.length() ? uri.substring(prefix.length() + 1) : "");
        if (question.length > MAX_REQUEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        OcspAnswer answer = ocsp.answer(question);
        if (answer.cacheable() == null) {
            HttpTimes.neverKept(response);
        } else if (kept(request, response, answer.cacheable())) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        write(response, answer);
    }

    /** Sets the headers; true when the caller has the same answer. The tag is weak: each answer is signed anew. */
    private boolean kept(HttpServletRequest request, HttpServletResponse response, OcspAnswer.Cacheable how) {
        Instant now = clock.instant();
        String tag = "W/\"" + how.tag() + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Last-Modified", HttpTimes.date(how.lastModified()));
        response.setHeader("Expires", HttpTimes.date(how.expires()));
        response.setHeader("Cache-Control", "max-age=" + HttpTimes.maxAge(now, how.expires(), LONGEST) + ",public,no-transform,must-revalidate");
        return request.getHeader("If-None-Match") != null && HttpTimes.unchanged(request, tag, null);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String type = request.getContentType();
        if (type == null || !REQUEST_TYPE.equals(type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        byte[] question = request.getInputStream().readNBytes(MAX_REQUEST + 1);
        if (question.length > MAX_REQUEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        HttpTimes.neverKept(response);
        write(response, ocsp.answer(question));
    }

    private static void write(HttpServletResponse response, OcspAnswer answer) throws IOException {
        response.setContentType(RESPONSE_TYPE);
        response.setContentLength(answer.bytes().length);
        response.getOutputStream().write(answer.bytes());
    }
}
