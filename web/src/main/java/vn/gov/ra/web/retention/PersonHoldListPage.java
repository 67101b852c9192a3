package vn.gov.ra.web.retention;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.retention.HoldPhase;
import vn.gov.ra.retention.PersonHoldService;
import vn.gov.ra.retention.PersonHoldView;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Holds on people's data, the newest first. */
@Named("personHoldList")
@RequestScoped
public class PersonHoldListPage extends ListPage<PersonHoldView> {

    @Inject
    private PersonHoldService holds;

    @Override
    public String getName() {
        return "person-holds";
    }

    @Override
    protected Slice<PersonHoldView> fetch(Paging paging) {
        return holds.list(choice(HoldPhase.class, "phase"), null, paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(choice("phase", "retention.phase", HoldPhase.class));
    }

    @Override
    protected List<ListColumn<PersonHoldView>> columns() {
        return List.of(new ListColumn<>("retention.person", PersonHoldView::fullName), new ListColumn<>("retention.phase", PersonHoldView::phase),
                new ListColumn<>("retention.field.ground", PersonHoldView::ground), new ListColumn<>("retention.field.reason", PersonHoldView::reason),
                new ListColumn<>("retention.field.documentNo", PersonHoldView::documentNo), new ListColumn<>("retention.field.documentDate", PersonHoldView::documentDate),
                new ListColumn<>("retention.field.untilOn", PersonHoldView::untilOn), new ListColumn<>("retention.holds.setBy", PersonHoldView::setBy),
                new ListColumn<>("retention.holds.setAt", PersonHoldView::setAt), new ListColumn<>("retention.holds.liftedAt", PersonHoldView::liftedAt),
                new ListColumn<>("retention.field.liftReason", PersonHoldView::liftReason));
    }
}
