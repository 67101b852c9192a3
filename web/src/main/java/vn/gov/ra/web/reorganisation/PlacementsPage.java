package vn.gov.ra.web.reorganisation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.reorganisation.PlacementKind;
import vn.gov.ra.reorganisation.PlacementView;
import vn.gov.ra.reorganisation.Placing;
import vn.gov.ra.reorganisation.ReorganisationService;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.web.support.Notice;

/** The part of a plan's page that says where everything of a divided office goes, a portion at a time. */
@Named("reorganisationPlacements")
@ViewScoped
public class PlacementsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int ROWS = 50;

    @Inject
    private transient ReorganisationService service;
    @Inject
    private transient Notice notice;

    private UUID plan;
    private PlacementKind kind;
    private String from;
    /** Codes of offices, by row. */
    private final Map<UUID, String> targets = new HashMap<>();
    private transient Slice<PlacementView> rows;

    public void load(UUID id) {
        plan = id;
        getRows().items().forEach(one -> targets.put(one.id(), one.target()));
    }

    public Slice<PlacementView> getRows() {
        if (rows == null) {
            rows = service.placements(plan, kind, null, Paging.of(from, ROWS));
        }
        return rows;
    }

    /** Nothing is divided, and nobody has narrowed the list down to nothing. */
    public boolean isNothing() {
        return kind == null && from == null && getRows().items().isEmpty();
    }

    public String save(long seenVersion) {
        List<Placing> other = getRows().items().stream().filter(one -> !one.follows() && !one.target().equals(targets.get(one.id())))
                .map(one -> new Placing(one.id(), targets.get(one.id()))).toList();
        notice.done("reorganisation.placement.saved", service.place(plan, seenVersion, other).number());
        return ReorganisationViewPage.address(plan) + (kind == null ? "" : "&placed=" + kind) + (from == null ? "" : "&from=" + from);
    }

    public PlacementKind[] getKinds() {
        return PlacementKind.values();
    }

    public Map<UUID, String> getTargets() {
        return targets;
    }

    public PlacementKind getKind() {
        return kind;
    }

    public void setKind(PlacementKind kind) {
        this.kind = kind;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }
}
