package vn.gov.ra.subscriber;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.security.Masked;
import vn.gov.ra.security.SecretBox;

/**
 * A person, to read.
 *
 * @param dateOfBirth null for readers who are shown masked values
 * @param dateOfBirthMasked such as {@code 1985-**-**}
 * @param nationalIdMasked such as {@code 067******234}; null where none is known
 */
public record PersonView(UUID id, String fullName, LocalDate dateOfBirth, String dateOfBirthMasked, String nationalIdMasked, String officialEmail, String mobile, long version) {

    /** The same for those who watch, keep stock or administer: of a birthday the year, of a telephone number {@code 091****001}. */
    PersonView masked() {
        return new PersonView(id, fullName, null, dateOfBirthMasked, nationalIdMasked, Masked.email(officialEmail), SecretBox.mask(mobile), version);
    }
}
