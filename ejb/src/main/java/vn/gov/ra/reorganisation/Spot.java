package vn.gov.ra.reorganisation;

import java.util.UUID;

/** A thing of a divided office; a person may work in two of them. */
record Spot(PlacementKind kind, UUID objectId, UUID sourceId) {
}
