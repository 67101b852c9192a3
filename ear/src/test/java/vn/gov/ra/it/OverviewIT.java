package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;

/** The overview: each of its numbers is the length of a list that anybody can count. */
class OverviewIT {

    private static final Api SIGNER = Api.as("lanhdao");
    private static final Api ADMIN = Api.as("quantri");
    private static final String HOLDERS = "select distinct c.agency_id || '/' || coalesce(cast(s.person_id as varchar), s.kind) from certificate c join subscriber s on s.id = c.subscriber_id"
            + " where c.state = 'IN_FORCE' and c.not_after > now()";
    /** The legal day is Vietnam's, whatever the database thinks. */
    private static final String TODAY = "cast(now() at time zone 'Asia/Ho_Chi_Minh' as date)";
    private static final String LIVING = " valid_from <= " + TODAY + " and (valid_to is null or valid_to > " + TODAY + ")";

    @Test
    void who_is_missing_is_listed_and_who_is_listed_has_none() {
        Set<String> holders = column(HOLDERS);
        Set<String> agencies = column("select id from agency where legal_person and" + LIVING);
        Set<String> leaders = column("select p.agency_id || '/' || p.person_id from appointment p where p.leader and p.agency_id in (select id from agency where" + LIVING + ") and" + LIVING);
        Set<String> clerks = column("select agency_id || '/' || person_id from appointment where position ilike '%văn thư%' and" + LIVING);

        assertEquals(agencies.stream().filter(agency -> !holders.contains(agency + "/ORGANISATION")).collect(Collectors.toSet()), missing("ORGANISATION", "agencyId"));
        assertEquals(leaders.stream().filter(leader -> !holders.contains(leader)).collect(Collectors.toSet()), missing("LEADER", "agencyId", "personId"));
        Set<String> served = clerks.stream().filter(holders::contains).map(clerk -> clerk.substring(0, clerk.indexOf('/'))).collect(Collectors.toSet());
        assertEquals(agencies.stream().filter(agency -> !served.contains(agency)).collect(Collectors.toSet()), missing("CLERK", "agencyId"));
        assertFalse(leaders.isEmpty() || served.isEmpty() || served.containsAll(agencies), "the demo has both kinds");
    }

    @Test
    void the_numbers_of_coverage_are_the_lengths_of_its_lists() {
        List<JsonObject> coverage = SIGNER.get("/api/v1/coverage").expect(200).items().getValuesAs(JsonObject.class);
        assertEquals(12, coverage.size());
        for (JsonObject one : coverage) {
            assertEquals(one.getInt("total") - one.getInt("covered"), all("/api/v1/coverage/" + one.getString("category") + "/missing?level=" + one.getString("level")).size(), one.toString());
        }
        assertTrue(coverage.stream().anyMatch(one -> one.getInt("covered") > 0));
    }

    @Test
    void each_stage_holds_the_lines_that_its_list_shows() {
        JsonObject overview = SIGNER.get("/api/v1/overview").expect(200).json();
        Map<String, String> states = Map.of("SUBMITTED", "SUBMITTED", "REVIEW", "IN_REVIEW,ON_HOLD", "SUPPLEMENT", "NEEDS_SUPPLEMENT", "DECIDE", "REVIEWED", "LIST", "APPROVED,BATCHED,CA_RETURNED",
                "AT_CA", "SENT", "DELIVERY", "FULFILLED,DELIVERING");
        int lines = 0;
        for (JsonObject stage : overview.getJsonArray("stages").getValuesAs(JsonObject.class)) {
            assertEquals(all("/api/v1/lines?state=" + states.get(stage.getString("stage"))).size(), stage.getInt("lines"), stage.toString());
            lines += stage.getInt("lines");
        }
        assertTrue(lines > 0, "the demo has open lines");
        String today = Portal.get().value("select " + TODAY);
        int due = overview.getJsonArray("urgent").getValuesAs(JsonObject.class).stream().filter(one -> one.getString("kind").equals("LINES_DUE")).mapToInt(one -> one.getInt("count")).sum();
        assertEquals(all("/api/v1/lines?dueBy=" + today).size(), due);
    }

    @Test
    void windows_hold_each_other_and_nothing_is_asked_that_does_not_end() {
        List<JsonObject> windows = SIGNER.get("/api/v1/overview").expect(200).json().getJsonArray("expiring").getValuesAs(JsonObject.class);
        assertEquals(List.of(30, 60, 90), windows.stream().map(one -> one.getInt("days")).toList());
        for (JsonObject one : windows) {
            assertEquals(Portal.get().value("select count(*) from certificate where state = 'IN_FORCE' and agency_id is not null and not_after > now() and not_after <= now() + interval '1 day' * "
                    + one.getInt("days")), String.valueOf(one.getInt("certificates")));
            assertTrue(one.getInt("asked") <= one.getInt("certificates"));
        }
    }

    @Test
    void stays_that_ended_are_counted_once_in_their_quarter() {
        JsonObject now = SIGNER.get("/api/v1/overview").expect(200).json();
        String from = now.getString("from");
        String quarter = from.substring(0, 4) + "-Q" + ((Integer.parseInt(from.substring(5, 7)) + 2) / 3);
        assertEquals(now.getJsonArray("times"), SIGNER.get("/api/v1/overview?quarter=" + quarter).expect(200).json().getJsonArray("times"));
        int decided = times(now, "DECIDE");
        assertEquals(Portal.get().value("select count(*) from line_event where from_state = 'REVIEWED' and to_state <> 'REVIEWED' and at >= timestamp '" + from
                + "' at time zone 'Asia/Ho_Chi_Minh'"), String.valueOf(decided));
        assertEquals(0, times(SIGNER.get("/api/v1/overview?quarter=2001-Q1").expect(200).json(), "DECIDE"));
        SIGNER.get("/api/v1/overview?quarter=2026").expect(400);
    }

    @Test
    void an_admin_sets_a_target_and_nobody_else() {
        JsonObject before = target("UNIT", "CLERK");
        String address = "/api/v1/coverage/CLERK/UNIT";
        Map<String, String> seen = Map.of("If-Match", "\"" + before.getInt("version") + "\"");
        byte[] wanted = Json.createObjectBuilder().add("percent", 80).add("dueOn", "2030-12-31").build().toString().getBytes();
        SIGNER.send("PUT", address, "application/json", wanted, seen).expect(403);
        JsonObject after = ADMIN.send("PUT", address, "application/json", wanted, seen).expect(200).json();
        assertEquals(80, after.getInt("target"));
        assertEquals("2030-12-31", after.getString("dueOn"));
        ADMIN.send("PUT", address, "application/json", wanted, seen).expect(412);
        Audit.has("coverage-target", "CLERK/UNIT", "coverage.aim", "quantri");

        Map<String, String> then = Map.of("If-Match", "\"" + after.getInt("version") + "\"");
        assertEquals("RA-OVW-001", ADMIN.send("PUT", address, "application/json", "{\"percent\":101}".getBytes(), then).expect(400).text("code"));
        ADMIN.send("PUT", "/api/v1/coverage/CLERK/VILLAGE", "application/json", wanted, then).expect(400);
        ADMIN.send("PUT", address, "application/json", "{\"percent\":100}".getBytes(), then).expect(200);
    }

    @Test
    void a_head_sees_the_province_and_goes_to_the_list_behind_a_number() {
        Screens.Screen page = Screens.shared().of("lanhdao").open("/overview/index").accessible("tong-quan");
        JsonObject gap = SIGNER.get("/api/v1/coverage").expect(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("category").equals("LEADER") && one.getInt("total") > one.getInt("covered")).findFirst().orElseThrow();
        page.page.click("a[href='/overview/missing?category=LEADER&level=" + gap.getString("level") + "']");
        page.page.waitForURL("**/overview/missing?**");
        page.accessible("con-thieu");
        String first = all("/api/v1/coverage/LEADER/missing?level=" + gap.getString("level")).get(0).getString("personName");
        assertTrue(page.page.locator("tbody tr").first().innerText().contains(first), page.text());
        page.open("/overview/index");
        page.page.click(".pipe a[href*='stage=REVIEW']");
        page.page.waitForURL("**/review/list?**");
        assertTrue(page.page.innerText(".chips").contains("Đang thẩm tra"), page.text());
        page.forbidden("/overview/target?category=CLERK&level=UNIT");
    }

    @Test
    void an_admin_changes_a_target_on_the_page() {
        Screens.Screen page = Screens.shared().of("quantri").open("/overview/coverage").accessible("do-phu");
        page.open("/overview/target?category=LEADER&level=UNIT").accessible("chi-tieu").fill("percent", "101").press("save").told("RA-OVW-001");
        assertEquals("101", page.value("percent"));
        page.fill("percent", "70").fill("dueOn", "31/12/2030").press("save");
        assertTrue(page.text().contains("Đã lưu chỉ tiêu"), page.text());
        assertEquals(70, target("UNIT", "LEADER").getInt("target"));
        page.open("/overview/target?category=LEADER&level=UNIT").fill("percent", "100").fill("dueOn", "").press("save");
        assertEquals(100, target("UNIT", "LEADER").getInt("target"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vanthu.xa", "thutruong.xa", "thuebao.xa"})
    void agencies_do_not_see_the_province(String persona) {
        Api.as(persona).get("/api/v1/overview").expect(403);
        Api.as(persona).get("/api/v1/coverage").expect(403);
        Api.as(persona).get("/api/v1/coverage/LEADER/missing").expect(403);
        Screens.shared().of(persona).forbidden("/overview/index").forbidden("/overview/missing").forbidden("/overview/coverage");
    }

    private static int times(JsonObject overview, String stage) {
        return overview.getJsonArray("times").getValuesAs(JsonObject.class).stream().filter(one -> one.getString("stage").equals(stage)).mapToInt(one -> one.getInt("stays")).sum();
    }

    private static JsonObject target(String level, String category) {
        return ADMIN.get("/api/v1/coverage").expect(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("level").equals(level) && one.getString("category").equals(category)).findFirst().orElseThrow();
    }

    private static Set<String> missing(String category, String... keys) {
        return all("/api/v1/coverage/" + category + "/missing").stream().map(one -> List.of(keys).stream().map(one::getString).collect(Collectors.joining("/"))).collect(Collectors.toSet());
    }

    private static List<JsonObject> all(String address) {
        List<JsonObject> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonObject page = SIGNER.get(address + (address.contains("?") ? "&" : "?") + "limit=200" + cursor).expect(200).json();
            all.addAll(page.getJsonArray("items").getValuesAs(JsonObject.class));
            cursor = page.isNull("nextCursor") ? null : "&cursor=" + page.getString("nextCursor");
        } while (cursor != null);
        return all;
    }

    private static Set<String> column(String sql) {
        return new HashSet<>(Portal.get().rows(sql).stream().map(row -> row.get(0)).toList());
    }
}
