package vn.gov.ra.rest.reorganisation;

import java.util.List;
import vn.gov.ra.reorganisation.Placing;

/**
 * Body of a command on a plan.
 *
 * @param plan for {@code edit}: the whole plan anew
 * @param placements for {@code place}: what goes elsewhere than before; what is not named stays as it was chosen
 */
public record ReorganisationCommand(String comment, ReorganisationBody plan, List<PlacingBody> placements) {

    List<Placing> placed() {
        return placements == null ? List.of() : placements.stream().map(PlacingBody::entered).toList();
    }
}
