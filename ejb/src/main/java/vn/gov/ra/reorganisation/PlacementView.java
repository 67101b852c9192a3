package vn.gov.ra.reorganisation;

import java.util.List;
import java.util.UUID;

/**
 * Where something of a divided office goes, to read.
 *
 * @param sourceId the office that is divided
 * @param targets where it can go; the first is where what nobody moves stays
 * @param proposed code, by rule
 * @param chosen code; null: as proposed
 * @param follows goes with its holder; nothing to choose
 */
public record PlacementView(UUID id, int seq, PlacementKind kind, UUID objectId, UUID sourceId, String sourceName, String label, List<TargetView> targets, String proposed,
        String chosen, boolean follows) {

    /** Code of the office it goes to. */
    public String target() {
        return chosen == null ? proposed : chosen;
    }

    public String targetName() {
        return name(target());
    }

    public String proposedName() {
        return name(proposed);
    }

    private String name(String code) {
        return targets.stream().filter(one -> one.code().equals(code)).findFirst().map(TargetView::name).orElse(code);
    }

    PlacementView of(String source) {
        return new PlacementView(id, seq, kind, objectId, sourceId, source, label, targets, proposed, chosen, follows);
    }
}
