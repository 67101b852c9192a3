package vn.gov.ra.personnel;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.shared.VietnameseText;

/**
 * A change as it is reported.
 *
 * @param agencyId null: the actor's own
 * @param effectiveOn the first day on which it holds; may be in the future
 * @param toAgencyId where the person goes, or serves as well
 * @param successorId who keeps the organisation's device from now on
 * @param newHead the new position signs for the agency
 * @param identity another card or telephone; null for the same
 * @param urgent cannot wait for the letter
 */
public record NewPersonnelEvent(PersonnelKind kind, UUID personId, UUID agencyId, String decisionNo, LocalDate decisionDate, LocalDate effectiveOn,
        UUID toAgencyId, UUID successorId, String newPosition, boolean newHead, boolean newLeader, String newName, String newEmail, NewIdentity identity, boolean urgent, String note) {

    public NewPersonnelEvent {
        decisionNo = VietnameseText.cleanToNull(decisionNo);
        newPosition = VietnameseText.cleanToNull(newPosition);
        newName = VietnameseText.cleanToNull(newName);
        newEmail = VietnameseText.cleanToNull(newEmail);
        identity = identity == null ? NewIdentity.SAME : identity;
        note = VietnameseText.cleanToNull(note);
    }
}
