package vn.gov.ra.web.batch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.batch.BatchFilter;
import vn.gov.ra.batch.BatchService;
import vn.gov.ra.batch.BatchState;
import vn.gov.ra.batch.BatchSummary;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Submission lists, newest first. */
@Named("batchList")
@RequestScoped
public class BatchListPage extends ListPage<BatchSummary> {

    private static final String OVERDUE = "OVERDUE";

    @Inject
    private BatchService batches;

    @Override
    public String getName() {
        return "batches";
    }

    @Override
    protected Slice<BatchSummary> fetch(Paging paging) {
        return batches.list(new BatchFilter(choice(BatchState.class, "state"), null, value("q"), OVERDUE.equals(value("answer"))), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(search("q", "batch.filter.q"), choice("state", "batch.stateLabel", BatchState.class),
                choice("answer", "batch.filter.answer", List.of(OVERDUE), word -> labels().of("batch.filter.answer." + word)));
    }

    @Override
    protected List<ListColumn<BatchSummary>> columns() {
        return List.of(new ListColumn<>("batch.number", BatchSummary::number),
                new ListColumn<>("batch.action", BatchSummary::action),
                new ListColumn<>("batch.lines", BatchSummary::lines),
                new ListColumn<>("kit.column.batch.settled", BatchSummary::settled),
                new ListColumn<>("batch.outDoc", BatchSummary::outDocNo),
                new ListColumn<>("batch.createdAt", BatchSummary::createdAt),
                new ListColumn<>("batch.sentAt", BatchSummary::sentAt),
                new ListColumn<>("batch.answerDueOn", BatchSummary::answerDueOn),
                new ListColumn<>("batch.stateLabel", BatchSummary::state));
    }
}
