package vn.gov.ra.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import vn.gov.ra.rest.search.Found;
import vn.gov.ra.search.Fit;
import vn.gov.ra.search.SearchKind;
import vn.gov.ra.search.SearchResult;
import vn.gov.ra.search.SearchService;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.web.support.Language;

/** Everything found: the best of each kind, or one kind page by page. What is looked for is in the address. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

    private static final int EACH = 5;
    private static final int ROWS = 50;

    @Inject
    private SearchService search;
    @Inject
    private Language language;

    private String q;
    private String kind;
    private String cursor;
    private List<Shown> groups = List.of();
    private List<Tab> tabs = List.of();
    private String next;

    /**
     * A way to one kind.
     *
     * @param kind its name; null for everything
     */
    public record Tab(String kind, String label, String count, boolean here) {
    }

    public void load() {
        q = VietnameseText.cleanToNull(q);
        if (q == null) {
            return;
        }
        SearchKind wanted = SearchKind.named(kind);
        tabs = search.counts(q).stream().map(found -> new Tab(found.kind().name(), Messages.label(found.kind().labelKey(), language.locale()),
                Shown.count(found, language.locale()), found.kind() == wanted)).toList();
        if (wanted == null) {
            groups = search.overview(q, EACH).stream().map(group -> Shown.of(group, language.locale())).toList();
            return;
        }
        SearchResult result = search.find(q, Set.of(wanted), ROWS, cursor);
        next = result.nextCursor();
        groups = result.items().isEmpty() ? List.of() : List.of(new Shown(wanted.name(), Messages.label(wanted.labelKey(), language.locale()),
                Shown.icon(wanted), "", false, result.items().stream().map(Found::of).toList()));
    }

    /** Address of the results of a kind; null: of all. */
    public String address(String ofKind) {
        return "/search?q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + (ofKind == null ? "" : "&kind=" + ofKind);
    }

    public boolean byNationalId(Found found) {
        return found.matched() == Fit.NATIONAL_ID;
    }

    public List<Shown> getGroups() {
        return groups;
    }

    public List<Tab> getTabs() {
        return tabs;
    }

    public boolean isOfOneKind() {
        return SearchKind.named(kind) != null;
    }

    public String getNext() {
        return next;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
