package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Sheets;

/** A department is divided in three: the officer sees where everything goes, chooses otherwise, and what was chosen is what is carried out, and taken back. */
class DivisionIT {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String V1 = "/api/v1/reorganisations";
    private static final String FIRST = "H16.96";
    private static final String SECOND = "H16.97";

    private static Answer plan(String office, String named) {
        JsonArrayBuilder changes = Json.createArrayBuilder();
        changes.add(split(office, FIRST, "Trung tâm Chuyển đổi số", named)).add(split(office, SECOND, "Trung tâm Lưu trữ", null));
        return Api.as("chuyenvien").post(V1, Json.createObjectBuilder().add("title", "Chia tách").add("decisionNo", "12/QĐ-UBND")
                .add("effectiveOn", Portal.get().value("select ((now() at time zone 'Asia/Ho_Chi_Minh')::date)::text")).add("changes", changes)).expect(201);
    }

    private static JsonObjectBuilder split(String office, String code, String name, String person) {
        JsonArrayBuilder people = Json.createArrayBuilder();
        if (person != null) {
            people.add(person);
        }
        return Json.createObjectBuilder().add("kind", "SPLIT").add("sources", Json.createArrayBuilder().add(office)).add("code", code).add("name", name).add("agencyKind", "PHONG")
                .add("level", "UNIT").add("province", "Đắk Nông").add("parentCode", "H16").add("people", people);
    }

    private static Map<String, JsonObject> rows(String at, String query) {
        Map<String, JsonObject> found = new TreeMap<>();
        Api.as("chuyenvien").get(at + "/placements?limit=200" + query).expect(200).items().getValuesAs(JsonObject.class).forEach(row -> found.put(row.getString("objectId"), row));
        return found;
    }

    private static JsonObjectBuilder placing(JsonObject row, String code) {
        return Json.createObjectBuilder().add("placements", Json.createArrayBuilder().add(Json.createObjectBuilder().add("placementId", row.getString("id")).add("target", code)));
    }

    private static Answer waitFor(String at, String state) {
        Instant end = Instant.now().plus(PATIENCE);
        Answer seen = Api.as("chuyenvien").get(at).expect(200);
        while (!seen.text("state").equals(state)) {
            assertTrue(Instant.now().isBefore(end), state + ": " + seen);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(300));
            seen = Api.as("chuyenvien").get(at).expect(200);
        }
        return seen;
    }

    private static String agencyOf(String person) {
        return Portal.get().value("select a.code from subscriber s join agency a on a.id = s.agency_id where s.kind = 'PERSON' and s.person_id = '" + person + "'");
    }

    @Test
    void the_officer_chooses_where_each_goes_and_that_is_what_is_done() {
        List<List<String>> most = Portal.get().rows("select a.code, string_agg(distinct s.person_id::text, ' ') from agency a join subscriber s on s.agency_id = a.id and s.kind = 'PERSON'"
                + " where a.valid_to is null and a.level = 'COMMUNE' and not exists (select 1 from app_user u where u.agency_id = a.id)"
                + " and not exists (select 1 from subscriber o join subscriber p on p.person_id = o.person_id and p.id <> o.id where o.agency_id = a.id)"
                + " group by a.code having count(distinct s.person_id) >= 3 order by a.code desc limit 1");
        String office = most.get(0).get(0);
        String[] people = most.get(0).get(1).split(" ");
        String at = V1 + "/" + plan(office, people[0]).text("id");
        Api.as("chuyenvien").act(at, "preview").expect(200);

        Map<String, JsonObject> proposed = rows(at, "&kind=PERSON");
        assertEquals(List.of(FIRST, office), List.of(proposed.get(people[0]).getString("proposed"), proposed.get(people[1]).getString("proposed")));
        assertEquals(List.of(office, FIRST, SECOND), proposed.get(people[0]).getJsonArray("targets").getValuesAs(JsonObject.class).stream().map(one -> one.getString("code")).toList());
        assertEquals(403, Api.as("lanhdao").act(at, "place", placing(proposed.get(people[1]), SECOND)).status());
        assertEquals("RA-REO-023", Api.as("chuyenvien").act(at, "place", placing(proposed.get(people[1]), "H16")).expect(400).text("code"));

        Api.as("chuyenvien").act(at, "place", placing(proposed.get(people[1]), SECOND)).expect(200);

        JsonObject chosen = rows(at, "&kind=PERSON").get(people[1]);
        assertEquals(List.of(SECOND, proposed.get(people[1]).getString("id")), List.of(chosen.getString("chosen"), chosen.getString("id")), "a row stays the same row");
        Api.as("chuyenvien").act(at, "preview").expect(200);
        assertEquals(SECOND, rows(at, "&kind=PERSON").get(people[1]).getString("chosen"), "counting out anew forgets no choice");
        assertEquals(List.of("Trung tâm Lưu trữ"), Api.as("giamsat").get(at + "/tasks?action=MOVE_SUBSCRIBER&limit=200").expect(200).items().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("toName")).filter("Trung tâm Lưu trữ"::equals).toList());
        JsonObject third = rows(at, "&kind=PERSON").get(people[2]);
        List<List<String>> file = Sheets.rows(Api.as("giamsat").get("/api/v1/exports/reorganisation-placements?format=xlsx&placed=PERSON&id=" + at.substring(V1.length() + 1)).expect(200).bytes());
        assertEquals(rows(at, "&kind=PERSON").size(), file.size() - 4, "three titles and the heading");
        assertTrue(file.stream().anyMatch(row -> row.contains(chosen.getString("label")) && row.contains("Trung tâm Lưu trữ")), file::toString);
        List<List<String>> tasks = Sheets.rows(Api.as("giamsat").get("/api/v1/exports/reorganisation-tasks?format=xlsx&action=MOVE_SUBSCRIBER&id=" + at.substring(V1.length() + 1)).expect(200).bytes());
        assertEquals(Api.as("giamsat").get(at + "/tasks?action=MOVE_SUBSCRIBER&limit=200").expect(200).items().size(), tasks.size() - 4, "three titles and the heading");
        assertTrue(tasks.stream().anyMatch(row -> chosen.getString("label").startsWith(row.get(0)) && row.contains("Trung tâm Lưu trữ")), () -> chosen + " " + tasks);
        Screens.Screen page = Screens.shared().of("chuyenvien").open("/reorganisations/view?id=" + at.substring(V1.length() + 1) + "&placed=PERSON").accessible("reorganisation-placements");
        assertTrue(page.text().contains("Nơi về khi chia tách") && page.text().contains("đã chọn; đề xuất"), page::text);
        page.page.getByLabel("Nơi về của " + third.getString("label"), new com.microsoft.playwright.Page.GetByLabelOptions().setExact(true)).selectOption(FIRST);
        page.press("place");
        assertEquals(List.of(FIRST, SECOND), List.of(rows(at, "&kind=PERSON").get(people[2]).getString("chosen"), rows(at, "&kind=PERSON").get(people[1]).getString("chosen")));

        Api.as("lanhdao").act(at, "approve").expect(200);
        assertEquals(409, Api.as("chuyenvien").act(at, "place", placing(chosen, FIRST)).status(), "approved is approved");
        Api.as("chuyenvien").act(at, "execute").expect(200);
        waitFor(at, "DONE");
        assertEquals(List.of(FIRST, SECOND, FIRST), List.of(agencyOf(people[0]), agencyOf(people[1]), agencyOf(people[2])));

        Api.as("lanhdao").act(at, "undo", Json.createObjectBuilder().add("comment", "Dừng chia tách")).expect(200);
        waitFor(at, "UNDONE");
        assertEquals(List.of(office, office, office), List.of(agencyOf(people[0]), agencyOf(people[1]), agencyOf(people[2])));
    }
}
