package vn.gov.ra.web.notification;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import vn.gov.ra.notification.NotificationService;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.web.support.LocalPath;

/** {@code GET /notifications/open?id=}: the notice is read, and its page opens. An ordinary link, so that it may be opened beside the present page. */
@WebServlet("/notifications/open")
public class OpenServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private NotificationService notices;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page;
        try {
            page = notices.read(UUID.fromString(String.valueOf(request.getParameter("id")))).href();
        } catch (IllegalArgumentException | DomainException notThere) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Location", LocalPath.orHome(page));
    }
}
