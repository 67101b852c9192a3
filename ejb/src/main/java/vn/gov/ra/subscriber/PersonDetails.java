package vn.gov.ra.subscriber;

import java.time.LocalDate;
import vn.gov.ra.shared.VietnameseText;

/**
 * A person as a form tells of one; texts are cleaned here.
 *
 * @param nationalId 12 digits (số định danh cá nhân), in the clear; null where the form has none
 * @param issuedOn when the identity card was issued
 * @param email official e-mail
 */
public record PersonDetails(String fullName, LocalDate dateOfBirth, String nationalId, LocalDate issuedOn, String issuedBy, String email, String mobile) {

    public PersonDetails {
        fullName = VietnameseText.cleanToNull(fullName);
        nationalId = NationalId.clean(nationalId);
        issuedBy = VietnameseText.cleanToNull(issuedBy);
        email = VietnameseText.cleanToNull(email);
        mobile = PhoneNumber.normalise(mobile);
    }

    /** No personal number in logs. */
    @Override
    public String toString() {
        return "PersonDetails[" + fullName + "]";
    }
}
