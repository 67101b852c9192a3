package vn.gov.ra.web.pki;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.gov.ra.certificate.PublicAuthorities;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.status.ocsp.OcspService;

/** Certificates of the authorities and of the keys that sign our own OCSP answers, DER. */
@WebServlet(name = "ca", urlPatterns = "/ca/*")
public class CaServlet extends PkiServlet {

    private static final long serialVersionUID = 1L;
    private static final String DEFAULT_RESPONDER = "/responder.cer";
    private static final Pattern AUTHORITY = Pattern.compile("/([a-z0-9]{1,32})\\.cer");
    private static final Pattern RESPONDER = Pattern.compile("/([a-z0-9]{1,32})/responder\\.cer");

    @Inject
    private transient PublicAuthorities authorities;
    @Inject
    private transient OcspService ocsp;

    public CaServlet() {
        super("GET", "HEAD", "OPTIONS");
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] der = certificate(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (der == null) {
            HttpTimes.neverKept(response);
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String tag = '"' + Sha256.hex(der) + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", "public, max-age=3600");
        if (HttpTimes.unchanged(request, tag, null)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("application/pkix-cert");
        response.setContentLength(der.length);
        response.getOutputStream().write(der);
    }

    private byte[] certificate(String path) {
        Matcher authority = AUTHORITY.matcher(path);
        Matcher responder = RESPONDER.matcher(path);
        try {
            if (DEFAULT_RESPONDER.equals(path)) {
                return ocsp.responderCertificate(null);
            }
            if (responder.matches()) {
                return ocsp.responderCertificate(responder.group(1));
            }
            return authority.matches() ? authorities.certificate(authority.group(1)) : null;
        } catch (DomainException none) {
            return null;
        }
    }
}
