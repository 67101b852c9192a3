package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Walk;

/** A personnel change on its pages and over REST, from the report to what follows from it. */
class PersonnelPagesIT {

    private static final String EVENTS = "/api/v1/personnel-events";

    private static Screen of(String persona) {
        return Screens.shared().of(persona);
    }

    private static String value(String sql) {
        return Portal.get().value(sql);
    }

    private static String in(int days, String as) {
        return value("select to_char((now() at time zone 'Asia/Ho_Chi_Minh')::date + " + days + ", '" + as + "')");
    }

    private static Walk holding(Person person) {
        return Walk.ofCommune(person).throughTheOffice().throughTheOperator().throughTheStore();
    }

    private static String person(Walk walk) {
        return value("select s.person_id::text from subscriber s join token t on t.subscriber_id = s.id where t.id = '" + walk.tokenIds().get(0) + "'");
    }

    private static Locator row(Screen screen, String action) {
        return screen.page.locator("table.cards tbody tr", new Page.LocatorOptions().setHas(screen.page.locator("th", new Page.LocatorOptions().setHasText(action))));
    }

    @Test
    void a_leavers_change_is_reported_checked_planned_with_reasons_signed_and_carried_out_on_the_page() {
        Walk walk = holding(Person.woman("Trịnh Thị Nghỉ Hưu", "Công chức Địa chính"));
        String person = person(walk);
        String serial = value("select serial from token where id = '" + walk.tokenIds().get(0) + "'");
        value("insert into delegation (id, delegator_id, delegate_id, agency_id, role, document_no, valid_from, valid_to) select '" + UUID.randomUUID() + "', person_id, '" + person
                + "', agency_id, 'AGENCY_SIGNER', '17/UQ-UBND', current_date, current_date + 300 from app_user where username = 'thutruong.xa' returning 'done'");
        Screen clerk = of("vanthu.xa").open("/personnel/new?person=" + person);
        clerk.page.selectOption("#kind", "RETIRE");
        clerk.fill("decisionNo", "45/QĐ-UBND").fill("effectiveOn", in(20, "DD/MM/YYYY")).press("report");
        String id = clerk.id();
        String page = "/personnel/view?id=" + id;

        String held = clerk.page.locator("section", new Page.LocatorOptions().setHas(clerk.page.locator("#holdingsTitle"))).innerText();
        for (String thing : List.of(walk.serials().get(0), serial, "Ủy quyền 17/UQ-UBND")) {
            assertTrue(held.contains(thing), held);
        }
        clerk.file("decisionFile", "quyết định.png", "image/png", Pictures.scan()).press("do-attach-decision");
        of("chuyenvien").open(page).press("do-verify");
        clerk.open(page).accessible("phuong-an-nhan-su");
        assertEquals(Map.of(), Screens.shared().barriers());
        for (String action : List.of("Thu hồi chứng thư số", "Thu lại thiết bị", "Chấm dứt ủy quyền")) {
            assertTrue(row(clerk, action).locator("input[type=checkbox]").isChecked(), action + " is proposed");
        }
        row(clerk, "Chấm dứt ủy quyền").locator("input[type=checkbox]").uncheck();
        clerk.press("do-plan").told("RA-PER-009");
        assertFalse(row(clerk, "Chấm dứt ủy quyền").locator("input[type=checkbox]").isChecked(), "what was chosen is kept");
        row(clerk, "Chấm dứt ủy quyền").locator("input[type=text]").fill("Ủy quyền đã hết việc");
        clerk.press("do-plan");
        assertEquals("PLANNED", Api.as("vanthu.xa").get(EVENTS + "/" + id).text("state"), clerk.text());

        Screen head = of("thutruong.xa").open(page).fill("letterNo", "88/CV-UBND").fill("letterDate", in(0, "DD/MM/YYYY"));
        head.choose("method", "SCAN").file("letterFile", "công văn.png", "image/png", Pictures.scan()).press("do-confirm");
        assertEquals("CONFIRMED", Api.as("vanthu.xa").get(EVENTS + "/" + id).text("state"), head.text());
        assertEquals("IN_USE", Api.as("thukho").get("/api/v1/tokens/" + walk.tokenIds().get(0)).text("state"), "nothing happens before its day");
        of("lanhdao").open(page).press("do-execute-early").told("RA-PER-013");
        of("lanhdao").open(page).fill("comment", "Người nghỉ bàn giao sớm").press("do-execute-early");

        clerk.open(page);
        assertEquals(List.of("Đang thực hiện", "Đang thực hiện", "Không thực hiện"), List.of("Thu hồi chứng thư số", "Thu lại thiết bị", "Chấm dứt ủy quyền").stream()
                .map(action -> row(clerk, action).locator(".badge").innerText()).toList());
        assertTrue(row(clerk, "Chấm dứt ủy quyền").innerText().contains("Ủy quyền đã hết việc"), "the reason stays to be read");
        assertTrue(row(clerk, "Thu lại thiết bị").innerText().contains("Hạn nộp "), clerk.text());
        JsonObject device = Api.as("thukho").get("/api/v1/tokens/" + walk.tokenIds().get(0)).json();
        assertEquals("RECALLED", device.getString("state"));
        assertEquals("0", value("select count(*)::text from delegation where document_no = '17/UQ-UBND' and delegate_id = '" + person + "' and revoked_at is not null"), "left out means not done");
    }

    @Test
    void another_card_and_telephone_are_reported_on_the_page_and_over_rest_and_the_number_is_shown_masked() {
        Api clerk = Api.as("vanthu.xa");
        String person = value("select a.person_id::text from appointment a join app_user u on u.agency_id = a.agency_id join person p on p.id = a.person_id where u.username = 'vanthu.xa' and a.valid_to is null"
                + " and p.wiped_at is null and not exists (select 1 from personnel_event e where e.person_id = p.id) order by p.id limit 1");
        String number = Person.woman("Không Quan Trọng", "Văn thư").nationalId();
        Screen page = of("vanthu.xa").open("/personnel/new?person=" + person);
        page.page.selectOption("#kind", "NAME_OR_ID_CHANGE");
        page.fill("decisionNo", "51/QĐ-UBND").fill("effectiveOn", in(9, "DD/MM/YYYY")).fill("newNationalId", number).fill("newIdIssuedOn", in(-9, "DD/MM/YYYY")).fill("newMobile", "+84 905 000 321").press("report");
        String id = page.id();
        assertTrue(page.text().contains(number.substring(0, 3) + "******" + number.substring(9)) && page.text().contains("0905000321") && !page.text().contains(number), page::text);
        JsonObject shown = clerk.get(EVENTS + "/" + id).expect(200).json();
        assertEquals(number.substring(0, 3) + "******" + number.substring(9), shown.getString("newNationalIdMasked"));
        assertFalse(shown.toString().contains(number));
        clerk.act(EVENTS + "/" + id, "cancel", Json.createObjectBuilder().add("comment", "Nhập thử")).expect(200);

        JsonObject body = Json.createObjectBuilder().add("kind", "NAME_OR_ID_CHANGE").add("personId", person).add("decisionNo", "52/QĐ-UBND").add("effectiveOn", in(9, "YYYY-MM-DD")).build();
        clerk.post(EVENTS, Json.createObjectBuilder(body)).refused(400);
        clerk.post(EVENTS, Json.createObjectBuilder(body).add("newNationalId", "123")).refused(400, "RA-SUB-004");
        String made = EVENTS + "/" + clerk.post(EVENTS, Json.createObjectBuilder(body).add("newNationalId", number).add("newIdIssuedOn", in(-9, "YYYY-MM-DD")).add("newMobile", "0905000321")).expect(201).text("id");
        assertEquals(List.of("0905000321", in(-9, "YYYY-MM-DD")), List.of(clerk.get(made).text("newMobile"), clerk.get(made).text("newIdIssuedOn")));
        clerk.act(made, "cancel", Json.createObjectBuilder().add("comment", "Nhập thử")).expect(200);
    }

    @Test
    void over_rest_a_change_is_signed_opened_again_and_cancelled_and_every_step_stays_to_be_read() {
        Walk walk = holding(Person.man("Điểu Văn Thôi", "Công chức Văn hóa - Xã hội"));
        Api clerk = Api.as("vanthu.xa");
        Api office = Api.as("chuyenvien");
        Api head = Api.as("thutruong.xa");
        JsonObject report = Json.createObjectBuilder().add("kind", "RESIGN").add("personId", person(walk)).add("decisionNo", "46/QĐ-UBND").add("effectiveOn", in(30, "YYYY-MM-DD")).build();
        Api.as("thukho").post(EVENTS, Json.createObjectBuilder(report)).refused(403);
        String change = EVENTS + "/" + clerk.post(EVENTS, Json.createObjectBuilder(report)).expect(201).text("id");
        JsonObject holdings = clerk.get(EVENTS + "/holdings/" + person(walk)).expect(200).json();
        assertEquals(List.of(walk.tokenIds().get(0)), holdings.getJsonArray("tokens").getValuesAs(JsonObject.class).stream().map(one -> one.getString("id")).toList());
        assertEquals(walk.serials(), holdings.getJsonArray("certificates").getValuesAs(JsonObject.class).stream().map(one -> one.getString("serial")).toList());
        String scan = Base64.getEncoder().encodeToString(Pictures.scan());
        office.act(change, "verify").refused(409, "RA-PER-006");
        clerk.act(change, "attach-decision", Json.createObjectBuilder().add("fileName", "quyết định.png").add("file", scan)).expect(200);
        JsonObject verified = office.act(change, "verify").expect(200).json();
        JsonArrayBuilder none = Json.createArrayBuilder();
        verified.getJsonArray("parts").getValuesAs(JsonObject.class).stream().filter(one -> "REVOKE".equals(one.getString("action")))
                .forEach(one -> none.add(Json.createObjectBuilder().add("partId", one.getString("id")).add("chosen", false)));
        clerk.act(change, "plan", Json.createObjectBuilder().add("choices", none)).refused(400, "RA-PER-009");
        JsonArrayBuilder tooLong = Json.createArrayBuilder();
        verified.getJsonArray("parts").getValuesAs(JsonObject.class).stream().filter(one -> "REVOKE".equals(one.getString("action")))
                .forEach(one -> tooLong.add(Json.createObjectBuilder().add("partId", one.getString("id")).add("chosen", false).add("reason", "đ".repeat(501))));
        clerk.act(change, "plan", Json.createObjectBuilder().add("choices", tooLong)).refused(400, "RA-GEN-008");
        clerk.act(change, "plan").expect(200);
        JsonObject letter = Json.createObjectBuilder().add("letterNo", "89/CV-UBND").add("letterDate", in(0, "YYYY-MM-DD")).add("method", "SCAN").add("fileName", "công văn.png").add("file", scan).build();
        clerk.act(change, "confirm", Json.createObjectBuilder(letter)).refused(403);
        assertEquals("CONFIRMED", head.act(change, "confirm", Json.createObjectBuilder(letter)).expect(200).text("state"));
        head.act(change, "reopen").refused(400, "RA-PER-013");
        head.act(change, "reopen", Json.createObjectBuilder().add("comment", "Quyết định được sửa")).expect(200);
        assertEquals("CANCELLED", clerk.act(change, "cancel", Json.createObjectBuilder().add("comment", "Quyết định bị hủy")).expect(200).text("state"));

        assertEquals(List.of("REPORT", "ATTACH_DECISION", "VERIFY", "PLAN", "CONFIRM", "REOPEN", "CANCEL"),
                clerk.get(change).json().getJsonArray("history").getValuesAs(JsonObject.class).stream().map(one -> one.getString("step")).toList());
        Screen page = of("vanthu.xa").open("/personnel/view?id=" + change.substring(change.lastIndexOf('/') + 1));
        assertTrue(page.text().contains("Quyết định được sửa") && page.text().contains("Quyết định bị hủy"), page::text);
        assertEquals("IN_USE", Api.as("thukho").get("/api/v1/tokens/" + walk.tokenIds().get(0)).text("state"));
    }

    @Test
    void the_keeper_of_the_communes_seal_changes_on_the_page_with_the_signed_paper() {
        String device = value("select t.id::text from token t join subscriber s on s.id = t.subscriber_id join app_user u on u.agency_id = t.agency_id where s.kind = 'ORGANISATION' and t.state = 'IN_USE'"
                + " and u.username = 'vanthu.xa' order by t.id limit 1");
        String certificates = "select string_agg(c.state || coalesce(c.local_alert, '-'), ' ' order by c.id) from certificate c join token_slot o on o.certificate_id = c.id where o.token_id = '" + device + "'";
        String before = value(certificates);
        Walk walk = holding(Person.woman("Nông Thị Văn Thư", "Văn thư"));
        Screen clerk = of("vanthu.xa").open("/tokens/custodian?id=" + device).fill("keeper-q", "nong thi van thu");
        clerk.page.waitForSelector("#keeper-q-list [role=option]");
        clerk.page.press("#keeper-q", "Enter");
        clerk.choose("method", "SCAN").file("file", "biên bản.png", "image/png", Pictures.scan()).press("do-change-custodian").told("RA-HAN-016");
        clerk.page.check("#pinChanged");
        clerk.file("file", "biên bản.png", "image/png", Pictures.scan()).press("do-change-custodian");

        assertEquals(person(walk), value("select holder_person_id::text from token where id = '" + device + "'"), clerk.text());
        assertTrue(clerk.text().contains("Nông Thị Văn Thư"), clerk::text);
        assertEquals(before, value(certificates), "nothing is revoked");
        assertEquals("HANDOVER COMPLETED", value("select m.kind || ' ' || m.state from minutes m join custody_move c on c.minutes_id = m.id where c.token_id = '" + device + "' order by m.created_at desc limit 1"));
    }
}
