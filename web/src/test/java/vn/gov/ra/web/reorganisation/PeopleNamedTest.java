package vn.gov.ra.web.reorganisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.agency.AgencyDirectory;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.reorganisation.ReorganisationError;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Paging;
import vn.gov.ra.shared.Slice;
import vn.gov.ra.subscriber.PersonFilter;
import vn.gov.ra.subscriber.PersonService;
import vn.gov.ra.subscriber.PersonView;

class PeopleNamedTest {

    private static final String OFFICE = "H67.14.3";
    private static final PersonView HUONG = person("Nguyễn Thị Hường", "huongnt@daknong.gov.vn");
    private static final PersonView NAMESAKE = person("Nguyễn Thị Hường", "huongnt2@daknong.gov.vn");
    private static final PersonView THU = person("H'Thử Niê", "thunh@daknong.gov.vn");

    private static final AgencyView OFFICE_VIEW = new AgencyView(UUID.fromString("00000000-0000-7000-8000-000000000001"), OFFICE, "UBND xã Đắk R'Moan", null, "UBND", "COMMUNE", null, "Lâm Đồng",
            true, null, LocalDate.of(2020, 1, 1), null, 1);

    private final PeopleNamed named = new PeopleNamed(new PersonService() {
        @Override
        public Slice<PersonView> list(PersonFilter filter, Paging paging) {
            return paging.cursor() == null ? new Slice<>(List.of(HUONG, NAMESAKE), "next") : new Slice<>(List.of(THU), null);
        }
    }, new AgencyDirectory() {
        @Override
        public Optional<AgencyView> byCode(String code) {
            return OFFICE.equals(code) ? Optional.of(OFFICE_VIEW) : Optional.empty();
        }
    });

    @Test
    void a_name_is_found_on_every_page_of_the_office_with_or_without_accents() {
        assertEquals(List.of(THU.id()), named.ids("h'thu nie", OFFICE));
    }

    @Test
    void namesakes_are_told_by_their_address() {
        assertEquals(List.of(NAMESAKE.id(), THU.id()), named.ids("HuongNT2@daknong.gov.vn\r\n\r\n H'Thử Niê ", OFFICE));
    }

    @Test
    void an_id_is_taken_as_it_is_and_nobody_is_nobody() {
        assertEquals(List.of(THU.id()), named.ids(THU.id().toString(), "nobody asks"));
        assertEquals(List.of(), named.ids(null, "nobody asks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Thị Hường", "Nguyễn Thị", "khac@daknong.gov.vn"})
    void what_fits_several_or_nobody_is_refused_at_its_field(String typed) {
        DomainException refusal = assertThrows(DomainException.class, () -> named.ids(typed, OFFICE));

        assertEquals(ReorganisationError.PERSON_UNCLEAR, refusal.error());
        assertEquals("/people", refusal.fields().get(0).pointer());
    }

    @Test
    void the_code_of_no_office_is_told() {
        assertEquals(ReorganisationError.AGENCY_UNKNOWN, assertThrows(DomainException.class, () -> named.ids("H'Thử Niê", "H0")).error());
    }

    private static PersonView person(String name, String address) {
        return new PersonView(UUID.nameUUIDFromBytes(address.getBytes()), name, LocalDate.of(1984, 3, 5), "1984-**-**", "067******234", address, null, 1);
    }
}
