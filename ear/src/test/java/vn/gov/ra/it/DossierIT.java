package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.EndedAgency;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Walk;

/** Hop 1 and 2: a dossier is written and its papers are attached. */
class DossierIT {

    private static final String DOSSIERS = "/api/v1/dossiers";

    @Test
    void a_draft_takes_whatever_there_is_and_gives_it_back_composed() {
        JsonObjectBuilder line = Json.createObjectBuilder().add("fullName", Normalizer.normalize("Nguyễn Thị Hường", Normalizer.Form.NFD));
        Answer made = Api.as("vanthu.xa").post(DOSSIERS, Json.createObjectBuilder().add("form", "01").add("note", "chưa đủ")
                .add("lines", Json.createArrayBuilder().add(line))).expect(201);
        assertEquals("DRAFT", made.text("state"));
        assertTrue(made.header("Location").endsWith(DOSSIERS + "/" + made.text("id")));
        String lineId = made.json().getJsonArray("lines").getJsonObject(0).getString("id");
        assertEquals("Nguyễn Thị Hường", Api.as("vanthu.xa").get("/api/v1/lines/" + lineId).expect(200).json().getJsonObject("payload").getString("fullName"));
        Audit.has("dossier", made.text("id"), "dossier.create", "vanthu.xa");
    }

    @Test
    void an_agency_that_has_ended_asks_for_revocations_only() {
        Api clerk = Api.as("vanthu.xa");
        try (EndedAgency ended = EndedAgency.commune()) {
            clerk.post(DOSSIERS, Json.createObjectBuilder().add("form", "01").add("note", "cấp mới")).refused(409, "RA-REQ-040");
            clerk.post(DOSSIERS, Json.createObjectBuilder().add("form", "05").add("note", "thu hồi")).expect(201);
        }
        clerk.post(DOSSIERS, Json.createObjectBuilder().add("form", "01").add("note", "lại có")).expect(201);
    }

    @Test
    void the_same_key_answers_the_same_and_another_body_under_it_is_refused() {
        Api clerk = Api.as("vanthu.xa");
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        Answer first = clerk.post(DOSSIERS, Json.createObjectBuilder().add("form", "01").add("note", "một"), key).expect(201);
        Answer again = clerk.post(DOSSIERS, Json.createObjectBuilder().add("form", "01").add("note", "một"), key).expect(201);
        assertEquals(first.text(), again.text());
        clerk.post(DOSSIERS, Json.createObjectBuilder().add("form", "01").add("note", "hai"), key).refused(422, "RA-GEN-010");
    }

    @Test
    void neither_storekeeper_nor_observer_nor_admin_opens_dossiers() {
        for (String persona : List.of("thukho", "giamsat", "quantri", "lanhdao", "thuebao.xa")) {
            Api.as(persona).post(DOSSIERS, Json.createObjectBuilder().add("form", "01")).refused(403);
        }
    }

    @Test
    void a_dossier_of_another_agency_is_not_there() {
        String dossier = Walk.ofCommune(Person.three()).dossier();
        Api.as("vanthu.so").get(dossier).refused(404, "RA-REQ-001");
        Api.as("vanthu.so").act(dossier, "request-signature").refused(404, "RA-REQ-001");
        Api.as("vanthu.so").get(DOSSIERS + "/" + UUID.randomUUID()).refused(404, "RA-REQ-001");
        assertFalse(Api.as("vanthu.so").get(DOSSIERS + "?limit=200").expect(200).text().contains(dossier.substring(dossier.length() - 36)));
    }

    @Test
    void the_signature_is_not_asked_for_while_something_is_wrong_and_all_of_it_is_told() {
        Api clerk = Api.as("vanthu.xa");
        JsonObjectBuilder bad = Person.man("Y Tin Niê", "Văn thư").form01("UBND xã").add("nationalId", "67079012345").add("officialEmail", "ytin@gmail.com");
        Answer made = clerk.post(DOSSIERS, Json.createObjectBuilder().add("form", "01").add("letterNo", "13/CV-UBND").add("letterDate", "2026-11-02")
                .add("lines", Json.createArrayBuilder().add(bad))).expect(201);
        Answer refusal = clerk.act(DOSSIERS + "/" + made.text("id"), "request-signature").refused(422, "RA-REQ-004");
        List<String> codes = refusal.json().getJsonArray("errors").stream().map(error -> error.asJsonObject().getString("code")).toList();
        assertTrue(codes.contains("RA-REQ-106") && codes.contains("RA-REQ-112"), refusal.toString());
        assertEquals("DRAFT", clerk.get(DOSSIERS + "/" + made.text("id")).text("state"));
    }

    @Test
    void one_person_cannot_be_asked_for_twice() {
        Person[] twice = Person.three();
        Walk.ofCommune(twice).readyToSign();
        Answer refusal = Walk.ofCommune(twice).clerk.get(DOSSIERS + "?limit=1");
        assertEquals(200, refusal.status());
        Walk second = Walk.ofCommune(twice[0]);
        Answer duplicate = second.clerk.act(second.dossier(), "request-signature").refused(422, "RA-REQ-004");
        assertTrue(duplicate.text().contains("RA-REQ-116"), duplicate.toString());
    }

    @Test
    void a_command_needs_the_version_seen() {
        Walk walk = Walk.ofCommune(Person.three());
        walk.clerk.act(walk.dossier(), "request-signature", null, Json.createObjectBuilder()).refused(428, "RA-GEN-004");
        walk.clerk.act(walk.dossier(), "request-signature", 99L, Json.createObjectBuilder()).refused(412, "RA-GEN-003");
        assertEquals("DRAFT", walk.clerk.get(walk.dossier()).text("state"));
        long seen = walk.clerk.version(walk.dossier());
        walk.clerk.act(walk.dossier(), "request-signature", seen, Json.createObjectBuilder()).expect(200);
        walk.clerk.act(walk.dossier(), "request-signature", seen, Json.createObjectBuilder()).refused(412);
    }

    @Test
    void what_the_head_has_before_him_is_not_written_in() {
        Walk walk = Walk.ofCommune(Person.three()).readyToSign();
        Answer refusal = walk.clerk.post(walk.dossier() + "/lines", Person.man("Y Moan Êban", "Công an").form01("UBND xã")).refused(409);
        assertEquals("AWAITING_AGENCY_SIGN", refusal.text("state"));
        walk.clerk.act(walk.dossier(), "request-signature").refused(409);
    }

    @Test
    void the_signature_is_asked_for_by_who_writes_dossiers() {
        Walk walk = Walk.ofCommune(Person.three());
        for (String persona : List.of("lanhdao", "thukho", "giamsat", "quantri", "thuebao.xa")) {
            Api.as(persona).act(walk.dossier(), "request-signature").refused(403);
        }
        assertEquals("DRAFT", walk.clerk.get(walk.dossier()).text("state"));
    }

    @Test
    void the_letter_is_laid_to_a_draft_and_not_to_what_the_head_has_before_him() {
        Walk walk = Walk.ofCommune(Person.three());
        walk.attach(walk.clerk, "LETTER", "công văn.png", "image/png", Pictures.scan()).refused(422, "RA-REQ-019");
        walk.attach(Api.as("thukho"), "LETTER", "công văn.pdf", "application/pdf", Pictures.letter()).refused(403);
        walk.attach(Api.as("vanthu.so"), "LETTER", "công văn.pdf", "application/pdf", Pictures.letter()).refused(404, "RA-REQ-001");
        walk.attach(walk.clerk, "LETTER", "công văn thay.pdf", "application/pdf", Pictures.letter()).expect(201);
        walk.readyToSign();
        Answer late = walk.attach(walk.clerk, "LETTER", "công văn muộn.pdf", "application/pdf", Pictures.letter()).refused(409, "RA-STA-001");
        assertEquals("AWAITING_AGENCY_SIGN", late.text("state"));
    }

    @Test
    void papers_are_known_by_their_content() {
        Walk walk = Walk.ofCommune(Person.three());
        walk.attach(walk.clerk, "OTHER", "chương trình.pdf", "application/pdf", new byte[] {'M', 'Z', 0, 1, 2, 3}).refused(415, "RA-REQ-018");
        walk.attach(walk.clerk, "LETTER", "công văn.pdf", "application/pdf", "%PDF-1.7\nđứt đoạn".getBytes(java.nio.charset.StandardCharsets.UTF_8)).refused(422);
        walk.attach(walk.clerk, "LÁ_THƯ", "a.png", "image/png", Pictures.scan()).refused(400);
        Answer kept = walk.attach(walk.clerk, "OTHER", "ảnh.png", "image/png", Pictures.scan()).expect(201);
        assertEquals("image/png", kept.text("mediaType"));
        Answer content = walk.clerk.get(walk.dossier() + "/attachments/" + kept.text("id") + "/content").expect(200);
        assertEquals(kept.text("sha256"), vn.gov.ra.it.support.Pki.sha256(content.bytes()));
        walk.clerk.delete(walk.dossier() + "/attachments/" + kept.text("id")).expect(204);
        Audit.has("dossier", walk.id(walk.dossier()), "dossier.attach", "vanthu.xa");
        Audit.has("dossier", walk.id(walk.dossier()), "dossier.detach", "vanthu.xa");
    }

    @Test
    void the_observer_sees_everything_masked() {
        Walk walk = Walk.ofCommune(Person.three());
        String number = walk.people[0].nationalId();
        JsonObject line = Api.as("giamsat").get(walk.lines().get(0)).expect(200).json();
        assertFalse(line.toString().contains(number), line.toString());
        assertTrue(walk.clerk.get(walk.lines().get(0)).expect(200).text().contains(number));
    }

    @Test
    void a_draft_nobody_wants_stays_as_void() {
        Walk walk = Walk.ofCommune(Person.three());
        walk.clerk.act(walk.dossier(), "discard").expect(200);
        assertEquals("VOID", walk.clerk.get(walk.dossier()).text("state"));
        walk.clerk.act(walk.dossier(), "request-signature").refused(409);
        Audit.has("dossier", walk.id(walk.dossier()), "dossier.discard", "vanthu.xa");
    }

    @Test
    void what_is_offered_is_what_may_be_done() {
        Walk walk = Walk.ofCommune(Person.three());
        assertTrue(offer(walk.clerk, walk, "request-signature").getBoolean("allowed"));
        JsonObject sign = offer(walk.head, walk.readyToSign(), "sign");
        assertTrue(sign.getBoolean("allowed"), sign.toString());
        JsonObject clerkSigns = offer(walk.clerk, walk, "sign");
        assertFalse(clerkSigns.getBoolean("allowed"));
        assertTrue(clerkSigns.getString("why").startsWith("RA-"), clerkSigns.toString());
    }

    private static JsonObject offer(Api who, Walk walk, String action) {
        return who.get(walk.dossier() + "/actions").expect(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("action").equals(action)).findFirst().orElseThrow();
    }
}
