package vn.gov.ra.web.stock;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.stock.CountState;
import vn.gov.ra.stock.CountSummary;
import vn.gov.ra.stock.StockCountService;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Counts of devices, newest first. */
@Named("stockList")
@RequestScoped
public class StockListPage extends ListPage<CountSummary> {

    @Inject
    private StockCountService counts;

    @Override
    public String getName() {
        return "stock";
    }

    @Override
    protected Slice<CountSummary> fetch(Paging paging) {
        return counts.list(choice(CountState.class, "state"), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(choice("state", "stock.state", CountState.class));
    }

    @Override
    protected List<ListColumn<CountSummary>> columns() {
        return List.of(new ListColumn<>("stock.number", CountSummary::number), new ListColumn<>("stock.kind", CountSummary::kind),
                new ListColumn<>("stock.location", CountSummary::location), new ListColumn<>("stock.openedAt", CountSummary::openedAt),
                new ListColumn<>("stock.openedBy", CountSummary::openedByName), new ListColumn<>("stock.state", CountSummary::state));
    }
}
