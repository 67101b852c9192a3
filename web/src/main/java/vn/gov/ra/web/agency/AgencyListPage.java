package vn.gov.ra.web.agency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.agency.AgencyFilter;
import vn.gov.ra.agency.AgencyService;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.shared.Slice;

/** The agencies of the province by name. The filter is the address. */
@Named("agencyList")
@RequestScoped
public class AgencyListPage {

    private static final int ROWS = 50;
    private static final List<String> LEVELS = List.of("PROVINCE", "DISTRICT", "COMMUNE", "UNIT");

    @Inject
    private AgencyService agencies;

    private String q;
    private String level;
    private String ended;
    private String cursor;
    private Slice<AgencyView> page;

    public void load() {
        page = agencies.list(new AgencyFilter(q, level != null && LEVELS.contains(level) ? level : null, null, null, "true".equals(ended)), ROWS, cursor);
    }

    public List<AgencyView> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.nextCursor();
    }

    public List<String> levels() {
        return LEVELS;
    }

    public boolean isFiltered() {
        return q != null || level != null || ended != null;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getLevel() {
        return level;
    }

    public void setLevel(String level) {
        this.level = level;
    }

    public String getEnded() {
        return ended;
    }

    public void setEnded(String ended) {
        this.ended = ended;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
