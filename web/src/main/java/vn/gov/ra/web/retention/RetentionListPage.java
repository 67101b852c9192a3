package vn.gov.ra.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.retention.ProposalState;
import vn.gov.ra.retention.ProposalView;
import vn.gov.ra.retention.RetentionService;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Proposals to wipe, the newest first. */
@Named("retentionList")
@RequestScoped
public class RetentionListPage extends ListPage<ProposalView> {

    @Inject
    private RetentionService retention;

    @Override
    public String getName() {
        return "retentions";
    }

    @Override
    protected Slice<ProposalView> fetch(Paging paging) {
        return retention.list(choice(ProposalState.class, "state"), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(choice("state", "retention.state", ProposalState.class));
    }

    @Override
    protected List<ListColumn<ProposalView>> columns() {
        return List.of(new ListColumn<>("retention.number", ProposalView::number), new ListColumn<>("retention.state", ProposalView::state),
                new ListColumn<>("retention.proposedBy", ProposalView::proposedBy), new ListColumn<>("retention.proposedAt", ProposalView::proposedAt),
                new ListColumn<>("retention.people", ProposalView::people), new ListColumn<>("retention.wiped", ProposalView::wiped));
    }
}
