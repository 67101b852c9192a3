package vn.gov.ra.web.dossier;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.gov.ra.request.DossierFilter;
import vn.gov.ra.request.DossierService;
import vn.gov.ra.request.DossierState;
import vn.gov.ra.request.DossierView;
import vn.gov.ra.shared.Slice;

/** The dossiers the reader may see, newest first. The filter is the address, so that a list can be kept as a bookmark. */
@Named("dossierList")
@RequestScoped
public class DossierListPage {

    private static final int ROWS = 25;

    @Inject
    private DossierService dossiers;

    private String q;
    private String state;
    private String cursor;
    private Slice<DossierView> page;

    public void load() {
        Set<DossierState> wanted = states().stream().filter(one -> one.name().equals(state)).findFirst().map(Set::of).orElseGet(Set::of);
        page = dossiers.list(new DossierFilter(wanted, null, null, q, ROWS, cursor));
    }

    public List<DossierView> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.nextCursor();
    }

    public List<DossierState> states() {
        return Arrays.asList(DossierState.values());
    }

    public boolean isFiltered() {
        return q != null || state != null;
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getCursor() {
        return cursor;
    }

    public void setCursor(String cursor) {
        this.cursor = cursor;
    }
}
