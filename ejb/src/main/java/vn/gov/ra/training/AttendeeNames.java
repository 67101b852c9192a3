package vn.gov.ra.training;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.PersonRegister;
import vn.gov.ra.subscriber.SubscriberError;

/** Who is meant by what somebody wrote on a list of attendance. */
@Dependent
class AttendeeNames {

    @Inject
    private TrainingRepository rows;
    @Inject
    private AgencyDirectory agencies;
    @Inject
    private PersonRegister persons;

    /**
     * @param written an id, an official e-mail address, or name and code of the agency with a semicolon between
     * @param at its place in the list
     * @throws DomainException {@link TrainingError#PERSON_UNCLEAR} where it fits nobody, or several
     */
    UUID one(String written, int at, LocalDate day) {
        List<UUID> fitting = id(written).map(List::of).orElseGet(() -> written.indexOf('@') >= 0 ? rows.byMail(written) : named(written, day));
        if (fitting.size() != 1) {
            throw new DomainException(TrainingError.PERSON_UNCLEAR, List.of(new FieldError("/people/" + at, TrainingError.PERSON_UNCLEAR, written, fitting.size())), written, fitting.size());
        }
        return fitting.get(0);
    }

    private List<UUID> named(String written, LocalDate day) {
        int end = written.lastIndexOf(';');
        return end < 0 ? List.of() : agencies.byCode(written.substring(end + 1).strip())
                .map(agency -> rows.byName(VietnameseText.fold(written.substring(0, end)).strip(), agency.id(), day)).orElse(List.of());
    }

    private Optional<UUID> id(String written) {
        try {
            UUID id = UUID.fromString(written);
            return Optional.of(persons.byId(id).id());
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        } catch (DomainException unknown) {
            if (unknown.error() == SubscriberError.PERSON_NOT_FOUND) {
                throw new DomainException(TrainingError.PERSON_UNCLEAR, written, 0);
            }
            throw unknown;
        }
    }
}
