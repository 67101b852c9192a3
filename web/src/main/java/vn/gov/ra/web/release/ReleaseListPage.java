package vn.gov.ra.web.release;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.release.ReleaseService;
import vn.gov.ra.release.ReleaseState;
import vn.gov.ra.release.ReleaseView;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Requests to give the whole register away, the newest first. */
@Named("releaseList")
@RequestScoped
public class ReleaseListPage extends ListPage<ReleaseView> {

    @Inject
    private ReleaseService releases;

    @Override
    public String getName() {
        return "releases";
    }

    @Override
    protected Slice<ReleaseView> fetch(Paging paging) {
        return releases.list(choice(ReleaseState.class, "state"), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(choice("state", "release.stateLabel", ReleaseState.class));
    }

    @Override
    protected List<ListColumn<ReleaseView>> columns() {
        return List.of(new ListColumn<>("release.number", ReleaseView::number), new ListColumn<>("release.stateLabel", ReleaseView::state),
                new ListColumn<>("release.field.recipient", ReleaseView::recipient), new ListColumn<>("release.field.letterNo", ReleaseView::letterNo),
                new ListColumn<>("release.askedBy", ReleaseView::askedBy), new ListColumn<>("release.openUntil", ReleaseView::openUntil),
                new ListColumn<>("release.takenTimes", ReleaseView::takenTimes));
    }
}
