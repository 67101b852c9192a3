package vn.gov.ra.web.reorganisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.UUID;
import vn.gov.ra.reorganisation.PlacementKind;
import vn.gov.ra.reorganisation.PlacementView;
import vn.gov.ra.reorganisation.ReorganisationService;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.list.ListColumn;
import vn.gov.ra.web.list.ListFilter;
import vn.gov.ra.web.list.PartsList;

/** Where everything of a divided office goes, of the plan that the address names, as a file. */
@Named("placementList")
@RequestScoped
public class PlacementList extends PartsList<PlacementView> {

    @Inject
    private ReorganisationService service;

    @Override
    public String getName() {
        return "reorganisation-placements";
    }

    @Override
    public String getHome() {
        return "/reorganisations/list";
    }

    @Override
    protected Slice<PlacementView> of(UUID plan, Paging paging) {
        return service.placements(plan, choice(PlacementKind.class, "placed"), null, paging);
    }

    @Override
    protected List<ListFilter> narrowedBy() {
        return List.of(choice("placed", "reorganisation.placement.kind", PlacementKind.class));
    }

    @Override
    protected List<ListColumn<PlacementView>> columns() {
        return List.of(new ListColumn<>("reorganisation.placement.kind", PlacementView::kind), new ListColumn<>("reorganisation.placement.object", PlacementView::label),
                new ListColumn<>("reorganisation.placement.source", PlacementView::sourceName), new ListColumn<>("reorganisation.placement.proposed", PlacementView::proposedName),
                new ListColumn<>("reorganisation.placement.target", PlacementView::targetName));
    }
}
