package vn.gov.ra.web.support;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import vn.gov.ra.preference.Preferences;
import vn.gov.ra.preference.Theme;

/** Language and theme from the menu of every page; goes back to where the reader was. */
@WebServlet("/choice")
public class ChoiceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Preferred preferred;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Preferences chosen = preferred.now();
        String language = request.getParameter("language");
        if (language != null) {
            chosen = chosen.withLanguage("en".equals(language) ? "en" : "vi");
        }
        String theme = request.getParameter("theme");
        chosen = Arrays.stream(Theme.values()).filter(one -> one.name().equals(theme)).findFirst().map(chosen::withTheme).orElse(chosen);
        preferred.choose(chosen, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", LocalPath.orHome(request.getParameter("back")));
    }
}
