package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.EndedAgency;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;

/** What can be done about a person and an agency: the page shows what {@code GET …/actions} tells, reader by reader. */
class OpenActionsIT {

    private static final String V1 = "/api/v1/";
    /** Where each action stands on the page. */
    private static final Map<String, String> OF_A_PERSON = Map.of("reveal", "#reveal", "appoint", "#appoint", "report-change", "a[href^='/personnel/new?person=']",
            "evidence", "a[href^='/evidence/file?subject=PERSON']");
    private static final Map<String, String> OF_AN_AGENCY = Map.of("describe", "#describe", "rename", "#rename", "end", "#end", "evidence", "a[href^='/evidence/file?subject=AGENCY']");

    private static Set<String> words(String typed) {
        return typed == null ? Set.of() : new TreeSet<>(Arrays.asList(typed.split(" ")));
    }

    private static List<JsonObject> told(String persona, String object) {
        return Api.as(persona).get(object + "/actions").expect(200).items().getValuesAs(JsonObject.class);
    }

    private static void offered(String persona, String object, String page, Map<String, String> places, Set<String> wanted) {
        List<JsonObject> told = told(persona, object);
        assertEquals(new TreeSet<>(places.keySet()), told.stream().map(one -> one.getString("action")).collect(Collectors.toCollection(TreeSet::new)));
        assertEquals(wanted, told.stream().filter(one -> one.getBoolean("allowed")).map(one -> one.getString("action")).collect(Collectors.toSet()), persona + " over REST");
        told.stream().filter(one -> !one.getBoolean("allowed")).forEach(one -> assertTrue(one.getString("why").startsWith("RA-"), one::toString));
        Screen screen = Screens.shared().of(persona).open(page);
        assertEquals(wanted, places.entrySet().stream().filter(one -> screen.has(one.getValue())).map(Map.Entry::getKey).collect(Collectors.toSet()), persona + " on the page");
    }

    @ParameterizedTest
    @CsvSource({
            "vanthu.xa,    reveal report-change,                 ",
            "thutruong.xa, reveal report-change,                 ",
            "chuyenvien,   reveal appoint report-change evidence, evidence",
            "lanhdao,      reveal evidence,                      evidence",
            "thukho,       ,                                     ",
            "giamsat,      ,                                     ",
            "quantri,      appoint,                              describe rename end"})
    void a_reader_is_offered_on_the_page_what_the_interface_tells(String persona, String person, String agency) {
        String commune = Portal.get().value("select agency_id::text from app_user where username = 'vanthu.xa'");
        String somebody = Portal.get().value("select a.person_id::text from appointment a join person p on p.id = a.person_id where a.agency_id = '" + commune
                + "' and a.valid_to is null and p.national_id_hash is not null and p.wiped_at is null order by a.id limit 1");

        offered(persona, V1 + "persons/" + somebody, "/subscribers/person?id=" + somebody, OF_A_PERSON, words(person));
        offered(persona, V1 + "agencies/" + commune, "/agencies/view?id=" + commune, OF_AN_AGENCY, words(agency));
    }

    @Test
    void another_agencys_people_offer_nothing_and_an_agency_that_has_ended_is_changed_no_more() {
        String stranger = Portal.get().value("select person_id::text from app_user where username = 'vanthu.so'");
        Api.as("vanthu.xa").get(V1 + "persons/" + stranger + "/actions").refused(404);
        String id = Portal.get().value("select agency_id::text from app_user where username = 'vanthu.xa'");
        String commune = V1 + "agencies/" + id;
        try (EndedAgency ended = EndedAgency.commune()) {
            told("quantri", commune).stream().filter(one -> !"evidence".equals(one.getString("action"))).forEach(one -> assertTrue(one.getString("why").startsWith("RA-AGE-012: "), one::toString));
            Api.as("quantri").act(commune, "rename", Json.createObjectBuilder().add("name", "UBND xã Không Còn").add("from", "2026-11-01")).refused(409, "RA-AGE-012");
            offered("quantri", commune, "/agencies/view?id=" + id, OF_AN_AGENCY, Set.of());
            offered("lanhdao", commune, "/agencies/view?id=" + id, OF_AN_AGENCY, Set.of("evidence"));
        }
        offered("quantri", commune, "/agencies/view?id=" + id, OF_AN_AGENCY, Set.of("describe", "rename", "end"));
    }
}
