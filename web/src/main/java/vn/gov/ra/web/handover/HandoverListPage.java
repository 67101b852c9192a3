package vn.gov.ra.web.handover;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.ra.handover.MinutesFilter;
import vn.gov.ra.handover.MinutesService;
import vn.gov.ra.handover.MinutesState;
import vn.gov.ra.handover.MinutesSummary;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.ListPage;

/** Minutes the reader may see, newest first; for the clerk also the devices that wait for their subscribers. */
@Named("handoverList")
@RequestScoped
public class HandoverListPage extends ListPage<MinutesSummary> {

    private static final int WAITING = 25;

    @Inject
    private MinutesService minutes;
    @Override
    public String getName() {
        return "handovers";
    }

    @Override
    protected Slice<MinutesSummary> fetch(Paging paging) {
        return minutes.list(new MinutesFilter(choice(MinutesState.class, "state"), value("number"), agency(), person()), paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return andAgency("handover.agency", search("number", "handover.number"), person("kit.filter.person"), choice("state", "handover.state", MinutesState.class));
    }

    @Override
    protected List<ListColumn<MinutesSummary>> columns() {
        return List.of(new ListColumn<>("handover.number", MinutesSummary::number),
                new ListColumn<>("handover.kind", MinutesSummary::kind),
                new ListColumn<>("handover.agency", MinutesSummary::agencyName),
                new ListColumn<>("handover.devices", MinutesSummary::devices),
                new ListColumn<>("handover.createdAt", MinutesSummary::createdAt),
                new ListColumn<>("handover.state", MinutesSummary::state));
    }
}
