package vn.gov.ra.rest.reorganisation;

import vn.gov.ra.reorganisation.Placing;
import vn.gov.ra.rest.dossier.Words;

/** Where something of a divided office goes. @param placementId of the row @param target code of one of its offices; null: as proposed */
public record PlacingBody(String placementId, String target) {

    Placing entered() {
        return new Placing(Words.uuid(placementId, "/placements"), target);
    }
}
