package vn.gov.ra.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.training.CommitmentService;
import vn.gov.ra.training.CommitmentView;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Commitments of subscribers, the last first. */
@Named("commitmentList")
@RequestScoped
public class CommitmentListPage extends ListPage<CommitmentView> {

    @Inject
    private CommitmentService commitments;

    @Override
    public String getName() {
        return "commitments";
    }

    @Override
    protected Slice<CommitmentView> fetch(Paging paging) {
        return commitments.list(value("q"), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(search("q", "training.commitments.search"));
    }

    @Override
    protected List<ListColumn<CommitmentView>> columns() {
        return List.of(new ListColumn<>("training.number", CommitmentView::number), new ListColumn<>("training.attendee", CommitmentView::fullName),
                new ListColumn<>("subscriber.agency", CommitmentView::agencyName), new ListColumn<>("training.field.signedOn", CommitmentView::signedOn),
                new ListColumn<>("training.commitment.edition", CommitmentView::edition), new ListColumn<>("training.commitment.method", CommitmentView::method));
    }
}
