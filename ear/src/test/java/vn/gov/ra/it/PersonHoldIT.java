package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;

/** While an inspection, a court or a complaint keeps a person's data, nobody proposes or wipes them. */
class PersonHoldIT {

    private static final String HOLDS = "/api/v1/person-holds";
    private static final String RETENTIONS = "/api/v1/retentions";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Api ADMIN = Api.as("quantri");
    private static final Api OTHER = Api.as("quantri2");
    private static final Api OFFICER = Api.as("chuyenvien");

    private static JsonObjectBuilder order(String person, LocalDate dated, LocalDate until) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("person", person).add("ground", "COURT").add("reason", "Tòa đang xét vụ án hành chính").add("documentNo", "12/TB-TA").add("documentDate", dated.toString());
        return until == null ? body : body.add("untilOn", until.toString());
    }

    private static String held(Api who, String person) {
        return HOLDS + "/" + who.post(HOLDS, order(person, TODAY, null)).expect(201).text("id");
    }

    @Test
    void whoever_is_held_is_not_due_until_the_hold_is_lifted_with_a_reason() {
        String person = RetentionIT.former(Person.woman("Hà Thị Giữ Lại", "Văn thư"), 11);
        assertTrue(RetentionIT.due(person));
        String hold = held(OFFICER, person);
        assertFalse(RetentionIT.due(person));
        String refused = ADMIN.post(RETENTIONS, RetentionIT.people(person)).refused(409, "RA-RET-005").toString();
        assertTrue(refused.contains("Hà Thị Giữ Lại") && refused.contains("Đang giữ theo yêu cầu"), refused);
        Audit.has("person", person, "retention.hold", "chuyenvien");

        String second = held(ADMIN, person);
        OFFICER.act(hold, "lift", Json.createObjectBuilder().add("reason", " ")).expect(400);
        JsonObject lifted = OFFICER.act(hold, "lift", Json.createObjectBuilder().add("reason", "Bản án đã có hiệu lực")).expect(200).json();
        assertEquals("OVER", lifted.getString("phase"));
        assertEquals("Bản án đã có hiệu lực", lifted.getString("liftReason"));
        assertFalse(RetentionIT.due(person), "another hold still stands");
        ADMIN.act(second, "lift", Json.createObjectBuilder().add("reason", "Hết thanh tra")).expect(200);
        assertTrue(RetentionIT.due(person));
        ADMIN.act(second, "lift", Json.createObjectBuilder().add("reason", "Lần nữa")).refused(409, "RA-RET-011");
        assertTrue(ADMIN.get(second + "/actions").expect(200).toString().contains("RA-RET-011"), "the reason is told before anybody tries");
        Audit.has("person", person, "retention.lift", "quantri");
    }

    @Test
    void a_hold_that_comes_between_proposal_and_confirmation_saves_the_person() {
        String person = RetentionIT.former(Person.man("Hà Văn Kịp Giữ", "Văn thư"), 11);
        String gone = RetentionIT.former(Person.man("Hà Văn Không Kịp", "Văn thư"), 11);
        String proposal = RetentionIT.proposed(person, gone);
        held(OFFICER, person);
        assertTrue(people(proposal, person).getBoolean("held"), "whoever confirms sees who will be left out");
        assertEquals(1, OTHER.act(proposal, "confirm").expect(200).json().getInt("wiped"));
        assertEquals("ORDERED", people(proposal, person).getString("why"));
        assertEquals("Hà Văn Kịp Giữ", RetentionIT.value("select full_name from person where id = '%s'", person));
        OFFICER.post(HOLDS, order(gone, TODAY, null)).refused(409, "RA-RET-010");
    }

    private static JsonObject people(String proposal, String person) {
        return ADMIN.get(proposal + "/people").expect(200).items().getValuesAs(JsonObject.class).stream().filter(one -> one.getString("personId").equals(person)).findFirst().orElseThrow();
    }

    @Test
    void the_database_itself_wipes_nobody_who_is_held_and_a_hold_that_is_over_loses_the_name() {
        String person = RetentionIT.former(Person.man("Hà Văn Trong Kho", "Văn thư"), 11);
        String hold = held(ADMIN, person);
        String wiping = "update person set full_name = 'Đã xóa', wiped_at = now() where id = '" + person + "' returning 1";
        assertThrows(RuntimeException.class, () -> Portal.get().rows(wiping));
        ADMIN.act(hold, "lift", Json.createObjectBuilder().add("reason", "Ông Hà Văn Trong Kho đã rút đơn")).expect(200);
        assertEquals(1, OTHER.act(RetentionIT.proposed(person), "confirm").expect(200).json().getInt("wiped"));
        JsonObject over = ADMIN.get(hold).expect(200).json();
        assertFalse(over.toString().contains("Hà Văn Trong Kho"), over::toString);
        assertTrue(over.getString("liftReason").startsWith("Ông Đã xóa theo thời hạn"), over::toString);
    }

    @Test
    void a_last_day_ends_the_hold_by_itself_and_dates_that_cannot_be_are_refused() {
        String person = RetentionIT.former(Person.woman("Hà Thị Có Hạn", "Văn thư"), 11);
        assertTrue(ADMIN.post(HOLDS, order(person, TODAY.plusDays(1), null)).refused(400, "RA-GEN-005").toString().contains("RA-RET-012"));
        assertTrue(ADMIN.post(HOLDS, order(person, TODAY, TODAY.minusDays(1))).refused(400, "RA-GEN-005").toString().contains("RA-RET-013"));
        assertTrue(ADMIN.post(HOLDS, Json.createObjectBuilder().add("person", person)).refused(400, "RA-GEN-005").toString().contains("/documentNo"));
        String hold = HOLDS + "/" + ADMIN.post(HOLDS, order(person, TODAY, TODAY)).expect(201).text("id");
        assertFalse(RetentionIT.due(person), "it stands on its last day");
        assertEquals(1, Portal.get().change("update person_hold set until_on = date '" + TODAY.minusDays(1) + "' where person_id = '" + person + "'"));
        assertTrue(RetentionIT.due(person));
        assertEquals("OVER", ADMIN.get(hold).expect(200).text("phase"));
        assertEquals(List.of(), ADMIN.get(HOLDS + "?phase=STANDING&person=" + person).expect(200).items().getValuesAs(JsonObject.class));
        assertEquals(1, ADMIN.get(HOLDS + "?phase=OVER&person=" + person).expect(200).items().size());
    }

    @Test
    void the_observer_reads_holds_and_agencies_know_nothing_of_them() {
        String person = RetentionIT.former(Person.woman("Hà Thị Ai Đọc", "Văn thư"), 11);
        String hold = held(OFFICER, person);
        Api observer = Api.as("giamsat");
        observer.get(hold).expect(200);
        observer.post(HOLDS, order(person, TODAY, null)).expect(403);
        observer.act(hold, "lift", Json.createObjectBuilder().add("reason", "Không được")).expect(403);
        Api.as("vanthu.xa").get(HOLDS).expect(403);
        Api.as("vanthu.xa").get(hold).expect(403);
    }

    @Test
    void an_officer_holds_and_lifts_on_pages_that_fit_a_phone() {
        String person = RetentionIT.former(Person.woman("Hà Thị Trên Màn", "Văn thư"), 11);
        try (Screens screens = new Screens()) {
            Screens.Screen officer = screens.of("chuyenvien").open("/subscribers/person?id=" + person);
            assertTrue(officer.text().contains("Không có yêu cầu giữ dữ liệu"), officer::text);
            officer.open("/retentions/new?person=" + person);
            small(officer, "new-hold");
            officer.page.selectOption("#ground", "INSPECTION");
            officer.fill("documentNo", "3/QĐ-TTr").fill("documentDate", "01/10/2026").fill("reason", "Thanh tra công vụ").press("save");
            String hold = "/retentions/hold?id=" + officer.id();
            small(officer, "hold");
            officer.open("/subscribers/person?id=" + person);
            assertTrue(officer.text().contains("3/QĐ-TTr") && officer.text().contains("Thanh tra, kiểm tra"), officer::text);
            small(officer, "hold-person");
            officer.open("/retentions/holds");
            assertTrue(officer.text().contains("Hà Thị Trên Màn"), officer::text);
            small(officer, "holds");
            screens.of("giamsat").open(hold);
            assertFalse(screens.of("giamsat").text().contains("Bỏ yêu cầu giữ"), "who only reads has no button");
            screens.of("vanthu.xa").forbidden("/retentions/holds");
            officer.open(hold).fill("reason", "Đã kết luận thanh tra").press("do-lift");
            assertTrue(officer.text().contains("Đã kết luận thanh tra"), officer::text);
            assertEquals(Map.of(), screens.barriers());
        }
        assertTrue(RetentionIT.due(person));
        assertTrue(new String(Screens.shared().of("giamsat").download("/exports/person-holds.csv"), StandardCharsets.UTF_8).contains("3/QĐ-TTr"));
    }

    private static void small(Screens.Screen screen, String name) {
        screen.accessible(name);
        screen.page.setViewportSize(390, 844);
        assertTrue((Boolean) screen.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), name + " is wider than a phone");
        screen.accessible(name + "-390");
        screen.page.setViewportSize(1280, 900);
    }
}
