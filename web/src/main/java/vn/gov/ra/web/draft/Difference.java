package vn.gov.ra.web.draft;

import java.util.List;
import vn.gov.ra.rest.support.Json;

/**
 * A field that stands differently in the version just saved and in what was typed.
 *
 * @param name client id of the input
 * @param label its words
 * @param theirs as people read it
 * @param mine as people read it
 * @param theirValues as the input sends it
 * @param myValues as the input sends it
 * @param kept whether the input shows mine; a field that I left alone takes the new value
 * @param both whether both sides changed it
 */
public record Difference(String name, String label, String theirs, String mine, List<String> theirValues, List<String> myValues, boolean kept, boolean both) {

    /** For the script: the values as JSON. */
    public String theirJson() {
        return Json.write(theirValues);
    }

    public String myJson() {
        return Json.write(myValues);
    }
}
