package vn.gov.ra.web.search;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.gov.ra.rest.support.Json;
import vn.gov.ra.rest.support.Refusal;
import vn.gov.ra.search.SearchService;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.web.support.Language;

/** What the box in the header suggests while one types: {@code /search/suggest?q=…}. */
@WebServlet("/search/suggest")
public class SuggestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;
    private static final int EACH = 4;

    @Inject
    private transient SearchService search;
    @Inject
    private transient Language language;

    /**
     * The answer.
     *
     * @param said what a screen reader says · @param all text of the way to the whole page
     */
    public record Suggestions(List<Shown> groups, String said, String all) {
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale locale = language.locale();
        String text = request.getParameter("q") == null ? "" : request.getParameter("q").strip();
        List<Shown> groups;
        try {
            groups = search.overview(text, EACH).stream().map(group -> Shown.of(group, locale)).toList();
        } catch (RuntimeException failure) {
            Refusal refusal = Refusal.of(failure);
            if (refusal.unexpected()) {
                throw failure;
            }
            response.setStatus(refusal.status());   // the script then leaves the form to do it
            return;
        }
        int shown = groups.stream().mapToInt(group -> group.items().size()).sum();
        String said = shown == 0 ? Messages.label("search.none", locale) : Messages.label("search.found", locale, shown);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(Json.write(new Suggestions(groups, said, Messages.label("search.all", locale, text))).getBytes(StandardCharsets.UTF_8));
    }
}
