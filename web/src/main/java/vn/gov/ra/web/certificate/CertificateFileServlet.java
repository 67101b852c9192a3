package vn.gov.ra.web.certificate;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import vn.gov.ra.certificate.CertificateService;
import vn.gov.ra.rest.support.Refusal;

/** A registered certificate as issued, by a plain link: {@code /certificates/file?id=…}. */
@WebServlet("/certificates/file")
public class CertificateFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CertificateService certificates;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID id = UUID.fromString(String.valueOf(request.getParameter("id")));
            byte[] der = certificates.der(id);
            String serial = certificates.get(id).serial();
            response.setContentType("application/pkix-cert");
            response.setContentLength(der.length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + serial + ".cer\"");
            response.getOutputStream().write(der);
        } catch (IllegalArgumentException noId) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } catch (RuntimeException failure) {
            Refusal refusal = Refusal.of(failure);
            if (refusal.unexpected()) {
                throw failure;
            }
            response.sendError(refusal.status());
        }
    }
}
