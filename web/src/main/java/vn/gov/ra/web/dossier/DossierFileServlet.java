package vn.gov.ra.web.dossier;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.rest.support.Refusal;

/** Papers of a dossier by plain links: {@code ?dossier=…&attachment=…}, or the generated letter without {@code attachment}. */
@WebServlet("/dossiers/file")
public class DossierFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final String PDF = "application/pdf";

    @Inject
    private transient DossierService dossiers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            UUID dossier = UUID.fromString(String.valueOf(request.getParameter("dossier")));
            String attachment = request.getParameter("attachment");
            send(attachment == null ? dossiers.letter(dossier) : dossiers.attachmentContent(dossier, UUID.fromString(attachment)), response);
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

    /** Only PDF opens in the browser; anything else could be more than it says. */
    private static void send(FileContent file, HttpServletResponse response) throws IOException {
        String name = URLEncoder.encode(file.ref().fileName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(file.ref().mediaType());
        response.setContentLength(file.bytes().length);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Content-Disposition", (PDF.equals(file.ref().mediaType()) ? "inline" : "attachment") + "; filename*=UTF-8''" + name);
        response.getOutputStream().write(file.bytes());
    }
}
