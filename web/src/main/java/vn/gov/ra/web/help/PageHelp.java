package vn.gov.ra.web.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.regulation.LegalArticle;
import vn.gov.ra.regulation.LegalBasisService;
import vn.gov.ra.web.support.Labels;
import vn.gov.ra.web.support.Language;

/** Help of the page that is shown, by its view id: {@code /review/line.xhtml} has the text {@code help.page.review.line}. */
@Named("help")
@RequestScoped
public class PageHelp {

    @Inject
    private Labels labels;
    @Inject
    private Language language;
    @Inject
    private LegalBasisService law;
    private List<List<HelpText.Piece>> lines;
    private List<LegalArticle> basis;

    /** Error pages have none. */
    public boolean isThere() {
        return labels.optional(key(page())) != null;
    }

    public List<List<HelpText.Piece>> getLines() {
        if (lines == null) {
            lines = HelpText.parse(labels.of(key(page())));
        }
        return lines;
    }

    public List<LegalArticle> getBasis() {
        if (basis == null) {
            basis = law.of(page());
        }
        return basis;
    }

    public String about(LegalArticle article) {
        return article.about(language.locale());
    }

    private static String page() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId().replace(".xhtml", "");
    }

    static String key(String page) {
        return "help.page." + page.substring(1).replace('/', '.');
    }
}
