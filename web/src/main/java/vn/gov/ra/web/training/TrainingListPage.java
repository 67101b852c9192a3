package vn.gov.ra.web.training;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.training.SessionView;
import vn.gov.ra.training.TrainingService;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Training sessions, the last first. */
@Named("trainingList")
@RequestScoped
public class TrainingListPage extends ListPage<SessionView> {

    @Inject
    private TrainingService trainings;
    @Inject
    private Topics topics;

    @Override
    public String getName() {
        return "trainings";
    }

    @Override
    protected Slice<SessionView> fetch(Paging paging) {
        return trainings.list(value("q"), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(search("q", "training.search"));
    }

    @Override
    protected List<ListColumn<SessionView>> columns() {
        return List.of(new ListColumn<>("training.number", SessionView::number), new ListColumn<>("training.field.heldOn", SessionView::heldOn),
                new ListColumn<>("training.field.place", SessionView::place), new ListColumn<>("training.field.topics", one -> topics.named(one.topics(), one.heldOn())),
                new ListColumn<>("training.attended", SessionView::attended));
    }
}
