package vn.gov.ra.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * Who changed an object last, for somebody who has that object on a form and was overtaken: name and moment, and nothing else of the trail.
 * Whoever asks has read the object through its own service before.
 */
@Dependent
public class LastChanges {

    @Inject
    private AuditQuery trail;

    /** @param objectId null for the newest of the type, where all of it stands on one form */
    public Optional<LastChange> of(String objectType, String objectId) {
        return trail.lastChange(objectType, objectId);
    }
}
