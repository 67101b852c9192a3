package vn.gov.ra.reorganisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Ids;

/** Where a thing of a divided office goes. What the officer chose outlives every counting, as long as it can still go there. */
@Entity
@Table(name = "reorganisation_placement")
class Placement {

    private static final int LABEL = 300;

    @Id
    private UUID id;
    @Column(name = "plan_id", nullable = false)
    private UUID planId;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private PlacementKind kind;
    @Column(name = "object_id", nullable = false)
    private UUID objectId;
    @Column(name = "source_id", nullable = false)
    private UUID sourceId;
    @Column(name = "label", nullable = false)
    private String label;
    @Column(name = "targets", nullable = false, columnDefinition = "text")
    private String targets;
    @Column(name = "proposed_code", nullable = false)
    private String proposedCode;
    @Column(name = "chosen_code")
    private String chosenCode;
    @Column(name = "follows", nullable = false)
    private boolean follows;

    protected Placement() {
    }

    Placement(UUID planId, Spot spot) {
        this.id = Ids.next();
        this.planId = planId;
        this.kind = spot.kind();
        this.objectId = spot.objectId();
        this.sourceId = spot.sourceId();
    }

    /** As it is counted out now. */
    void counted(int place, Destinations.Placed placed) {
        seq = place;
        label = placed.label().length() <= LABEL ? placed.label() : placed.label().substring(0, LABEL - 1) + "…";
        targets = placed.targets().stream().map(one -> one.code() + " " + one.name()).collect(Collectors.joining("\n"));
        proposedCode = placed.proposed();
        chosenCode = placed.chosen();
        follows = placed.follows();
    }

    /** @param code null: as proposed @throws DomainException {@link ReorganisationError#TARGET_NOT_OFFERED} */
    void goesTo(String code) {
        if (follows || code != null && offered().stream().noneMatch(one -> one.code().equals(code))) {
            throw new DomainException(ReorganisationError.TARGET_NOT_OFFERED, label, code == null ? "" : code);
        }
        chosenCode = proposedCode.equals(code) ? null : code;
    }

    private List<TargetView> offered() {
        return targets.lines().map(line -> line.split(" ", 2)).map(parts -> new TargetView(parts[0], parts[1])).toList();
    }

    Spot spot() {
        return new Spot(kind, objectId, sourceId);
    }

    UUID id() {
        return id;
    }

    String chosenCode() {
        return chosenCode;
    }

    PlacementView view() {
        return new PlacementView(id, seq, kind, objectId, sourceId, null, label, offered(), proposedCode, chosenCode, follows);
    }
}
