package vn.gov.ra.web.reorganisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.reorganisation.ReorganisationError;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.FieldError;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.shared.VietnameseText;
import vn.gov.ra.subscriber.PersonFilter;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;

/** People of an office as somebody writes them down: the name, or the official e-mail address where two have one name; an id is taken as it is. */
@Dependent
public class PeopleNamed {

    private final PersonService people;
    private final AgencyDirectory agencies;

    @Inject
    PeopleNamed(PersonService people, AgencyDirectory agencies) {
        this.people = people;
        this.agencies = agencies;
    }

    /**
     * @param typed one a line
     * @param office code of the office they work in
     * @throws DomainException {@link ReorganisationError#PERSON_UNCLEAR} for a line that fits nobody there, or several
     */
    List<UUID> ids(String typed, String office) {
        List<String> lines = typed == null ? List.of() : Arrays.stream(typed.split("[\\r\\n;]+")).map(VietnameseText::cleanToNull).filter(line -> line != null).toList();
        List<PersonView> there = lines.stream().allMatch(PeopleNamed::isId) ? List.of() : working(office);
        return lines.stream().map(line -> isId(line) ? UUID.fromString(line) : one(line, there)).toList();
    }

    /** Everybody who works or worked there. */
    private List<PersonView> working(String office) {
        AgencyView agency = agencies.byCode(office).orElseThrow(() -> new DomainException(ReorganisationError.AGENCY_UNKNOWN, office));
        List<PersonView> found = new ArrayList<>();
        String cursor = null;
        do {
            Slice<PersonView> page = people.list(new PersonFilter(null, agency.id()), Paging.of(cursor, Slice.MAX_LIMIT));
            found.addAll(page.items());
            cursor = page.nextCursor();
        } while (cursor != null);
        return found;
    }

    private static UUID one(String line, List<PersonView> there) {
        String folded = VietnameseText.fold(line);
        Predicate<PersonView> meant = line.indexOf('@') >= 0 ? person -> line.equalsIgnoreCase(person.officialEmail()) : person -> folded.equals(VietnameseText.fold(person.fullName()));
        List<PersonView> fitting = there.stream().filter(meant).toList();
        if (fitting.size() != 1) {
            throw new DomainException(ReorganisationError.PERSON_UNCLEAR, List.of(new FieldError("/people", ReorganisationError.PERSON_UNCLEAR, line, fitting.size())), line, fitting.size());
        }
        return fitting.get(0).id();
    }

    private static boolean isId(String line) {
        try {
            UUID.fromString(line);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
