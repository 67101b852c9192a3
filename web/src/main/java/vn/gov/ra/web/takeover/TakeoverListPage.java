package vn.gov.ra.web.takeover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.takeover.TakeoverService;
import vn.gov.ra.takeover.TakeoverState;
import vn.gov.ra.takeover.TakeoverView;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Take-overs of old registers, newest first. */
@Named("takeoverList")
@RequestScoped
public class TakeoverListPage extends ListPage<TakeoverView> {

    @Inject
    private TakeoverService takeovers;

    @Override
    public String getName() {
        return "takeovers";
    }

    @Override
    protected Slice<TakeoverView> fetch(Paging paging) {
        return takeovers.list(choice(TakeoverState.class, "state"), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(choice("state", "takeover.stateLabel", TakeoverState.class));
    }

    @Override
    protected List<ListColumn<TakeoverView>> columns() {
        return List.of(new ListColumn<>("takeover.number", TakeoverView::number), new ListColumn<>("takeover.source", TakeoverView::sourceSystem),
                new ListColumn<>("takeover.field.asOf", TakeoverView::asOf), new ListColumn<>("takeover.created", TakeoverView::createdName),
                new ListColumn<>("takeover.stateLabel", TakeoverView::state));
    }
}
