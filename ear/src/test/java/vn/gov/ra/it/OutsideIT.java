package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.ForeignCa;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Walk;

/** Certificates that no list of the portal brought: recorded, never good without lists of a registered authority, replaced, ended. */
class OutsideIT {

    private static final String AT = "/api/v1/outside-certificates";
    private final Api clerk = Api.as("vanthu.xa");
    private final Api admin = Api.as("quantri");
    private final Api officer = Api.as("chuyenvien");

    private static JsonObjectBuilder body(byte[] certificate, String kind) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("reason", "Nộp tờ khai thuế, hợp đồng còn hạn").add("certificate", Base64.getEncoder().encodeToString(certificate));
        return kind == null ? body : body.add("kind", kind);
    }

    @Test
    void certificate_of_an_unknown_issuer_is_recorded_and_its_status_is_undetermined() {
        ForeignCa ca = new ForeignCa("congcong1");
        byte[] certificate = ca.certificate("UBND xã dùng CA công cộng", 0x6101);
        clerk.post(AT, body(certificate, null)).refused(400, "RA-OUT-004");
        clerk.post(AT, body(new byte[] {1, 2}, "PUBLIC_CA")).refused(422);
        Answer made = clerk.post(AT, body(certificate, "PUBLIC_CA")).expect(201);
        String one = AT + "/" + made.text("id");

        assertEquals("undetermined", made.text("status"));
        assertEquals("PUBLIC_CA", made.text("kind"));
        assertEquals("6101", made.text("serial"));
        clerk.post(AT, body(certificate, "PUBLIC_CA")).refused(409, "RA-OUT-002");
        clerk.post(AT, body(ca.certificate("Cái thứ hai", 0x6102), null)).expect(201);
        assertEquals(404, Api.as("vanthu.so").get(one).status(), "another agency's");
        assertEquals(200, Api.as("giamsat").get(one).status());
        Api.as("giamsat").post(AT, body(certificate, "PUBLIC_CA")).refused(403);
        assertTrue(clerk.get(AT + "?kind=PUBLIC_CA&state=IN_USE&q=" + URLEncoder.encode("ca cong cong", StandardCharsets.UTF_8)).expect(200).items().toString().contains("6101"));
        assertFalse(clerk.get(AT + "?kind=SERVICE_CA&q=6101").expect(200).items().toString().contains("6101"));
        Audit.has("outside", made.text("id"), "outside.record", "vanthu.xa");
    }

    @Test
    void registered_issuer_brings_it_into_the_register_and_only_its_lists_make_it_good() {
        ForeignCa ca = new ForeignCa("congcong2");
        String one = AT + "/" + clerk.post(AT, body(ca.certificate("Sở dùng CA riêng", 0x6201), "PUBLIC_CA")).expect(201).text("id");
        ca.registered();
        assertTrue(clerk.get(one).expect(200).json().isNull("certificateId"), "nobody at the office has looked at it");
        clerk.act(one, "confirm").refused(403);
        JsonObject registered = officer.act(one, "confirm").expect(200).json();
        assertFalse(registered.isNull("certificateId"));
        assertEquals("chuyenvien", registered.getString("confirmedBy"));
        officer.act(one, "confirm").refused(409, "RA-OUT-012");
        Audit.has("outside", registered.getString("id"), "outside.confirm", "chuyenvien");
        assertEquals("undetermined", registered.getString("status"), "an authority without a list says nothing");

        admin.post("/api/v1/authorities/congcong2/crls", "application/pkix-crl", ca.list(1).der(), Map.of()).expect(201);
        assertEquals("good", clerk.get(one).expect(200).text("status"));
        admin.post("/api/v1/authorities/congcong2/crls", "application/pkix-crl", ca.list(2).revoked(0x6201, 1).der(), Map.of()).expect(201);
        assertEquals("revoked", clerk.get(one).expect(200).text("status"));
        String serial = admin.get(AT + "/issuers").expect(200).items().toString();
        assertTrue(serial.contains("congcong2"), serial);
    }

    @Test
    void what_the_office_confirmed_enters_the_register_with_its_authority_and_one_that_cannot_holds_nothing_up() {
        ForeignCa ca = new ForeignCa("congcong7");
        String right = AT + "/" + clerk.post(AT, body(ca.certificate("Ghi nhận trước", 0x6701), "PUBLIC_CA")).expect(201).text("id");
        String same = AT + "/" + clerk.post(AT, body(ca.certificate("Cùng số hiệu", 0x6701), "PUBLIC_CA")).expect(201).text("id");
        String left = AT + "/" + clerk.post(AT, body(ca.certificate("Chưa ai xem", 0x6702), "PUBLIC_CA")).expect(201).text("id");
        officer.act(right, "confirm").expect(200);
        officer.act(same, "confirm").expect(200);
        ca.registered();

        assertTrue(clerk.get(right).expect(200).json().isNull("certificateId") ^ clerk.get(same).expect(200).json().isNull("certificateId"), "one of the two has the serial");
        assertTrue(clerk.get(left).expect(200).json().isNull("certificateId"));
    }

    @Test
    void record_of_a_clerk_waits_in_the_officers_queue_and_is_told_to_officers_alone() {
        String agency = clerk.get("/api/v1/me").expect(200).json().getJsonObject("agency").getString("name");
        JsonObject made = clerk.post(AT, body(new ForeignCa("congcong11").certificate("Chờ sở xem", 0x6B01), "PUBLIC_CA")).expect(201).json();
        String id = made.getString("id");
        assertTrue(officer.get(AT + "?check=WAITING&limit=200").expect(200).text().contains(id));
        JsonObject told = officer.get("/api/v1/notifications?limit=200").expect(200).items().stream().map(JsonValue::asJsonObject)
                .filter(one -> one.getString("href", "").endsWith(id)).findFirst().orElseThrow();
        assertTrue(told.getString("title").contains(agency) && told.getString("title").contains("6b01"), told::toString);
        for (String other : List.of("vanthu.xa", "lanhdao", "vanthu.so")) {
            assertFalse(Api.as(other).get("/api/v1/notifications?limit=200").expect(200).text().contains(id), other);
        }

        String queue = "a[href*='/outside/list?check=WAITING']";
        assertTrue(Screens.shared().of("chuyenvien").open("/").has(queue), "the queue stands among my work");
        assertFalse(Screens.shared().of("lanhdao").open("/").has(queue), "one role, one queue");
        assertTrue(Screens.shared().of("chuyenvien").open("/outside/list?check=WAITING").accessible("outside-waiting").has("a[href*='" + id + "']"));
        officer.act(AT + "/" + id, "confirm").expect(200);
        assertFalse(officer.get(AT + "?check=WAITING&limit=200").expect(200).text().contains(id));
        assertTrue(officer.get(AT + "?check=CONFIRMED&limit=200").expect(200).text().contains(id));
    }

    @Test
    void certificate_of_somebody_else_is_made_nobodys_own() {
        ForeignCa ca = new ForeignCa("congcong8");
        String person = Portal.get().value("select person_id from app_user where username = 'vanthu.xa'");
        clerk.post(AT, body(ca.certificate("Người của cơ quan khác", 0x6801), "PUBLIC_CA").add("person", person)).refused(422, "RA-OUT-011");
        String agency = clerk.get("/api/v1/me").expect(200).json().getJsonObject("agency").getString("id");
        byte[] department = ca.certificate("Của sở", 0x6802);
        ca.registered();
        String theirs = AT + "/" + Api.as("vanthu.so").post(AT, body(department, "PUBLIC_CA")).expect(201).text("id");
        officer.act(theirs, "confirm").expect(200);
        Portal.get().change("delete from outside_certificate where id = '" + theirs.substring(AT.length() + 1) + "'");
        clerk.post(AT, body(department, null)).refused(409, "RA-OUT-008");
        officer.post(AT, body(department, null).add("agency", agency)).refused(409, "RA-OUT-008");
        String own = officer.post(AT, body(ca.certificate("Sở ghi nhận", 0x6803), null).add("agency", agency)).expect(201).text("certificateId");
        assertFalse(own.isEmpty(), "what the office records is confirmed by that");
    }

    @Test
    void observer_reads_no_personal_number_in_a_name() {
        String name = "CN=Trần Thị Nga,UID=CCCD:067085000123,EMAILADDRESS=nga.tran85@gmail.com";
        String one = AT + "/" + clerk.post(AT, body(new ForeignCa("congcong9").certificateOf(name, 0x6901), "PUBLIC_CA")).expect(201).text("id");
        assertTrue(clerk.get(one).expect(200).text("subjectDn").contains("067085000123"));
        String seen = Api.as("giamsat").get(one).expect(200).text();
        assertFalse(seen.contains("067085000123") || seen.contains("nga.tran85"), seen);
        assertFalse(Api.as("giamsat").get(AT + "?q=6901").expect(200).text().contains("067085000123"));
    }

    @Test
    void admin_corrects_the_kind_of_an_issuer() {
        ForeignCa ca = new ForeignCa("congcong3");
        JsonObject made = clerk.post(AT, body(ca.certificate("Ghi nhầm loại", 0x6301), "PUBLIC_CA")).expect(201).json();
        String issuer = AT + "/issuers/" + made.getString("issuerId");
        byte[] service = "{\"kind\":\"SERVICE_CA\"}".getBytes(StandardCharsets.UTF_8);
        Api.as("chuyenvien").send("PUT", issuer, "application/json", service, Map.of("If-Match", "\"0\"")).refused(403);
        admin.send("PUT", issuer, "application/json", service, Map.of("If-Match", "\"0\"")).expect(200);
        assertEquals("SERVICE_CA", clerk.get(AT + "/" + made.getString("id")).expect(200).text("kind"));
    }

    @Test
    void replacement_is_a_draft_filled_in_and_what_is_over_stays_over() {
        ForeignCa ca = new ForeignCa("congcong4");
        String person = Portal.get().value("select person_id from app_user where username = 'vanthu.xa'");
        JsonObject made = clerk.post(AT, body(ca.certificate(Portal.get().value("select full_name from person where id = '" + person + "'"), 0x6401), "PUBLIC_CA").add("person", person)).expect(201).json();
        String one = AT + "/" + made.getString("id");
        JsonObject asked = clerk.act(one, "migrate").expect(200).json();
        assertEquals("MIGRATING", asked.getString("state"));
        JsonObject draft = clerk.get("/api/v1/dossiers/" + asked.getString("dossierId")).expect(200).json();
        assertEquals("DRAFT", draft.getString("state"));
        JsonObject line = clerk.get("/api/v1/lines/" + draft.getJsonArray("lines").getJsonObject(0).getString("id")).expect(200).json();
        assertEquals("6401", line.getJsonObject("payload").getString("oldCertificateSerial"));
        assertEquals(made.getString("personName"), line.getJsonObject("payload").getString("fullName"));

        clerk.act(one, "end", Json.createObjectBuilder()).refused(400, "RA-OUT-005");
        clerk.act(one, "end", Json.createObjectBuilder().add("reason", "Đã trả lại nhà cung cấp")).expect(200);
        clerk.act(one, "migrate").refused(409, "RA-OUT-007");
        clerk.act("/api/v1/dossiers/" + asked.getString("dossierId"), "discard").expect(200);
    }

    @Test
    void record_is_replaced_when_the_certificate_asked_for_in_its_place_is_in_force() {
        Walk walk = Walk.ofCommune(Person.woman("H'Loan Kbuôr", "Công chức Tài chính - Kế toán")).throughTheOffice().throughTheOperator();
        String person = Portal.get().value("select s.person_id from request_line l join subscriber s on s.id = l.subscriber_id where l.id = '" + walk.lineIds().get(0) + "'");
        String old = clerk.post(AT, body(new ForeignCa("congcong5").certificate("Kế toán dùng CA công cộng", 0x6501), "PUBLIC_CA")).expect(201).text("id");
        Portal.get().change("update outside_certificate set state = 'MIGRATING', person_id = '" + person + "', dossier_id = '" + walk.id(walk.dossier()) + "' where id = '" + UUID.fromString(old) + "'");
        walk.throughTheStore();

        JsonObject after = clerk.get(AT + "/" + old).expect(200).json();
        assertEquals("REPLACED", after.getString("state"));
        assertFalse(after.isNull("replacedBy"));
    }

    @Test
    void clerk_records_one_on_the_page_and_finds_it_in_the_list() {
        byte[] certificate = new ForeignCa("congcong6").certificate("Ghi nhận trên trang", 0x6601);
        Screen page = Screens.shared().of("vanthu.xa").open("/outside/new").accessible("outside-new");
        page.press("record");
        assertTrue(page.has("#errors") || page.text().contains("RA-"), page.text());
        page.page.selectOption("#kind", "PUBLIC_CA");
        page.fill("reason", "Dùng cho bảo hiểm xã hội").file("file", "chung-thu.cer", "application/pkix-cert", certificate).press("record");
        assertTrue(page.text().contains("6601"), page.text());
        page.accessible("outside-view");
        Screen list = Screens.shared().of("vanthu.xa").open("/outside/list?kind=PUBLIC_CA&q=6601").accessible("outside-list");
        assertTrue(list.text().contains("Ghi nhận trên trang"), list.text());
        assertEquals(Map.of(), Screens.shared().barriers());
    }
}
