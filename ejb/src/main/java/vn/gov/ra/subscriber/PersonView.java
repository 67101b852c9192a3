package vn.gov.ra.subscriber;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.security.SecretBox;

/**
 * A person, to read.
 *
 * @param nationalIdMasked such as {@code 067******234}; null where none is known
 */
public record PersonView(UUID id, String fullName, LocalDate dateOfBirth, String nationalIdMasked, String officialEmail, String mobile, long version) {

    /** The same for readers who are not shown telephone numbers: {@code 091****001}. */
    PersonView withMaskedMobile() {
        return new PersonView(id, fullName, dateOfBirth, nationalIdMasked, officialEmail, SecretBox.mask(mobile), version);
    }
}
