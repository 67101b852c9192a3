package vn.gov.ra.subscriber;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.shared.VietnameseText;

/**
 * An appointment as it is entered.
 *
 * @param head head or deputy: may sign for the agency
 * @param decisionNo number of the decision; null where it is not known
 * @param validTo exclusive; null while it lasts
 */
public record NewAppointment(UUID agencyId, String position, boolean head, boolean leader, String decisionNo, LocalDate validFrom, LocalDate validTo) {

    public NewAppointment {
        position = VietnameseText.cleanToNull(position);
        decisionNo = VietnameseText.cleanToNull(decisionNo);
    }
}
