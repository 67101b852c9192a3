package vn.gov.ra.rest.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import vn.gov.ra.draft.FormDraft;

/**
 * A draft as its owner reads it.
 *
 * @param key page and object, such as {@code dossier-line.0190…}
 * @param address path of the page it belongs to
 * @param seenVersion version of the object when the form was opened; null for something new
 * @param fields what stands in the form, by the name of the input
 * @param savedAt last save
 * @param expiresAt when it is thrown away unless it is saved again
 */
public record DraftWire(String key, String address, Long seenVersion, Map<String, List<String>> fields, Instant savedAt, Instant expiresAt) {

    static DraftWire of(FormDraft draft) {
        return new DraftWire(draft.key(), draft.content().address(), draft.content().seenVersion(), draft.content().fields(), draft.savedAt(), draft.expiresAt());
    }
}
