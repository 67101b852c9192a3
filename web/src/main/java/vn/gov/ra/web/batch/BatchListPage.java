package vn.gov.ra.web.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import vn.gov.ra.batch.BatchFilter;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.BatchSummary;
import vn.gov.ra.shared.Slice;

/** Submission lists, newest first. */
@Named("batchList")
@RequestScoped
public class BatchListPage {

    private static final int ROWS = 25;

    @Inject
    private BatchService batches;

    private String q;
    private String state;
    private String cursor;
    private Slice<BatchSummary> page;

    public void load() {
        BatchState wanted = states().stream().filter(one -> one.name().equals(state)).findFirst().orElse(null);
        page = batches.list(new BatchFilter(wanted, null, q), cursor, ROWS);
    }

    public List<BatchSummary> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.nextCursor();
    }

    public List<BatchState> states() {
        return Arrays.asList(BatchState.values());
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
