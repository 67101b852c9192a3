package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pki;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Walk;

/** Hop 5 and 6: approved lines become a list that is frozen, signed and sent. */
class SubmissionListIT {

    private static Walk approved() {
        return Walk.ofCommune(Person.three()).readyToSign().confirmedScan().claimed().proposed().approved();
    }

    @Test
    void a_list_takes_approved_lines_only_all_or_none() {
        Walk approved = approved();
        Walk submitted = Walk.ofCommune(Person.man("Y Thanh Hlong", "Văn thư")).readyToSign().confirmedScan();
        List<String> mixed = List.of(approved.lineIds().get(0), submitted.lineIds().get(0));
        Walk.list(approved.officer, mixed).refused(409, "RA-BAT-003");
        assertEquals("APPROVED", approved.lineStates());
        approved.listed();
        Walk.list(approved.officer, approved.lineIds()).refused(409, "RA-BAT-003");
        Walk.list(approved.officer, List.of()).refused(400, "RA-BAT-002");
        assertEquals("COLLECTING", approved.seenBatch().getString("state"));
        Audit.has("batch", approved.id(approved.batch()), "batch.create", "chuyenvien");
    }

    @Test
    void who_may_not_make_sign_or_read_lists_is_refused() {
        Walk walk = approved();
        for (String persona : List.of("vanthu.xa", "thutruong.xa", "lanhdao", "thukho", "giamsat", "quantri")) {
            Walk.list(Api.as(persona), walk.lineIds()).refused(403);
        }
        walk.listed();
        Api.as("vanthu.xa").get(walk.batch()).refused(403);
        Api.as("giamsat").get(walk.batch()).expect(200);
        Api.as("giamsat").act(walk.batch(), "freeze").refused(403);
        walk.frozen();
        walk.officer.act(walk.batch(), "sign", Json.createObjectBuilder().add("method", "SCAN")).refused(403);
        Api.as("giamsat").get(walk.batch() + "/package.zip").refused(403);
    }

    @Test
    void steps_out_of_turn_are_refused_with_the_present_state() {
        Walk walk = approved().listed();
        walk.officer.get(walk.batch() + "/package.zip").refused(409, "RA-BAT-019");
        assertEquals("COLLECTING", walk.signer.act(walk.batch(), "sign", Json.createObjectBuilder().add("method", "SCAN")).refused(409).text("state"));
        walk.frozen();
        assertEquals("FROZEN", walk.officer.act(walk.batch(), "record-sending", Walk.sending()).refused(409).text("state"));
        walk.officer.act(walk.batch(), "freeze").refused(409);
        walk.listSigned();
        walk.officer.act(walk.batch(), "record-sending").refused(400, "RA-BAT-016");
        walk.sent();
        walk.officer.act(walk.batch(), "remove-lines", Json.createObjectBuilder().add("comment", "Chờ bổ nhiệm").add("lines", Json.createArrayBuilder(walk.lineIds()))).refused(409);
    }

    @Test
    void the_sending_is_recorded_by_an_officer_alone() {
        Walk walk = approved().listed().frozen().listSigned();
        for (String persona : List.of("vanthu.xa", "thutruong.xa", "lanhdao", "thukho", "giamsat", "quantri")) {
            Api.as(persona).act(walk.batch(), "record-sending", Walk.sending()).refused(403);
        }
        assertEquals("SIGNED", walk.seenBatch().getString("state"));
        assertEquals("BATCHED", walk.lineStates());
    }

    @Test
    void a_list_without_lines_is_not_frozen() {
        Walk walk = approved().listed();
        walk.officer.act(walk.batch(), "remove-lines", Json.createObjectBuilder().add("lines", Json.createArrayBuilder(walk.lineIds()))).refused(400);
        walk.officer.act(walk.batch(), "remove-lines", Json.createObjectBuilder().add("comment", "Chờ bổ nhiệm").add("lines", Json.createArrayBuilder(walk.lineIds()))).expect(200);
        assertEquals("APPROVED", walk.lineStates());
        assertTrue(walk.officer.get("/api/v1/lines/" + walk.lineIds().get(0)).expect(200).text().contains("Chờ bổ nhiệm"), "why it was left out");
        walk.officer.act(walk.batch(), "freeze").refused(400, "RA-BAT-002");
        assertEquals("COLLECTING", walk.seenBatch().getString("state"));
    }

    @Test
    void a_command_needs_the_version_seen() {
        Walk walk = approved().listed();
        walk.officer.act(walk.batch(), "freeze", null, Json.createObjectBuilder()).refused(428);
        walk.officer.act(walk.batch(), "freeze", 99L, Json.createObjectBuilder()).refused(412);
        assertEquals("COLLECTING", walk.seenBatch().getString("state"));
    }

    @Test
    void the_package_holds_letter_list_and_a_manifest_whose_hashes_are_right() throws IOException {
        Walk walk = approved().listed().frozen();
        byte[] zip = walk.officer.get(walk.batch() + "/package.zip").expect(200).bytes();
        Map<String, byte[]> files = Walk.entries(zip);
        JsonObject manifest = Json.createReader(new ByteArrayInputStream(files.get("manifest.json"))).readObject();
        List<JsonObject> listed = manifest.getJsonArray("files").getValuesAs(JsonObject.class);
        assertEquals(files.size() - 1, listed.size(), manifest.toString());
        for (JsonObject file : listed) {
            assertEquals(file.getString("sha256"), Pki.sha256(files.get(file.getString("name"))), file.toString());
        }
        String number = walk.seenBatch().getString("number");
        String letter = text(ending(files, "pdf", "cong-van"));
        assertTrue(letter.contains("SỞ THÔNG TIN VÀ TRUYỀN THÔNG"), letter);
        String appendix = text(ending(files, "pdf", "phu-luc"));
        String csv = new String(ending(files, "csv", ""), StandardCharsets.UTF_8);
        for (Person person : walk.people) {
            assertTrue(appendix.contains(person.fullName()), appendix);
            assertTrue(csv.contains(person.fullName()) && csv.contains(person.nationalId()), csv);
        }
        assertTrue(csv.startsWith("\uFEFF") && files.keySet().stream().allMatch(name -> name.equals("manifest.json") || name.startsWith(number)), files.keySet().toString());
        assertArrayEquals(zip, walk.officer.get(walk.batch() + "/package.zip").expect(200).bytes());
        Audit.has("batch", walk.id(walk.batch()), "batch.package-read", "chuyenvien");
    }

    @Test
    void a_reopened_list_keeps_its_number_and_gives_back_lines() {
        Walk walk = approved().listed().frozen();
        String number = walk.seenBatch().getString("number");
        walk.officer.act(walk.batch(), "unfreeze").refused(400, "RA-BAT-013");
        walk.officer.act(walk.batch(), "unfreeze", Json.createObjectBuilder().add("comment", "Bớt một người")).expect(200);
        String line = walk.lineIds().get(2);
        walk.officer.act(walk.batch(), "remove-lines", Json.createObjectBuilder().add("comment", "Chờ bổ nhiệm").add("lines", Json.createArrayBuilder().add(line))).expect(200);
        assertEquals("APPROVED", walk.officer.get(walk.lines().get(2)).text("state"));
        walk.frozen();
        assertEquals(number, walk.seenBatch().getString("number"));
        assertEquals(2, walk.seenBatch().getJsonArray("lines").size());
    }

    @Test
    void giving_up_a_list_takes_two_persons_and_frees_its_lines() {
        Walk walk = approved().listed().frozen();
        walk.officer.act(walk.batch(), "cancel", Json.createObjectBuilder().add("comment", "Gửi nhầm mẫu")).expect(200);
        assertEquals("FROZEN", walk.seenBatch().getString("state"));
        walk.officer.act(walk.batch(), "cancel", Json.createObjectBuilder().add("comment", "Gửi nhầm mẫu")).refused(403, "RA-BAT-014");
        walk.signer.act(walk.batch(), "cancel").expect(200);
        assertEquals("CANCELLED", walk.seenBatch().getString("state"));
        assertEquals("APPROVED", walk.lineStates());
    }

    @Test
    void a_correction_list_takes_the_lines_over_and_its_letter_names_the_list_it_replaces() throws IOException {
        Walk walk = approved().listed().frozen().listSigned().sent();
        String number = walk.seenBatch().getString("number");
        walk.officer.act(walk.batch(), "supersede", Json.createObjectBuilder().add("comment", "Sai cột chức vụ")).expect(200);
        assertEquals("SENT", walk.seenBatch().getString("state"), "one person alone replaces nothing");
        walk.officer.act(walk.batch(), "supersede", Json.createObjectBuilder().add("comment", "Sai cột chức vụ")).refused(403, "RA-BAT-014");
        JsonObject correction = walk.signer.act(walk.batch(), "supersede").expect(200).json();
        JsonObject old = walk.seenBatch();
        assertEquals("SUPERSEDED", old.getString("state"));
        old.getJsonArray("lines").getValuesAs(JsonObject.class).forEach(line -> assertEquals("SUPERSEDED", line.getString("outcome")));
        assertEquals("BATCHED", walk.lineStates());

        assertEquals(walk.id(walk.batch()), correction.getString("supersedesId"));
        String address = "/api/v1/batches/" + correction.getString("id");
        assertEquals(walk.lineIds().stream().sorted().toList(), correction.getJsonArray("lines").getValuesAs(JsonObject.class).stream().map(line -> line.getString("lineId")).sorted().toList());
        walk.officer.act(address, "freeze").expect(200);
        String letter = text(ending(Walk.entries(walk.officer.get(address + "/package.zip").expect(200).bytes()), "pdf", "cong-van"));
        assertTrue(letter.contains("Danh sách này thay thế Danh sách số " + number + " gửi kèm Công văn số 118/STTTT-CNTT ngày 03/11/2026."), letter);
    }

    @Test
    void a_list_whose_answer_is_overdue_is_chased() throws IOException {
        Walk walk = approved().listed().frozen().listSigned();
        walk.officer.get(walk.batch() + "/reminder.docx").refused(409, "RA-BAT-030");
        walk.sent();
        walk.officer.get(walk.batch() + "/reminder.docx").refused(409, "RA-BAT-030");
        assertFalse(chased(walk), "the term runs");
        assertEquals(1, Portal.get().change("update batch set sent_at = sent_at - interval '40 days' where id = '" + walk.id(walk.batch()) + "'"));
        assertTrue(chased(walk));
        JsonObject list = walk.seenBatch();
        assertTrue(list.getBoolean("overdue") && list.getString("answerDueOn").length() == 10, list.toString());
        String letter = new String(Walk.entries(walk.officer.get(walk.batch() + "/reminder.docx").expect(200).bytes()).get("word/document.xml"), StandardCharsets.UTF_8)
                .replaceAll("<[^>]+>", "");
        assertTrue(letter.contains("Danh sách số " + list.getString("number") + " kèm theo Công văn số 118/STTTT-CNTT ngày 03 tháng 11 năm 2026, gồm 03 cá nhân"), letter);
        for (String persona : List.of("vanthu.xa", "thukho", "giamsat", "quantri")) {
            Api.as(persona).get(walk.batch() + "/reminder.docx").refused(403);
        }
        Audit.has("batch", walk.id(walk.batch()), "batch.reminder-drafted", "chuyenvien");
        walk.officer.act(walk.batch(), "return", Json.createObjectBuilder().add("comment", "Ban Cơ yếu trả lại")).expect(200);
        assertFalse(chased(walk), "what was answered is not chased");
    }

    private static boolean chased(Walk walk) {
        return walk.officer.get("/api/v1/batches?overdue=true&limit=100").expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .anyMatch(one -> one.getString("id").equals(walk.id(walk.batch())));
    }

    @Test
    void the_signed_letter_must_be_this_lists_letter_signed_by_the_signer() {
        Walk walk = approved().listed().frozen();
        byte[] letter = ending(Walk.entries(walk.officer.get(walk.batch() + "/package.zip").expect(200).bytes()), "pdf", "cong-van");
        assertEquals("RA-BAT-012", signed(walk, vn.gov.ra.it.support.Signing.pades("chuyenvien", letter)).refused(422).code());
        signed(walk, vn.gov.ra.it.support.Signing.pades("lanhdao", letter)).expect(200);
        assertEquals("SIGNED", walk.seenBatch().getString("state"));
    }

    private static Answer signed(Walk walk, byte[] pdf) {
        Answer attached = walk.officer.upload(walk.batch() + "/attachments", Map.of("kind", "SIGNED_LETTER"), "công văn đã ký.pdf", "application/pdf", pdf).expect(201);
        return walk.signer.act(walk.batch(), "sign", Json.createObjectBuilder().add("method", "PADES").add("attachmentId", attached.text("id")));
    }

    private static byte[] ending(Map<String, byte[]> files, String type, String part) {
        return files.entrySet().stream().filter(file -> file.getKey().endsWith("." + type) && file.getKey().contains(part)).findFirst()
                .orElseThrow(() -> new AssertionError("no " + part + "." + type + " in " + files.keySet())).getValue();
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
