package vn.gov.ra.batch.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.gov.ra.batch.list.ListFixtures;
import vn.gov.ra.batch.list.ListedLine;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.request.RequestAction;

class SubjectFitTest {

    private static final String AGENCY = "Ủy ban nhân dân xã Quảng Khê";
    private final ListedLine huong = ListFixtures.person(1, "Nguyễn Thị Hường", AGENCY);

    @Test
    void composed_and_decomposed_names_are_one() {
        assertTrue(fits(Normalizer.normalize("NGUYỄN THỊ HƯỜNG", Normalizer.Form.NFD)));
    }

    @Test
    void names_that_differ_in_one_mark_are_two() {
        assertFalse(fits("Nguyễn Thị Hương"));
        assertEquals(ResultError.NAME_DIFFERS, SubjectFit.finding(named("Nguyễn Thị Hương", null, null), huong, RequestAction.ISSUE, AnswerFixtures.NOW).orElseThrow().code());
    }

    @Test
    void resemblance_needs_the_agency_or_the_address_beside_the_name() {
        assertTrue(SubjectFit.resembles(named("Nguyễn Thị Hường", AGENCY, null), huong));
        assertTrue(SubjectFit.resembles(named("Nguyễn Thị Hường", null, huong.value("officialEmail")), huong));
        assertFalse(SubjectFit.resembles(named("Nguyễn Thị Hường", "Sở Nội vụ", null), huong));
        assertFalse(SubjectFit.resembles(named("Nguyễn Thị Hương", AGENCY, null), huong));
    }

    private boolean fits(String name) {
        return SubjectFit.finding(named(name, null, null), huong, RequestAction.ISSUE, AnswerFixtures.NOW).isEmpty();
    }

    private static ParsedCertificate named(String name, String unit, String email) {
        return ParsedCertificate.of(AnswerFixtures.certificate(0x101, name, unit, email, null));
    }
}
