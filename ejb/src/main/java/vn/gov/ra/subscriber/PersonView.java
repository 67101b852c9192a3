package vn.gov.ra.subscriber;

import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** What tells people of one name apart, as far as the reader is shown it: the birthday and the masked personal number. @param written a day as people read it */
    public String toldBy(Function<LocalDate, String> written) {
        return Stream.of(dateOfBirth == null ? dateOfBirthMasked : written.apply(dateOfBirth), nationalIdMasked).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    /** The same for those who watch, keep stock or administer: of a birthday the year, of a telephone number {@code 091****001}. */
    PersonView masked() {
        return new PersonView(id, fullName, null, dateOfBirthMasked, nationalIdMasked, Masked.email(officialEmail), SecretBox.mask(mobile), version);
    }
}
