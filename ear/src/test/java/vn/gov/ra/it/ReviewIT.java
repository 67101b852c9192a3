package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Walk;

/** Hop 4: an officer checks and proposes, another person decides. */
class ReviewIT {

    private static Walk submitted() {
        return Walk.ofCommune(Person.man("Y Blăm Knul", "Chủ tịch Hội Nông dân")).readyToSign().confirmedScan();
    }

    @Test
    void only_officers_claim_and_only_office_signers_decide() {
        Walk walk = submitted();
        String line = walk.lines().get(0);
        for (String persona : List.of("vanthu.xa", "thutruong.xa", "lanhdao", "thukho", "quantri", "giamsat")) {
            Api.as(persona).act(line, "claim").refused(403);
        }
        walk.claimed().proposed();
        for (String persona : List.of("vanthu.xa", "thutruong.xa", "chuyenvien", "chuyenvien2", "thukho", "quantri", "giamsat")) {
            Api.as(persona).act(line, "approve").refused(403);
        }
        assertEquals("REVIEWED", walk.lineStates());
    }

    @Test
    void a_line_of_another_agency_is_not_there() {
        String line = submitted().lines().get(0);
        Api.as("vanthu.so").get(line).refused(404, "RA-REQ-002");
        Api.as("vanthu.so").act(line, "withdraw").refused(404, "RA-REQ-002");
    }

    @Test
    void nothing_is_decided_before_it_is_proposed() {
        Walk walk = submitted();
        Answer early = walk.signer.act(walk.lines().get(0), "approve").refused(409);
        assertEquals("SUBMITTED", early.text("state"));
        walk.claimed();
        assertEquals("IN_REVIEW", walk.signer.act(walk.lines().get(0), "approve").refused(409).text("state"));
        walk.officer.act(walk.lines().get(0), "claim").refused(409);
    }

    @Test
    void words_that_are_too_long_and_content_that_was_changed_are_not_taken() {
        Walk walk = Walk.ofCommune(Person.woman("H'Nguyệt Kbuôr", "Văn thư")).readyToSign().confirmedScan();
        String line = walk.lines().get(0);
        walk.officer.act(line, "claim", Json.createObjectBuilder().add("comment", "đ".repeat(2001))).refused(400, "RA-GEN-008");
        walk.claimed().proposed();
        assertEquals(1, Portal.get().change("update request_line set reviewed_hash = reverse(reviewed_hash) where id = '" + walk.lineIds().get(0) + "'"));
        walk.signer.act(line, "approve").refused(409, "RA-APP-005");
        assertEquals("REVIEWED", walk.lineStates());
    }

    @Test
    void who_wrote_a_request_does_not_review_it() {
        Walk walk = Walk.writtenByOfficer(Person.woman("H'Ruên Byă", "Văn thư")).readyToSign().confirmedScan();
        walk.officer.act(walk.lines().get(0), "claim").refused(403, "RA-APP-001");
        assertEquals("SUBMITTED", walk.lineStates());
        Api.as("chuyenvien2").act(walk.lines().get(0), "claim").expect(200);
    }

    @Test
    void an_office_signer_hands_a_line_to_one_of_the_reviewers() {
        Walk walk = Walk.ofCommune(Person.woman("H'Ngăm Niê", "Văn thư")).readyToSign().confirmedScan().claimed();
        String other = walk.officer.get("/api/v1/lines/reviewers").expect(200).items().getValuesAs(JsonObject.class).stream()
                .filter(one -> one.getString("name").equals("Đặng Thị Hường")).findFirst().orElseThrow().getString("id");
        Api.as("vanthu.xa").get("/api/v1/lines/reviewers").refused(403);
        walk.officer.act(walk.lines().get(0), "reassign", Json.createObjectBuilder().add("assignee", other).add("comment", "Nghỉ phép")).refused(403);
        walk.signer.act(walk.lines().get(0), "reassign", Json.createObjectBuilder().add("assignee", other).add("comment", "Nghỉ phép")).expect(200);
        assertEquals("Đặng Thị Hường", walk.seenLines().get(0).getString("assigneeName"));
        Audit.has("line", walk.lineIds().get(0), "line.reassign", "lanhdao");
    }

    @Test
    void only_the_officer_who_holds_a_line_proposes() {
        Walk walk = submitted().claimed();
        Walk.proposal(Api.as("chuyenvien2"), walk.lines().get(0)).refused(403, "RA-APP-004");
    }

    @Test
    void a_proposal_needs_the_checklist_and_the_warnings_seen() {
        Walk walk = Walk.ofCommune(Person.bornElsewhere("Trần Đình Khoáng", "Kế toán")).readyToSign().confirmedScan().claimed();
        String line = walk.lines().get(0);
        walk.officer.act(line, "propose-approve").refused(422, "RA-APP-006");
        Answer warned = walk.officer.act(line, "propose-approve", Json.createObjectBuilder().add("checklistComplete", true)).refused(409, "RA-APP-007");
        List<String> codes = warned.json().getJsonArray("warnings").stream().map(one -> one.asJsonObject().getString("code")).toList();
        assertTrue(codes.contains("RA-REQ-202"), warned.toString());
        JsonArrayBuilder seen = Json.createArrayBuilder(codes);
        JsonObjectBuilder body = Json.createObjectBuilder().add("checklistComplete", true).add("acknowledgedWarnings", seen).add("comment", "Đã đối chiếu căn cước");
        walk.officer.act(line, "propose-approve", body).expect(200);
    }

    @Test
    void a_command_needs_the_version_seen() {
        Walk walk = submitted();
        String line = walk.lines().get(0);
        walk.officer.act(line, "claim", null, Json.createObjectBuilder()).refused(428);
        walk.officer.act(line, "claim", 99L, Json.createObjectBuilder()).refused(412);
        long seen = walk.officer.version(line);
        walk.officer.act(line, "claim", seen, Json.createObjectBuilder()).expect(200);
        Api.as("chuyenvien2").act(line, "claim", seen, Json.createObjectBuilder()).refused(412);
    }

    @Test
    void a_rejection_names_a_reason_of_the_catalogue_and_ends_the_line() {
        Walk walk = submitted().claimed();
        String line = walk.lines().get(0);
        walk.officer.act(line, "propose-reject", Json.createObjectBuilder().add("reason", "KHÔNG-CÓ")).refused(400, "RA-APP-010");
        walk.officer.act(line, "propose-reject", Json.createObjectBuilder().add("reason", "REJ-NOT-ENTITLED")).expect(200);
        walk.signer.act(line, "approve").refused(409, "RA-APP-013");
        walk.signer.act(line, "reject", Json.createObjectBuilder().add("reason", "REJ-NOT-ENTITLED").add("comment", "Không thuộc đối tượng")).expect(200);
        assertEquals("REJECTED", walk.lineStates());
        walk.officer.act(line, "claim").refused(409);
        Audit.has("line", line.substring(line.length() - 36), "line.reject", "lanhdao");
    }

    @Test
    void what_is_missing_is_asked_for_and_answered() {
        Walk walk = submitted().claimed();
        String line = walk.lines().get(0);
        walk.officer.act(line, "ask-supplement").refused(400, "RA-APP-011");
        walk.officer.act(line, "ask-supplement", Json.createObjectBuilder().add("comment", "Thiếu quyết định bổ nhiệm")).expect(200);
        assertEquals("NEEDS_SUPPLEMENT", walk.lineStates());
        walk.clerk.act(line, "resubmit").refused(422, "RA-APP-012");
        walk.clerk.act(line, "resubmit", Json.createObjectBuilder().add("comment", "Đã bổ sung quyết định số 15/QĐ-UBND")).expect(200);
        assertEquals("IN_REVIEW", walk.lineStates());
        walk.officer.act(line, "hold", Json.createObjectBuilder().add("comment", "Chờ xác minh")).expect(200);
        assertEquals("ON_HOLD", walk.lineStates());
        walk.officer.act(line, "resume").expect(200);
        Audit.has("line", line.substring(line.length() - 36), "line.ask-supplement", "chuyenvien");
        Audit.has("line", line.substring(line.length() - 36), "line.resubmit", "vanthu.xa");
    }

    @Test
    void remarks_are_pinned_to_fields_and_answered_one_by_one() {
        Walk walk = Walk.ofCommune(Person.woman("Thị Lệ H'Mok", "Kế toán")).readyToSign().signed().claimed();
        String line = walk.lines().get(0);
        walk.officer.act(line, "ask-supplement", Json.createObjectBuilder().add("remarks", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("field", "shoeSize").add("text", "Cỡ giày")))).refused(400, "RA-GEN-005");
        walk.officer.act(line, "ask-supplement", Json.createObjectBuilder().add("remarks", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("field", "position").add("text", "Ghi đúng chức vụ theo quyết định"))
                .add(Json.createObjectBuilder().add("field", "mobile").add("text", "Số này không liên lạc được"))
                .add(Json.createObjectBuilder().add("field", "fullName").add("text", "Chỉ để biết").add("blocking", false))
                .add(Json.createObjectBuilder().add("text", "Đã hỏi phòng Nội vụ").add("officeOnly", true)))).expect(200);
        List<JsonObject> asked = walk.clerk.get(line).expect(200).json().getJsonArray("remarks").getValuesAs(JsonObject.class);
        assertEquals(List.of("position", "mobile", "fullName"), asked.stream().map(one -> one.getString("field")).toList(), "and not the office's own note");

        Answer half = walk.clerk.act(line, "resubmit", Json.createObjectBuilder().add("answers", Json.createObjectBuilder().add(asked.get(0).getString("id"), "Kế toán trưởng"))).refused(422, "RA-APP-012");
        assertEquals(List.of("/answers/" + asked.get(1).getString("id")), half.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream().map(one -> one.getString("pointer")).toList(),
                "the one that was not answered, and not the one that need not be");
        assertEquals("NEEDS_SUPPLEMENT", walk.lineStates());
        walk.clerk.act(line, "resubmit", Json.createObjectBuilder().add("answers", Json.createObjectBuilder().add(asked.get(0).getString("id"), "Kế toán trưởng")
                .add(asked.get(1).getString("id"), "Số mới 0905000123"))).expect(200);
        assertEquals(List.of("Kế toán trưởng", "Số mới 0905000123"), walk.officer.get(line).expect(200).json().getJsonArray("remarks").getValuesAs(JsonObject.class).stream()
                .filter(one -> !one.isNull("answer")).map(one -> one.getString("answer")).toList());
    }

    @Test
    void a_line_tells_who_decided_what_and_when() {
        Walk walk = submitted().claimed().proposed().approved();
        JsonObject line = walk.officer.get(walk.lines().get(0)).expect(200).json();
        List<String> decisions = line.getJsonArray("decisions").stream().map(one -> one.asJsonObject().getString("step") + " " + one.asJsonObject().getString("actor") + " "
                + one.asJsonObject().getString("result")).toList();
        assertEquals(List.of("propose chuyenvien APPROVED", "approve lanhdao APPROVED"), decisions);
        List<String> history = line.getJsonArray("history").stream().map(one -> one.asJsonObject().getString("action")).toList();
        assertTrue(history.containsAll(List.of("sign", "claim", "propose-approve", "approve")), history.toString());
    }

    @Test
    void many_at_once_answer_one_by_one() {
        Walk ready = submitted();
        Walk draft = Walk.ofCommune(Person.woman("Bùi Thị Xuân", "Kế toán"));
        JsonArrayBuilder ids = Json.createArrayBuilder().add(ready.lineIds().get(0)).add(draft.lineIds().get(0)).add("không-phải-id");
        Answer answer = ready.officer.post("/api/v1/lines/actions/claim", Json.createObjectBuilder().add("ids", ids)).expect(200);
        List<JsonObject> results = answer.json().getJsonArray("results").getValuesAs(JsonObject.class);
        assertEquals(3, results.size());
        assertTrue(results.get(0).getBoolean("done"), answer.toString());
        assertFalse(results.get(1).getBoolean("done"));
        assertFalse(results.get(2).getBoolean("done"));
        assertTrue(results.get(1).getJsonObject("error").getString("code").startsWith("RA-"));
    }

    /** Both saw the same version and press at the same moment, again and again. */
    @Test
    void of_two_signers_who_decide_at_once_one_wins_and_the_other_is_told() {
        Walk walk = Walk.ofCommune(Person.three()).readyToSign().confirmedScan().claimed().proposed();
        for (String line : walk.lines()) {
            long seen = walk.officer.version(line);
            List<Integer> answers = Stream.of("lanhdao", "lanhdao2").map(Api::as).map(signer -> CompletableFuture.supplyAsync(() -> signer.act(line, "approve", seen, Json.createObjectBuilder())))
                    .toList().stream().map(CompletableFuture::join).map(answer -> {
                        assertTrue(answer.status() == 200 || answer.json().getString("code").startsWith("RA-"), answer.toString());
                        return answer.status();
                    }).sorted().toList();
            assertEquals(200, answers.get(0), answers.toString());
            assertTrue(answers.get(1) == 409 || answers.get(1) == 412, answers.toString());
            JsonObject after = walk.officer.get(line).expect(200).json();
            assertEquals("APPROVED", after.getString("state"));
            assertEquals(1, after.getJsonArray("decisions").getValuesAs(JsonObject.class).stream().filter(one -> one.getString("step").equals("approve")).count(), "one decision stands");
        }
    }

    @Test
    void the_clerk_takes_back_what_nobody_has_claimed() {
        Walk walk = submitted();
        walk.clerk.act(walk.lines().get(0), "withdraw", Json.createObjectBuilder().add("comment", "Nghỉ việc")).expect(200);
        assertEquals("WITHDRAWN", walk.lineStates());
        walk.officer.act(walk.lines().get(0), "claim").refused(409);
    }
}
