package vn.gov.ra.subscriber;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person, to read.
 *
 * @param nationalIdMasked such as {@code 067******234}; null where none is known
 */
public record PersonView(UUID id, String fullName, LocalDate dateOfBirth, String nationalIdMasked, String officialEmail, String mobile, long version) {
}
