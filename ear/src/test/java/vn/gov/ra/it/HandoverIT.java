package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Signing;
import vn.gov.ra.it.support.Walk;

/** Hop 9: devices go from the store to the agency and from the agency to their subscribers. */
class HandoverIT {

    private static Walk inStore() {
        return Walk.ofCommune(Person.three()).readyToSign().confirmedScan().claimed().proposed().approved().throughTheOperator();
    }

    @Test
    void minutes_are_the_storekeepers_and_the_receiving_clerks() {
        Walk walk = inStore();
        for (String persona : List.of("vanthu.xa", "thutruong.xa", "chuyenvien", "lanhdao", "giamsat", "quantri")) {
            Walk.minutesFor(Api.as(persona), walk.agencyId(), walk.tokenIds()).refused(403);
        }
        walk.minuted().issued().giverSigned();
        Api.as("vanthu.so").get(walk.minutes()).refused(404, "RA-HAN-001");
        Api.as("vanthu.so").act(walk.minutes(), "accept").refused(404, "RA-HAN-001");
        walk.storekeeper.act(walk.minutes(), "accept").refused(403);
        Api.as("giamsat").get(walk.minutes()).expect(200);
    }

    @Test
    void a_device_stands_in_one_open_paper_and_only_for_its_own_agency() {
        Walk walk = inStore();
        String other = Api.as("thutruong.so").get("/api/v1/me").expect(200).json().getJsonObject("agency").getString("id");
        Walk.minutesFor(walk.storekeeper, other, walk.tokenIds()).refused(409, "RA-HAN-003");
        Walk.minutesFor(walk.storekeeper, walk.agencyId(), List.of()).refused(400, "RA-HAN-002");
        walk.minuted();
        Walk.minutesFor(walk.storekeeper, walk.agencyId(), walk.tokenIds()).refused(409, "RA-HAN-004");
    }

    @Test
    void steps_out_of_turn_are_refused_with_the_present_state() {
        Walk walk = inStore().minuted();
        assertEquals("DRAFT", walk.clerk.act(walk.minutes(), "accept").refused(409).text("state"));
        walk.storekeeper.get(walk.minutes() + "/document.pdf").refused(409, "RA-HAN-011");
        walk.issued();
        walk.storekeeper.act(walk.minutes(), "issue").refused(409);
        assertEquals("RESERVED", walk.storekeeper.get("/api/v1/tokens/" + walk.tokenIds().get(0)).text("state"));
        Walk.subscriberAccepts(walk.clerk, walk.tokenIds().get(0)).refused(409);
    }

    @Test
    void the_givers_signature_is_refused_by_state_role_and_content() {
        Walk walk = inStore().minuted();
        assertEquals("DRAFT", walk.storekeeper.act(walk.minutes(), "giver-sign", onThePage()).refused(409, "RA-STA-001").text("state"));
        walk.issued();
        for (String persona : List.of("thutruong.xa", "chuyenvien", "lanhdao", "giamsat", "quantri", "thuebao.xa")) {
            Api.as(persona).act(walk.minutes(), "giver-sign", onThePage()).refused(403);
        }
        walk.clerk.act(walk.minutes(), "giver-sign", onThePage()).refused(403, "RA-STA-002");
        walk.storekeeper.act(walk.minutes(), "giver-sign", Json.createObjectBuilder().add("method", "SCAN")).refused(400, "RA-HAN-008");
        walk.storekeeper.act(walk.minutes(), "giver-sign", Json.createObjectBuilder().add("method", "SCAN").add("fileName", "a.exe").add("file", "TVoAAQ==")).refused(415, "RA-HAN-009");
        assertEquals("ISSUED", walk.storekeeper.get(walk.minutes()).text("state"));
        assertEquals("RESERVED", walk.storekeeper.get("/api/v1/tokens/" + walk.tokenIds().get(0)).text("state"));
        walk.giverSigned();
        assertEquals("GIVER_SIGNED", walk.storekeeper.act(walk.minutes(), "giver-sign", onThePage()).refused(409, "RA-STA-001").text("state"));
    }

    private static JsonObjectBuilder signedPdf(byte[] pdf) {
        return Json.createObjectBuilder().add("method", "PADES").add("fileName", "biên bản đã ký.pdf").add("file", Base64.getEncoder().encodeToString(pdf));
    }

    @Test
    void a_signed_pdf_is_taken_when_it_is_these_minutes_and_signed_by_who_signs() {
        Walk walk = inStore().minuted().issued();
        byte[] paper = walk.storekeeper.get(walk.minutes() + "/document.pdf").expect(200).bytes();
        Walk elsewhere = inStore().minuted().issued();
        byte[] other = elsewhere.storekeeper.get(elsewhere.minutes() + "/document.pdf").expect(200).bytes();
        walk.storekeeper.act(walk.minutes(), "giver-sign", signedPdf(paper)).refused(422, "RA-SIG-002");
        walk.storekeeper.act(walk.minutes(), "giver-sign", signedPdf(Signing.oneByteChanged(Signing.pades("thukho", paper)))).refused(422, "RA-SIG-003");
        walk.storekeeper.act(walk.minutes(), "giver-sign", signedPdf(Signing.pades("thukho", other))).refused(422, "RA-HAN-022");
        walk.storekeeper.act(walk.minutes(), "giver-sign", signedPdf(Signing.pades("chuyenvien", paper))).refused(422, "RA-HAN-023");
        assertEquals("ISSUED", walk.storekeeper.get(walk.minutes()).text("state"));
        byte[] given = Signing.pades("thukho", paper);
        walk.storekeeper.act(walk.minutes(), "giver-sign", signedPdf(given)).expect(200);
        walk.clerk.act(walk.minutes(), "accept", signedPdf(given)).refused(422, "RA-HAN-023");
        walk.clerk.act(walk.minutes(), "accept", signedPdf(Signing.pades("vanthu.xa", given))).expect(200);
        assertEquals("COMPLETED", walk.storekeeper.get(walk.minutes()).text("state"));
        assertEquals(List.of("GIVER PADES", "RECEIVER PADES"), walk.storekeeper.get(walk.minutes()).json().getJsonArray("signatures").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("party") + " " + one.getString("method")).sorted().toList());
        walk.clerk.act("/api/v1/tokens/" + walk.tokenIds().get(0), "subscriber-accepts", signedPdf(Signing.pades("vanthu.xa", paper))).refused(422, "RA-HAN-023");
    }

    @Test
    void who_finds_nothing_right_disputes_the_whole_and_is_asked_again_or_the_devices_go_back() {
        Walk walk = inStore().minuted().issued().giverSigned();
        JsonArrayBuilder nothing = Json.createArrayBuilder();
        walk.tokenIds().forEach(token -> nothing.add(Json.createObjectBuilder().add("tokenId", token).add("accepted", false).add("note", "Túi niêm phong đã bị mở")));
        walk.clerk.act(walk.minutes(), "dispute", Json.createObjectBuilder().add("method", "PAGE").add("answers", nothing).add("mandate", "14/GGT-UBND")).expect(200);
        assertEquals("DISPUTED", walk.storekeeper.get(walk.minutes()).text("state"));
        assertEquals("14/GGT-UBND", walk.storekeeper.get(walk.minutes()).text("mandate"), "by what letter they came is not lost");
        walk.tokenIds().forEach(token -> assertEquals("IN_TRANSIT", walk.storekeeper.get("/api/v1/tokens/" + token).text("state"), "nobody took it, and it is not in the store"));
        assertEquals("0", Portal.get().value("select count(*) from register_entry where minutes_id = '" + walk.id(walk.minutes()) + "'"), "nothing is entered in the register");
        walk.clerk.act(walk.minutes(), "resolve").refused(403);
        walk.storekeeper.act(walk.minutes(), "resolve").expect(200);
        assertEquals("GIVER_SIGNED", walk.storekeeper.get(walk.minutes()).text("state"));
        Audit.has("minutes", walk.id(walk.minutes()), "minutes.resolve", "thukho");
        walk.acceptedByAgency();
        walk.tokenIds().forEach(token -> assertEquals("AT_AGENCY", walk.storekeeper.get("/api/v1/tokens/" + token).text("state")));

        Walk second = inStore().minuted().issued().giverSigned();
        JsonArrayBuilder again = Json.createArrayBuilder();
        second.tokenIds().forEach(token -> again.add(Json.createObjectBuilder().add("tokenId", token).add("accepted", false).add("note", "Sai số hiệu")));
        second.clerk.act(second.minutes(), "dispute", Json.createObjectBuilder().add("method", "PAGE").add("answers", again)).expect(200);
        second.storekeeper.act(second.minutes(), "void").expect(200);
        assertEquals("VOID", second.storekeeper.get(second.minutes()).text("state"));
        second.tokenIds().forEach(token -> assertEquals("RESERVED", second.storekeeper.get("/api/v1/tokens/" + token).text("state"), "back in the store, for the same people"));
    }

    private static JsonObjectBuilder onThePage() {
        return Json.createObjectBuilder().add("method", "PAGE");
    }

    @Test
    void a_command_needs_the_version_seen() {
        Walk walk = inStore().minuted();
        walk.storekeeper.act(walk.minutes(), "issue", null, Json.createObjectBuilder()).refused(428);
        walk.storekeeper.act(walk.minutes(), "issue", 99L, Json.createObjectBuilder()).refused(412);
        walk.issued().giverSigned().acceptedByAgency();
        String token = "/api/v1/tokens/" + walk.tokenIds().get(0);
        walk.clerk.act(token, "subscriber-accepts", null, Walk.signedPaper()).refused(428);
        walk.clerk.act(token, "subscriber-accepts", 99L, Walk.signedPaper()).refused(412);
    }

    @Test
    void the_paper_names_every_device_and_every_subscriber() throws IOException {
        Walk walk = inStore().minuted().issued();
        Answer pdf = walk.clerk.get(walk.minutes() + "/document.pdf").expect(200);
        assertEquals("application/pdf", pdf.header("Content-Type"));
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            for (Person person : walk.people) {
                assertTrue(text.contains(person.fullName()), text);
            }
            assertTrue(text.contains("Giấy giới thiệu/ủy quyền: …"), () -> "no room for the letter by which the receiver comes in " + text);
            for (String token : walk.tokenIds()) {
                assertTrue(text.contains(walk.storekeeper.get("/api/v1/tokens/" + token).text("serial")), text);
            }
        }
    }

    @Test
    void a_device_the_clerk_declines_goes_back_with_a_reason() {
        Walk walk = inStore().minuted().issued().giverSigned();
        String declined = walk.tokenIds().get(2);
        walk.clerk.act(walk.minutes(), "accept", Json.createObjectBuilder().add("method", "PAGE").add("answers", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("tokenId", declined).add("accepted", false)))).refused(400, "RA-HAN-006");
        walk.clerk.act(walk.minutes(), "accept", Json.createObjectBuilder().add("method", "PAGE").add("answers", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("tokenId", declined).add("accepted", false).add("note", "đ".repeat(501))))).refused(400, "RA-GEN-008");
        walk.clerk.act(walk.minutes(), "accept", Json.createObjectBuilder().add("method", "PAGE").add("mandate", "đ".repeat(201))).refused(400, "RA-GEN-008");
        walk.clerk.act(walk.minutes(), "accept", Json.createObjectBuilder().add("method", "PAGE").add("answers", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("tokenId", declined).add("accepted", false).add("note", "Vỏ thiết bị nứt")))
                .add("mandate", "12/GGT-UBND ngày 03/11/2026")).expect(200);
        assertEquals("12/GGT-UBND ngày 03/11/2026", walk.storekeeper.get(walk.minutes()).text("mandate"));
        assertEquals("PARTLY_ACCEPTED", walk.storekeeper.get(walk.minutes()).text("state"));
        assertEquals("RESERVED", walk.storekeeper.get("/api/v1/tokens/" + declined).text("state"));
        assertEquals("AT_AGENCY", walk.storekeeper.get("/api/v1/tokens/" + walk.tokenIds().get(0)).text("state"));
        assertTrue(walk.storekeeper.get("/api/v1/notifications?limit=50").expect(200).items().stream().map(one -> one.asJsonObject())
                .anyMatch(one -> "MINUTES_RETURNED".equals(one.getString("kind")) && one.getString("subjectId").equals(walk.id(walk.minutes()))), "the store is told");
        walk.storekeeper.act(walk.minutes(), "settle").expect(200);
        assertEquals("COMPLETED", walk.storekeeper.get(walk.minutes()).text("state"));
        Audit.has("minutes", walk.id(walk.minutes()), "minutes.accept-partly", "vanthu.xa");
    }

    @Test
    void a_subscribers_acceptance_needs_the_signed_paper() {
        Walk walk = inStore().minuted().issued().giverSigned().acceptedByAgency();
        String token = "/api/v1/tokens/" + walk.tokenIds().get(0);
        walk.clerk.act(token, "subscriber-accepts", Json.createObjectBuilder().add("method", "SCAN")).refused(400, "RA-HAN-008");
        walk.clerk.act(token, "subscriber-accepts", Json.createObjectBuilder().add("method", "PAGE")).refused(403, "RA-HAN-012");
        walk.clerk.act(token, "subscriber-accepts", Json.createObjectBuilder().add("method", "SCAN").add("fileName", "a.exe").add("file", "TVoAAQ==")).refused(415, "RA-HAN-009");
        walk.storekeeper.act(token, "subscriber-accepts", Walk.signedPaper()).refused(403);
        Api.as("vanthu.so").act(token, "subscriber-accepts", Walk.signedPaper()).refused(404);
        assertEquals("AT_AGENCY", walk.storekeeper.get(token).text("state"));
        walk.acceptedBySubscribers();
        assertEquals("DONE", walk.lineStates());
        walk.clerk.act(token, "subscriber-accepts", Walk.signedPaper()).refused(409);
    }

    @Test
    void there_is_no_place_where_a_pin_could_be_kept() {
        assertEquals("0", Portal.get().value("select count(*) from information_schema.columns where table_schema = 'public' and column_name ~ '(^|_)(pin|puk|so_pin)(_|$)'"));
        String interfaces = Api.as("quantri").get("/api/openapi.json").expect(200).text();
        assertTrue(interfaces.contains("\"pinChanged\""), "that it was changed is said");
        assertEquals(List.of(), Pattern.compile("\"(pin|puk|pinCode|userPin|soPin)\"\\s*:").matcher(interfaces).results().map(MatchResult::group).toList(), "nobody is asked for it");
    }
}
