package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Jobs;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Walk;

/** A system of another office files for an agency with {@code dossier.write} (contract §3): the agency's head still signs, and it follows what it filed and nothing else. */
class RelyingFilingIT {

    private static final String V1 = "/api/v1/";
    /** A department, which the demo's system does not file for. */
    private static final String OTHER = "H16.07";

    private final Api system = Api.asSystem();
    private final Api admin = Api.as("quantri");
    private final Api head = Api.as("thutruong.xa");
    private final JsonObject agency = head.get(V1 + "me").expect(200).json().getJsonObject("agency");

    @Test
    void system_files_a_dossier_that_the_head_signs_and_follows_its_lines() {
        Answer made = system.post(V1 + "dossiers", Json.createObjectBuilder().add("kind", "ISSUE").add("subjectKind", "PERSON").add("form", "01").add("agency", agency.getString("code"))
                .add("letterNo", "41/CV-UBND").add("letterDate", "2026-11-02")).expect(201);
        String dossier = V1 + "dossiers/" + made.text("id");
        system.post(dossier + "/lines", Person.woman("Thị Mai Bru", "Phó Chủ tịch HĐND").form01(agency.getString("name"))).expect(201);
        system.upload(dossier + "/attachments", Map.of("kind", "LETTER"), "công văn.pdf", "application/pdf", Pictures.letter()).expect(201);
        system.upload(dossier + "/attachments", Map.of("kind", "DECISION"), "quyết định.png", "image/png", Pictures.scan()).expect(201);
        assertEquals("DRAFT", system.get(dossier).expect(200).text("state"));
        namesItsSystem(made.text("id"));
        admin.post(V1 + "dossiers", draftFor(agency.getString("code"))).refused(403);
        system.act(dossier, "request-signature").expect(200);
        decidesNothing(V1 + "lines/" + system.get(V1 + "lines?dossier=" + made.text("id")).expect(200).items().getJsonObject(0).getString("id"), "AWAITING_AGENCY_SIGN");
        String scan = system.upload(dossier + "/attachments", Map.of("kind", "SIGNED_LETTER"), "công văn quét.png", "image/png", Pictures.scan()).expect(201).text("id");
        system.act(dossier, "sign", Json.createObjectBuilder().add("method", "SCAN").add("attachmentId", scan)).refused(403);

        head.act(dossier, "sign", Json.createObjectBuilder().add("method", "SCAN").add("attachmentId", scan)).expect(200);
        JsonObject line = system.get(V1 + "lines?dossier=" + made.text("id")).expect(200).items().getJsonObject(0);
        assertEquals("SUBMITTED", line.getString("state"));
        decidesNothing(V1 + "lines/" + line.getString("id"), "SUBMITTED");
        assertEquals(404, Api.as("vanthu.so").get(dossier).status(), "another agency's");
        assertEquals(404, Api.as("vanthu.so").get(V1 + "lines/" + line.getString("id")).status());
    }

    /** Whoever gave the system its scope could not give it a step that decides: docs/adr/0034. */
    private void decidesNothing(String line, String state) {
        for (String step : List.of("claim", "propose-approve", "propose-reject", "approve", "reject", "emergency-approve", "correct", "void")) {
            Answer refused = system.act(line, step);
            assertEquals(403, refused.status(), step + ": " + refused.text());
        }
        system.post(V1 + "batches", Json.createObjectBuilder().add("form", "01").add("lines", Json.createArrayBuilder().add(line.substring(line.lastIndexOf('/') + 1)))).refused(403);
        assertEquals(state, system.get(line).expect(200).text("state"), "it waits for a person");
    }

    /** In the single object, in the list and on the agency's page; the row keeps the system's id, not a piece of its subject. */
    private void namesItsSystem(String dossier) {
        JsonObject self = system.get(V1 + "relying-systems").expect(200).items().getJsonObject(0);
        JsonObject filedBy = Api.as("vanthu.xa").get(V1 + "dossiers/" + dossier).expect(200).json().getJsonObject("filedBy");
        assertEquals(self.getString("id") + " " + self.getString("clientId") + " " + self.getString("name"),
                filedBy.getString("id") + " " + filedBy.getString("code") + " " + filedBy.getString("name"));
        JsonObject listed = system.get(V1 + "dossiers?limit=200").expect(200).items().stream().map(JsonValue::asJsonObject).filter(one -> one.getString("id").equals(dossier)).findFirst().orElseThrow();
        assertEquals(filedBy, listed.getJsonObject("filedBy"));
        assertEquals("API " + self.getString("id"), Portal.get().value("select channel || ' ' || system_id from dossier where id = '" + dossier + "'"));
        String page = Screens.shared().of("vanthu.xa").open("/dossiers/view?id=" + dossier).text();
        assertTrue(page.contains("Hệ thống đã gửi") && page.contains(self.getString("name") + " (mã " + self.getString("clientId") + ")"), page);
    }

    @Test
    void a_dossier_from_before_stays_with_the_system_whose_subject_it_names() {
        String id = system.post(V1 + "dossiers", draftFor(agency.getString("code"))).expect(201).text("id");
        String subject = Portal.get().value("select actor from audit_event where object_id = '" + id + "' order by at limit 1");
        Portal.get().change("update dossier set system_id = null, channel = '" + subject.substring(0, 20) + "' where id = '" + id + "'");
        assertEquals(200, system.get(V1 + "dossiers/" + id).status());
        assertTrue(system.get(V1 + "dossiers/" + id).json().isNull("filedBy"), "which system it was, nobody knows");
        Portal.get().change("update dossier set channel = 'another system' where id = '" + id + "'");
        assertEquals(404, system.get(V1 + "dossiers/" + id).status());
        Portal.get().change("update dossier set channel = 'API', system_id = (select id from relying_system where id <> '" + self() + "' limit 1) where id = '" + id + "'");
        assertEquals(404, system.get(V1 + "dossiers/" + id).status(), "another system's, or nobody's");
    }

    private String self() {
        return system.get(V1 + "relying-systems").expect(200).items().getJsonObject(0).getString("id");
    }

    @Test
    void system_sends_a_file_for_an_agency_and_takes_its_rows_over() {
        Person person = Person.man("Y Thắng Êban", "Công chức Văn hóa - Xã hội");
        byte[] file = list(person);
        assertTrue(system.upload(V1 + "imports?form=01", Map.of(), "danh sách.csv", "text/csv", file).status() >= 400, "for whom is not said");
        Answer begun = system.upload(V1 + "imports?form=01&agency=" + agency.getString("code"), Map.of(), "danh sách.csv", "text/csv", file).expect(202);
        assertEquals(begun.text("id"), system.upload(V1 + "imports?form=01&agency=" + agency.getString("code"), Map.of(), "danh sách lần hai.csv", "text/csv", file).expect(202).text("id"),
                "the same file again is the same import");
        Answer looked = Jobs.looked(system, begun);
        assertEquals("READY", looked.text("state"), looked.text());
        String dossier = system.act(V1 + "imports/" + begun.text("id"), "accept", Json.createObjectBuilder().add("onlyValid", true)).expect(200).text("dossierId");
        assertEquals(agency.getString("id"), system.get(V1 + "dossiers/" + dossier).expect(200).text("agencyId"));
        assertTrue(Api.as("vanthu.xa").get(V1 + "dossiers/" + dossier).expect(200).text().contains("DRAFT"), "the agency sees it too");
        system.act(V1 + "dossiers/" + dossier, "discard").expect(200);
    }

    @Test
    void what_the_portals_people_filed_is_not_the_systems_to_see() {
        Walk walk = Walk.ofCommune(Person.woman("Đàm Thị Nết", "Kế toán"));
        assertEquals(404, system.get(walk.dossier()).status());
        assertFalse(system.get(V1 + "dossiers?limit=200").expect(200).text().contains(walk.id(walk.dossier())));
        system.act(walk.dossier(), "request-signature").refused(404);
    }

    @Test
    void system_files_for_its_agencies_only_and_nothing_is_stored_for_another() {
        String before = count();
        Answer refused = system.post(V1 + "dossiers", draftFor(OTHER)).refused(403, "RA-REL-017");
        assertTrue(refused.text().contains("quản trị viên"), "says what to do: " + refused.text());
        system.upload(V1 + "imports?form=01&agency=" + OTHER, Map.of(), "danh sách.csv", "text/csv", list(Person.man("Lê Văn Tám", "Kế toán"))).refused(403, "RA-REL-017");
        assertEquals(before, count(), "neither a dossier nor an import");

        Api.as("giamsat").post(entries(), entry(OTHER)).refused(403);
        system.post(entries(), entry(OTHER)).refused(403);
        assertTrue(system.get(entries()).expect(200).text().contains("\"below\":true"), "a system reads its own list");
    }

    @Test
    void what_was_filed_is_read_as_long_as_the_agency_is_the_systems() {
        JsonObject entry = admin.post(entries(), entry(OTHER)).expect(201).json();
        String dossier = V1 + "dossiers/" + system.post(V1 + "dossiers", draftFor(OTHER)).expect(201).text("id");
        String paper = system.upload(dossier + "/attachments", Map.of("kind", "LETTER"), "công văn.pdf", "application/pdf", Pictures.letter()).expect(201).text("id");
        String file = V1 + "imports/" + system.upload(V1 + "imports?form=01&agency=" + OTHER, Map.of(), "một.csv", "text/csv",
                list(Person.woman("Vi Thị Lụa", "Kế toán"))).expect(202).text("id");
        Jobs.looked(system, system.get(file).expect(200));
        assertEquals(200, system.get(dossier + "/attachments/" + paper + "/content").status());
        admin.post(entries(), entry(OTHER)).refused(409, "RA-REL-019");

        String end = entries() + "/" + entry.getString("id") + "/actions/end";
        admin.post(end, Json.createObjectBuilder(), Map.of("If-Match", "\"7\"")).refused(412);
        admin.post(end, Json.createObjectBuilder(), Map.of("If-Match", "\"" + entry.getInt("version") + "\"")).expect(200);

        assertEquals(404, system.get(dossier).status());
        assertEquals(404, system.get(dossier + "/attachments/" + paper + "/content").status());
        assertEquals(404, system.get(file).status());
        assertFalse(system.get(V1 + "dossiers?limit=200").expect(200).text().contains(dossier.substring(dossier.lastIndexOf('/') + 1)));
        assertFalse(system.get(V1 + "imports?limit=200").expect(200).text().contains(file.substring(file.lastIndexOf('/') + 1)));
        assertEquals(200, Api.as("vanthu.so").get(dossier).status(), "the agency keeps it");
        system.post(V1 + "dossiers", draftFor(OTHER)).refused(403, "RA-REL-017");
    }

    @Test
    void an_administrator_gives_and_takes_an_agency_on_the_page() {
        String page = "/relying/view?id=" + system.get(V1 + "relying-systems").expect(200).items().getJsonObject(0).getString("id");
        Screen screen = Screens.shared().of("quantri").open(page);
        assertTrue(screen.text().contains("cùng mọi cơ quan trực thuộc"), "the demo's district: " + screen.text());
        screen.fill("filesFor-q", "H16.08");
        screen.page.waitForSelector("#filesFor-q-list [role=option]");
        screen.page.press("#filesFor-q", "Enter");
        screen.fill("filesUntil", "01/01/2020").press("addAgency").told("RA-REL-018");
        screen.fill("filesUntil", "").press("addAgency");
        String name = Portal.get().value("select name from agency where code = 'H16.08'");
        assertTrue(screen.accessible("he-thong-co-quan").text().contains("Hệ thống được gửi hồ sơ cho " + name), screen.text());
        system.act(V1 + "dossiers/" + system.post(V1 + "dossiers", draftFor("H16.08")).expect(201).text("id"), "discard").expect(200);

        screen.page.getByLabel("Thôi giao gửi hồ sơ cho " + name).click();
        Screen.sent(screen.page);
        system.post(V1 + "dossiers", draftFor("H16.08")).refused(403, "RA-REL-017");
        assertFalse(Screens.shared().of("giamsat").open(page).has("#agencyForm"), "an observer reads");
    }

    @Test
    void a_system_with_an_empty_list_files_for_nobody() {
        JsonObject district = system.get(entries()).expect(200).items().stream().map(JsonValue::asJsonObject).filter(one -> one.getBoolean("inForce") && one.getBoolean("below")).findFirst().orElseThrow();
        admin.post(entries() + "/" + district.getString("id") + "/actions/end", Json.createObjectBuilder(), Map.of("If-Match", "\"" + district.getInt("version") + "\"")).expect(200);
        try {
            system.post(V1 + "dossiers", draftFor(agency.getString("code"))).refused(403, "RA-REL-016");
        } finally {
            admin.post(entries(), entry(district.getString("code")).add("below", true)).expect(201);
        }
        String dossier = V1 + "dossiers/" + system.post(V1 + "dossiers", draftFor(agency.getString("code"))).expect(201).text("id");
        system.act(dossier, "discard").expect(200);
    }

    private byte[] list(Person person) {
        return ("STT,Họ và tên,Ngày sinh,\"Số định danh cá nhân/Ngày cấp, nơi cấp\",Địa chỉ thư điện tử công vụ,\"Tên cơ quan, tổ chức công tác\",Tỉnh/Thành phố,Chức vụ,Số điện thoại di động\n"
                + "1," + person.fullName() + ",05/03/1984,\"" + person.nationalId() + "/10/08/2021, Cục Cảnh sát QLHC về TTXH\"," + person.officialEmail() + ",\"" + agency.getString("name")
                + "\",Đắk Nông," + person.position() + "," + person.mobile() + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static JsonObjectBuilder draftFor(String code) {
        return Json.createObjectBuilder().add("kind", "ISSUE").add("subjectKind", "PERSON").add("form", "01").add("agency", code).add("letterNo", "7/CV").add("letterDate", "2026-11-02");
    }

    private static JsonObjectBuilder entry(String code) {
        return Json.createObjectBuilder().add("agency", code);
    }

    private String entries() {
        return V1 + "relying-systems/" + system.get(V1 + "relying-systems").expect(200).items().getJsonObject(0).getString("id") + "/agencies";
    }

    private static String count() {
        return Portal.get().value("select (select count(*) from dossier) || ' ' || (select count(*) from import_file)");
    }
}
