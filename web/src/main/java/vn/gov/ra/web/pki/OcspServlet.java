package vn.gov.ra.web.pki;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import vn.gov.ra.rest.support.Quotas;
import vn.gov.ra.status.AnswerCounts;
import vn.gov.ra.status.ocsp.OcspAnswer;
import vn.gov.ra.status.ocsp.OcspAnswers;
import vn.gov.ra.status.ocsp.OcspService;
import vn.gov.ra.status.ocsp.SignedAnswers;

/**
 * OCSP over HTTP (RFC 6960 App. A, RFC 9919): POST, and GET with the request in the path. What it may keep it leaves in {@link OcspKept}, from
 * where {@link OcspOnIoThread} answers the same question sooner where the server has such a place; the answers are the same.
 */
@WebServlet(name = "ocsp", urlPatterns = {"/ocsp", "/ocsp/*"}, loadOnStartup = 2)
public class OcspServlet extends PkiServlet {

    private static final long serialVersionUID = 1L;
    private static final String REQUEST_TYPE = "application/ocsp-request";
    static final int MAX_REQUEST = 4096;

    @Inject
    private transient OcspService ocsp;
    @Inject
    private transient OcspAnswers answers;
    @Inject
    private transient SignedAnswers signed;
    @Inject
    private transient Quotas quotas;
    @Inject
    private transient Clock clock;
    @Inject
    private transient AnswerCounts counts;
    private transient OcspKept kept;

    public OcspServlet() {
        super("GET", "HEAD", "POST", "OPTIONS");
    }

    @Override
    public void init() {
        kept = new OcspKept(clock, counts, signed::present, this::made);
        getServletContext().setAttribute(OcspKept.ATTRIBUTE, kept);
    }

    private OcspAnswer made(byte[] question, String caller, Instant now, boolean patient) {
        if (!quotas.pkiLeft(caller)) {
            return null;
        }
        OcspAnswer answer = patient ? answers.soon(question, now) : answers.atOnce(question, now);
        if (answer != null) {
            quotas.pkiTaken(caller);
        }
        return answer;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String prefix = request.getContextPath() + "/ocsp";
        String uri = request.getRequestURI();
        byte[] question = OcspPath.request(uri.length() > prefix.length() ? uri.substring(prefix.length() + 1) : "");
        if (question.length > MAX_REQUEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        OcspReply reply = new OcspReply(ocsp.answer(question));
        kept.keep(uri, reply, clock.instant());
        reply.lasting().forEach(response::setHeader);
        response.setHeader("Cache-Control", reply.cacheControl(clock.instant()));
        if (reply.unchanged(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        write(response, reply);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!asks(request.getContentType())) {
            response.setStatus(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
            return;
        }
        byte[] question = request.getInputStream().readNBytes(MAX_REQUEST + 1);
        if (question.length > MAX_REQUEST) {
            response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        OcspReply reply = new OcspReply(ocsp.answer(question));
        kept.keep(question, reply, clock.instant());
        HttpTimes.neverKept(response);
        write(response, reply);
    }

    /** Whether the body calls itself an OCSP request. */
    static boolean asks(String contentType) {
        return REQUEST_TYPE.equals(contentType) || contentType != null && REQUEST_TYPE.equals(contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT));
    }

    private static void write(HttpServletResponse response, OcspReply reply) throws IOException {
        response.setContentType(OcspReply.TYPE);
        response.setContentLength(reply.bytes().length);
        response.getOutputStream().write(reply.bytes());
    }
}
