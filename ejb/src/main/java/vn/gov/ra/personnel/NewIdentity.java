package vn.gov.ra.personnel;

import java.time.LocalDate;
import vn.gov.ra.subscriber.NationalId;
import vn.gov.ra.subscriber.PhoneNumber;

/**
 * What a person's card and telephone say from now on; null for what stays.
 *
 * @param nationalId 12 digits, in the clear; sealed before it is kept
 * @param issuedOn when the new card was issued
 */
public record NewIdentity(String nationalId, LocalDate issuedOn, String mobile) {

    /** Card and telephone stay. */
    public static final NewIdentity SAME = new NewIdentity(null, null, null);

    public NewIdentity {
        nationalId = NationalId.clean(nationalId);
        mobile = PhoneNumber.normalise(mobile);
    }

    boolean told() {
        return nationalId != null || issuedOn != null || mobile != null;
    }

    /** No personal number in logs. */
    @Override
    public String toString() {
        return "NewIdentity[" + (told() ? "told" : "same") + "]";
    }
}
