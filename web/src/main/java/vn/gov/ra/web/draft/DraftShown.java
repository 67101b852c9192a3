package vn.gov.ra.web.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gov.ra.audit.LastChange;
import vn.gov.ra.rest.support.Json;

/**
 * How the draft of one form stands on the page.
 *
 * @param ticket proof that the form was shown to this account
 * @param version of the object as the form shows it; null for something new
 * @param base what stood in the form before anything was typed
 * @param savedAt last save of what the form shows; null where nothing is kept
 * @param restored whether the form was filled from the draft
 * @param conflict whether somebody else saved the object in the meantime
 * @param change who saved it and when; null where there is no conflict, and where the trail does not say
 * @param differences fields to choose between, when there is a conflict
 */
public record DraftShown(String ticket, Long version, Map<String, List<String>> base, Instant savedAt, boolean restored, boolean conflict, LastChange change, List<Difference> differences) {

    /** Only what belongs to an object has two versions to be compared. */
    public String baseJson() {
        return version == null ? "" : Json.write(base);
    }
}
