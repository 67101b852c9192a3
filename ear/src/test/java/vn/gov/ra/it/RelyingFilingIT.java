package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Jobs;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Walk;

/** A system of another office files for an agency with {@code dossier.write} (contract §3): the agency's head still signs, and it follows what it filed and nothing else. */
class RelyingFilingIT {

    private static final String V1 = "/api/v1/";
    private final Api system = Api.asSystem();
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
        system.act(dossier, "request-signature").expect(200);
        String scan = system.upload(dossier + "/attachments", Map.of("kind", "SIGNED_LETTER"), "công văn quét.png", "image/png", Pictures.scan()).expect(201).text("id");
        system.act(dossier, "sign", Json.createObjectBuilder().add("method", "SCAN").add("attachmentId", scan)).refused(403);

        head.act(dossier, "sign", Json.createObjectBuilder().add("method", "SCAN").add("attachmentId", scan)).expect(200);
        JsonObject line = system.get(V1 + "lines?dossier=" + made.text("id")).expect(200).items().getJsonObject(0);
        assertEquals("SUBMITTED", line.getString("state"));
        system.act(V1 + "lines/" + line.getString("id"), "claim").refused(403);
        assertEquals(404, Api.as("vanthu.so").get(dossier).status(), "another agency's");
        assertEquals(404, Api.as("vanthu.so").get(V1 + "lines/" + line.getString("id")).status());
    }

    @Test
    void system_sends_a_file_for_an_agency_and_takes_its_rows_over() {
        Person person = Person.man("Y Thắng Êban", "Công chức Văn hóa - Xã hội");
        String csv = "STT,Họ và tên,Ngày sinh,\"Số định danh cá nhân/Ngày cấp, nơi cấp\",Địa chỉ thư điện tử công vụ,\"Tên cơ quan, tổ chức công tác\",Tỉnh/Thành phố,Chức vụ,Số điện thoại di động\n"
                + "1," + person.fullName() + ",05/03/1984,\"" + person.nationalId() + "/10/08/2021, Cục Cảnh sát QLHC về TTXH\"," + person.officialEmail() + ",\"" + agency.getString("name")
                + "\",Đắk Nông," + person.position() + "," + person.mobile() + "\n";
        byte[] file = csv.getBytes(StandardCharsets.UTF_8);
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
}
