package vn.gov.ra.web.reorganisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.reorganisation.ReorganisationService;
import vn.gov.ra.reorganisation.ReorganisationState;
import vn.gov.ra.reorganisation.ReorganisationSummary;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Plans for offices, newest first. */
@Named("reorganisationList")
@RequestScoped
public class ReorganisationListPage extends ListPage<ReorganisationSummary> {

    @Inject
    private ReorganisationService plans;

    @Override
    public String getName() {
        return "reorganisations";
    }

    @Override
    protected Slice<ReorganisationSummary> fetch(Paging paging) {
        return plans.list(choice(ReorganisationState.class, "state"), value("q"), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(search("q", "reorganisation.search"), choice("state", "reorganisation.state", ReorganisationState.class));
    }

    @Override
    protected List<ListColumn<ReorganisationSummary>> columns() {
        return List.of(new ListColumn<>("reorganisation.number", ReorganisationSummary::number), new ListColumn<>("reorganisation.field.title", ReorganisationSummary::title),
                new ListColumn<>("reorganisation.field.decisionNo", ReorganisationSummary::decisionNo),
                new ListColumn<>("reorganisation.field.effectiveOn", ReorganisationSummary::effectiveOn),
                new ListColumn<>("reorganisation.state", ReorganisationSummary::state));
    }
}
