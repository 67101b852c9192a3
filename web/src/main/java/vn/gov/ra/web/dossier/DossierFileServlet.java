package vn.gov.ra.web.dossier;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import vn.gov.ra.document.FileContent;
import vn.gov.ra.document.FileRef;
import vn.gov.ra.document.render.picture.PaperPictures;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.web.support.Downloads;
import vn.gov.ra.web.support.Parameters;

/**
 * Papers of a dossier by plain links: {@code ?dossier=…&attachment=…}, the receipt with {@code receipt}, else the generated letter; with
 * {@code picture} what the paper looks like, where it can be drawn.
 */
@WebServlet("/dossiers/file")
public class DossierFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient DossierService dossiers;
    @Inject
    private transient PaperPictures pictures;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean picture = request.getParameter("picture") != null;
        Downloads.answer(response, () -> {
            FileContent paper = paper(request);
            return picture ? drawn(paper) : paper;
        });
    }

    private FileContent paper(HttpServletRequest request) {
        String attachment = request.getParameter("attachment");
        UUID dossier = Parameters.id(request, "dossier");
        if (request.getParameter("receipt") != null) {
            return dossiers.receipt(dossier);
        }
        return attachment == null ? dossiers.letter(dossier) : dossiers.attachmentContent(dossier, Parameters.id(attachment));
    }

    /** @return null for what cannot be drawn: there is a paper, and nothing to see of it */
    private FileContent drawn(FileContent paper) {
        return pictures.of(paper.ref().sha256(), paper.bytes())
                .map(png -> new FileContent(new FileRef(paper.ref().id(), paper.ref().sha256(), Downloads.PNG, png.length, paper.ref().fileName() + ".png"), png)).orElse(null);
    }
}
