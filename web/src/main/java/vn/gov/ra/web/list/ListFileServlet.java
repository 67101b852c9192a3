package vn.gov.ra.web.list;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.ra.rest.support.Refusal;

/** A list as a file, through the page's session: {@code /exports/dossiers.xlsx?state=SUBMITTED}. */
@WebServlet("/exports/*")
public class ListFileServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient ListFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo() == null ? "" : request.getPathInfo();
        int dot = path.lastIndexOf('.');
        if (dot < 2) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        try {
            ListFile file = files.of(path.substring(1, dot), path.substring(dot + 1));
            response.setContentType(file.mediaType());
            response.setContentLength(file.bytes().length);
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(file.bytes());
        } catch (RuntimeException failure) {
            Refusal refusal = Refusal.of(failure);
            if (refusal.unexpected()) {
                throw failure;
            }
            response.sendError(refusal.status());
        }
    }
}
