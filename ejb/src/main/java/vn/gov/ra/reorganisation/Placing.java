package vn.gov.ra.reorganisation;

import java.util.UUID;
import vn.gov.ra.agency.AgencyCodes;

/** Where the officer wants something to go. @param target code of one of the offices it can go to; null: as proposed */
public record Placing(UUID placementId, String target) {

    public Placing {
        target = AgencyCodes.clean(target);
    }
}
