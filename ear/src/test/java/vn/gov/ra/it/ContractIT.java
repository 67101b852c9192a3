package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Walk;

/** Edges of the outside shapes: what is refused, in which order, and how it is told. */
class ContractIT {

    private static final Set<String> VERBS = Set.of("post", "put", "patch", "delete");
    private static final String NOWHERE = "00000000-0000-7000-8000-00000000ffff";
    private static final int MIB = 1 << 20;
    /** Members no caller may set. */
    private static final String FOREIGN = "01915355-8800-7000-8000-0000000000aa";

    /** A command of the description. */
    private record Operation(String verb, String template, String type) {

        String path(String id) {
            return template.replace("{action}", "khong-co").replaceAll("\\{(alias|edition|key|day)}", "khong-co").replaceAll("\\{[a-z]+}", id);
        }

        Answer send(Api who, String path, String contentType, String body) {
            return who.send(verb.toUpperCase(java.util.Locale.ROOT), path, contentType, body.getBytes(StandardCharsets.UTF_8), Map.of());
        }

        boolean hasBody() {
            return type != null;
        }
    }

    private static List<Operation> commands() {
        List<Operation> commands = new ArrayList<>();
        JsonObject paths = Api.anonymous().get("/api/openapi.json").expect(200).json().getJsonObject("paths");
        paths.forEach((path, item) -> item.asJsonObject().forEach((verb, operation) -> {
            if (VERBS.contains(verb)) {
                JsonObject body = operation.asJsonObject().getJsonObject("requestBody");
                commands.add(new Operation(verb, path, body == null || body.getJsonObject("content") == null ? null
                        : body.getJsonObject("content").keySet().iterator().next()));
            }
        }));
        assertTrue(commands.size() > 50, commands.toString());
        return commands;
    }

    private static String line(String state) {
        return Api.as("chuyenvien").get("/api/v1/lines?limit=1&state=" + state).expect(200).items().getJsonObject(0).getString("id");
    }

    @Test
    void without_a_token_every_command_is_401_whatever_its_body_is() {
        for (Operation one : commands()) {
            one.send(Api.anonymous(), one.path(NOWHERE), "application/json", "{").refused(401);
            one.send(Api.anonymous(), one.path(NOWHERE), "text/plain", "x").refused(401);
            one.send(Api.withToken("khong-phai"), one.path(NOWHERE), "application/json", "{").refused(401);
        }
    }

    /** The observer commands nothing: every command is 403, before its body, its type, its version and its object are looked at. */
    @Test
    void who_may_command_nothing_is_told_so_before_anything_else() {
        Set<String> wrong = new TreeSet<>();
        for (Operation one : commands()) {
            // Questions; and what somebody has typed so far, likes, has been told or has begun is everybody's own.
            if (one.template().endsWith("/certificates/status") || one.template().endsWith("/validations")
                    || one.template().endsWith("/signatures/validate") || one.template().startsWith("/api/v1/drafts")
                    || one.template().startsWith("/api/v1/me/") || one.template().startsWith("/api/v1/notifications")
                    || one.template().startsWith("/api/v1/jobs/")) {
                continue;
            }
            for (String[] body : new String[][] {{"application/json", "{"}, {"text/plain", "x"}, {"application/json", "{}"}, {"multipart/form-data", "x"}}) {
                Answer answer = one.send(Api.as("giamsat"), one.path(NOWHERE), body[0], body[1]);
                if (answer.status() != 403) {
                    wrong.add(answer.toString());
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    /** Between roles that both may call the resource the action decides. */
    @ParameterizedTest
    @CsvSource({
            "lines,   SUBMITTED,  claim,            lanhdao",
            "lines,   SUBMITTED,  approve,          chuyenvien",
            "lines,   SUBMITTED,  void,             chuyenvien",
            "lines,   SUBMITTED,  withdraw,         chuyenvien",
            "lines,   SUBMITTED,  resubmit,         lanhdao",
            "lines,   SUBMITTED,  emergency-approve, chuyenvien",
            "dossiers,SUBMITTED,  sign,             chuyenvien",
            "dossiers,SUBMITTED,  refuse,           vanthu.xa",
            "batches, SENT,       freeze,           lanhdao",
            "batches, SENT,       sign,             chuyenvien",
            "batches, SENT,       close,            chuyenvien",
            "certificates,IN_FORCE,confirm-activation,chuyenvien",
            "certificates,IN_FORCE,ask-hold,        thukho",
            "tokens,  IN_USE,     recall,           vanthu.xa",
            "tokens,  IN_USE,     found-after-lost, chuyenvien",
            "minutes, ISSUED,     accept,           thukho",
            "minutes, ISSUED,     issue,            vanthu.xa"})
    void a_role_that_may_not_is_told_so_before_the_body_is_read(String kind, String state, String action, String who) {
        Answer found = Api.as(who).get("/api/v1/" + kind + "?limit=1");
        String id = found.expect(200).items().isEmpty() ? NOWHERE : found.items().getJsonObject(0).getString("id");
        String path = "/api/v1/" + kind + "/" + id + "/actions/" + action;
        Api.as(who).post(path, "application/json", new byte[] {'{'}, Map.of()).refused(403);
        Api.as(who).post(path, "application/json", "{}".getBytes(StandardCharsets.UTF_8), Map.of("If-Match", "\"987654\"")).refused(403);
        Api.as(who).post(path, "text/plain", new byte[] {'x'}, Map.of()).refused(403);
    }

    /** Whoever may command such things is told that this one is not there, whatever the body, the type and the version are. */
    @ParameterizedTest
    @CsvSource({
            "lines,claim,chuyenvien", "lines,approve,lanhdao", "lines,withdraw,vanthu.xa", "dossiers,sign,thutruong.xa", "dossiers,discard,vanthu.xa",
            "batches,freeze,chuyenvien", "batches,sign,lanhdao", "certificates,ask-hold,chuyenvien", "tokens,lock,vanthu.xa", "tokens,lock,thuebao.xa",
            "minutes,accept,vanthu.xa", "minutes,issue,thukho", "imports,accept,vanthu.xa", "results,accept,chuyenvien", "users,end,quantri", "agencies,rename,quantri",
            "grants,end,quantri", "delegation-documents,end,quantri", "subscribers,change-custodian,vanthu.xa", "persons,reveal,vanthu.xa"})
    void what_is_not_there_is_told_before_body_type_and_version(String kind, String action, String who) {
        for (String id : new String[] {NOWHERE, "khong-phai-id"}) {
            String path = "/api/v1/" + kind + "/" + id + "/actions/" + action;
            Api.as(who).post(path, "application/json", new byte[] {'{'}, Map.of()).refused(404);
            Api.as(who).post(path, "application/json", "{}".getBytes(StandardCharsets.UTF_8), Map.of()).refused(404);
            Api.as(who).post(path, "text/plain", new byte[] {'x'}, Map.of()).refused(404);
        }
    }

    @Test
    void another_agencys_object_is_not_there_before_its_body_is_read() {
        Walk own = Walk.ofCommune(Person.woman("Trần Thị Thanh Hương", "Công chức Văn phòng"));
        String dossier = own.dossier();
        String line = own.lines().get(0);
        Api other = Api.as("vanthu.so");
        for (String path : new String[] {dossier + "/actions/request-signature", dossier + "/lines", line + "/actions/withdraw"}) {
            other.post(path, "application/json", new byte[] {'{'}, Map.of()).refused(404);
            other.post(path, "text/plain", new byte[] {'x'}, Map.of()).refused(404);
        }
        other.send("PUT", line, "application/json", new byte[] {'['}, Map.of()).refused(404);
        other.send("PATCH", dossier, "application/merge-patch+json", new byte[] {'['}, Map.of()).refused(404);
        other.post(dossier + "/attachments", "multipart/form-data", new byte[] {'x'}, Map.of()).refused(404);
        own.clerk.post(dossier + "/actions/request-signature", "text/plain", new byte[] {'x'}, Map.of()).refused(415);
        own.clerk.post(dossier + "/actions/request-signature", "application/json", new byte[] {'{'}, Map.of()).refused(400);
        own.clerk.post(dossier + "/actions/request-signature", "application/json", new byte[] {'{', '}'}, Map.of()).refused(428);
    }

    @Test
    void a_body_over_the_limit_is_413_for_programs() {
        byte[] large = new byte[31 * MIB];
        Arrays.fill(large, (byte) ' ');
        Api clerk = Api.as("vanthu.xa");
        clerk.post("/api/v1/dossiers", "application/json", large, Map.of()).refused(413, "RA-GEN-012");
        clerk.upload("/api/v1/imports?form=01", Map.of(), "danh sách.csv", "text/csv", large).refused(413, "RA-GEN-012");
        clerk.upload("/api/v1/imports?form=01", Map.of(), "danh sách.csv", "text/csv", Arrays.copyOf(large, 21 * MIB)).refused(413);
        Api.as("giamsat").post("/api/v1/dossiers", "application/json", large, Map.of()).refused(403);
    }

    @Test
    void a_form_over_the_limit_is_answered_with_a_page_in_vietnamese() {
        Answer page = Api.anonymous().upload("/lookup", Map.of(), "lớn.pdf", "application/pdf", new byte[31 * MIB]).expect(413);
        assertTrue(page.header("Content-Type").startsWith("text/html"), page.toString());
        assertTrue(page.text().contains("vượt quá dung lượng"), page.text());
        assertTrue(page.text().contains("RA-GEN-012"), page.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/%ff%fe", "/api/v1/dossiers/%C0%AF", "/api/v1/lines/%ED%A0%80/actions/claim"})
    void an_address_that_is_no_text_is_a_problem(String path) {
        Api.as("chuyenvien").get(path).refused(400);
        Api.anonymous().get(path).refused(400);
    }

    @ParameterizedTest
    @CsvSource({"PUT,/lookup", "DELETE,/lookup", "PATCH,/lookup", "PUT,/", "DELETE,/dossiers/list", "PATCH,/developer", "TRACE,/lookup", "OPTIONS,/lookup"})
    void pages_are_read_and_sent_and_nothing_else(String verb, String path) {
        assertEquals(405, Api.anonymous().send(verb, path, "text/plain", new byte[0], Map.of()).status());
    }

    @Test
    void the_servers_console_is_not_behind_this_door() {
        assertEquals(404, Api.anonymous().get("/console").status());
        assertEquals(404, Api.anonymous().get("/console/index.html").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"form\":\"01\",\"lines\":[[]]}", "{\"form\":\"01\",\"lines\":[null]}", "{\"form\":\"01\",\"lines\":[{},3]}",
            "{\"form\":\"01\",\"lines\":[{\"fullName\":{}}]}"})
    void a_line_that_is_no_object_makes_no_draft(String body) {
        String before = Portal.get().value("select count(*) from dossier");
        Answer refused = Api.as("vanthu.xa").post("/api/v1/dossiers", "application/json", body.getBytes(StandardCharsets.UTF_8), Map.of()).refused(400);
        assertTrue(refused.json().getJsonArray("errors").getJsonObject(0).getString("pointer").startsWith("/lines/"), refused.toString());
        assertEquals(before, Portal.get().value("select count(*) from dossier"));
    }

    @Test
    void members_that_no_caller_may_set_are_not_written() {
        JsonObjectBuilder stuffed = Json.createObjectBuilder().add("form", "01").add("letterNo", "77/CV-UBND").add("id", FOREIGN).add("state", "APPROVED").add("version", 99)
                .add("agencyId", FOREIGN).add("code", "YC-2026-999999").add("createdBy", "quantri").add("contentHash", "x").add("dueOn", "2030-01-01")
                .add("lines", Json.createArrayBuilder());
        Answer made = Api.as("vanthu.xa").post("/api/v1/dossiers", stuffed).expect(201);
        String own = Api.as("vanthu.xa").get("/api/v1/me").json().getJsonObject("agency").getString("id");
        assertFalse(FOREIGN.equals(made.text("id")), made.toString());
        assertEquals("DRAFT", made.text("state"));
        assertEquals(own, made.text("agencyId"));
        assertEquals(null, made.text("code"));
        String dossier = "/api/v1/dossiers/" + made.text("id");
        Answer patched = Api.as("vanthu.xa").send("PATCH", dossier, "application/merge-patch+json", Json.createObjectBuilder().add("note", "mới").add("state", "SUBMITTED")
                .add("agencyId", FOREIGN).add("agency", "H16.99").add("form", "05").add("id", FOREIGN).add("version", 42).build().toString()
                .getBytes(StandardCharsets.UTF_8), Map.of("If-Match", "\"" + made.text("version") + "\"")).expect(200);
        assertEquals("DRAFT", patched.text("state"));
        assertEquals(own, patched.text("agencyId"));
        assertEquals("01", patched.text("form"));
        assertEquals("mới", patched.text("note"));
        Answer line = Api.as("vanthu.xa").post(dossier + "/lines", Person.man("Nguyễn Văn Ổn", "Kế toán").form01("UBND xã").add("state", "APPROVED").add("id", FOREIGN)
                .add("assigneeId", FOREIGN));
        if (line.status() == 201) {
            assertEquals("DRAFT", Api.as("vanthu.xa").get("/api/v1/lines/" + line.text("id")).expect(200).text("state"));
        } else {
            assertEquals(true, line.status() == 400 || line.status() == 422, line.toString());
        }
    }

    /** Every writable resource, made from the description: members of the database's own are stuffed into each body; nothing of them is found afterwards. */
    @Test
    void stuffed_bodies_change_no_row_that_is_not_the_callers() {
        String others = "select md5(string_agg(t::text, '|' order by id)) from dossier t where agency_id <> (select id from agency where id = '"
                + Api.as("vanthu.xa").get("/api/v1/me").json().getJsonObject("agency").getString("id") + "')";
        String before = Portal.get().value(others);
        String accounts = "select md5(string_agg(id::text || username || coalesce(agency_id::text, ''), '|' order by id)) from app_user";
        String accountsBefore = Portal.get().value(accounts);
        String foreign = Portal.get().value("select id from dossier where agency_id <> '" + Api.as("vanthu.xa").get("/api/v1/me").json().getJsonObject("agency").getString("id")
                + "' order by id limit 1");
        String stuffing = Json.createObjectBuilder().add("id", foreign).add("state", "DONE").add("version", 7).add("agencyId", FOREIGN).add("createdBy", "quantri")
                .add("roles", Json.createArrayBuilder().add("ADMIN")).add("role", "ADMIN").add("dossierId", foreign).build().toString();
        for (Operation one : commands()) {
            if (!one.template().startsWith("/api/v1/calendar") && !one.template().startsWith("/api/v1/certificates")) {
                Answer answer = one.send(Api.as("vanthu.xa"), one.path(foreign), one.hasBody() ? one.type().replace("*/*", "application/json") : "application/json", stuffing);
                assertTrue(answer.status() < 500, answer.toString());
                Answer polluted = one.send(Api.as("vanthu.xa"), one.path(foreign) + "?id=" + foreign + "&id=" + NOWHERE + "&agency=" + foreign + "&agency=x&form=01&form=05",
                        "application/json", stuffing);
                assertTrue(polluted.status() < 500, polluted.toString());
            }
        }
        assertEquals(before, Portal.get().value(others));
        assertEquals(accountsBefore, Portal.get().value(accounts));
    }

    @Test
    void repeated_parameters_widen_nothing() {
        Api clerk = Api.as("vanthu.xa");
        String own = clerk.get("/api/v1/me").json().getJsonObject("agency").getString("id");
        String other = Api.as("vanthu.so").get("/api/v1/me").json().getJsonObject("agency").getString("id");
        for (String kind : new String[] {"dossiers", "lines", "certificates", "tokens", "subscribers", "persons", "minutes"}) {
            for (String query : new String[] {"agency=" + own + "&agency=" + other, "agency=" + other, "limit=1&limit=200", "cursor=x&cursor=", "agencyId=" + other, "scope=all"}) {
                Answer answer = clerk.get("/api/v1/" + kind + "?" + query);
                assertTrue(answer.status() < 500, answer.toString());
                if (answer.status() == 200) {
                    for (JsonValue item : answer.items()) {
                        assertFalse(other.equals(item.asJsonObject().getString("agencyId", own)), answer.toString());
                    }
                }
            }
        }
    }

    @Test
    void one_call_acts_on_many_lines_and_tells_of_each() {
        Walk mine = Walk.ofCommune(Person.three()).readyToSign().signed();
        JsonArrayBuilder ids = Json.createArrayBuilder();
        List<String> good = mine.lines().stream().map(line -> line.substring(line.lastIndexOf('/') + 1)).toList();
        Api.as("chuyenvien").act(mine.lines().get(1), "claim").expect(200);
        good.forEach(ids::add);
        ids.add(NOWHERE).add("khong-phai-id");
        Answer told = Api.as("chuyenvien").post("/api/v1/lines/actions/claim", Json.createObjectBuilder().add("ids", ids)).expect(200);
        List<String> outcomes = told.json().getJsonArray("results").stream().map(JsonValue::asJsonObject)
                .map(one -> one.getBoolean("done") ? one.getString("state") : String.valueOf(one.getJsonObject("error").getInt("status"))).toList();
        assertEquals(List.of("IN_REVIEW", "409", "IN_REVIEW", "404", "404"), outcomes, told.toString());
        Answer foreign = Api.as("vanthu.so").post("/api/v1/lines/actions/withdraw", Json.createObjectBuilder().add("ids", Json.createArrayBuilder().add(good.get(0)))
                .add("comment", "không phải của tôi")).expect(200);
        assertEquals(404, foreign.json().getJsonArray("results").getJsonObject(0).getJsonObject("error").getInt("status"));
        Api.as("vanthu.xa").post("/api/v1/lines/actions/claim", Json.createObjectBuilder().add("ids", ids)).refused(403);
    }

    @Test
    void two_hundred_lines_are_the_most_at_once() {
        JsonArrayBuilder many = Json.createArrayBuilder();
        for (int i = 0; i < 201; i++) {
            many.add(new UUID(0x7000, 0x8000_0000_0000_0000L + i).toString());
        }
        Answer refused = Api.as("chuyenvien").post("/api/v1/lines/actions/claim", Json.createObjectBuilder().add("ids", many)).refused(422, "RA-WEB-010");
        assertEquals("/ids", refused.json().getJsonArray("errors").getJsonObject(0).getString("pointer"));
        Api.as("chuyenvien").post("/api/v1/lines/actions/claim", Json.createObjectBuilder().add("ids", Json.createArrayBuilder())).refused(400);
    }

    @Test
    void an_observer_reads_no_birthday_in_full() {
        Walk own = Walk.ofCommune(Person.woman("Phạm Thị Ngọc Bích", "Công chức Tư pháp")).readyToSign().signed();
        String born = own.people[0].dateOfBirth();
        Answer line = Api.as("giamsat").get(own.lines().get(0)).expect(200);
        assertFalse(line.text().contains(born), line.toString());
        assertFalse(line.text().contains(own.people[0].nationalId()) || line.text().contains(own.people[0].mobile()), line.toString());
        assertTrue(own.clerk.get(own.lines().get(0)).text().contains(born));
        for (String who : new String[] {"giamsat", "thukho", "quantri"}) {
            Answer people = Api.as(who).get("/api/v1/persons?limit=50").expect(200);
            for (JsonValue one : people.items()) {
                assertEquals(JsonValue.NULL, one.asJsonObject().get("dateOfBirth"), people.toString());
                assertTrue(one.asJsonObject().isNull("dateOfBirthMasked") || one.asJsonObject().getString("dateOfBirthMasked").endsWith("-**-**"), people.toString());
            }
        }
        Answer open = Api.as("chuyenvien").get("/api/v1/persons?limit=50").expect(200);
        assertTrue(open.items().stream().anyMatch(one -> !one.asJsonObject().isNull("dateOfBirth")), open.toString());
        Api.as("giamsat").post("/api/v1/persons/" + open.items().getJsonObject(0).getString("id") + "/actions/reveal", Json.createObjectBuilder()).refused(403);
    }

    @Test
    void a_device_confirmed_lost_asks_to_revoke_by_itself() {
        List<String> device = Portal.get().rows("select t.id, c.id, t.serial from token t join token_slot s on s.token_id = t.id join certificate c on c.id = s.certificate_id"
                + " where t.state = 'IN_USE' and c.state = 'IN_FORCE' and c.agency_id is not null and not exists (select 1 from request_line l where l.target_certificate_id = c.id"
                + " and l.state not in ('DRAFT','DONE','REJECTED','WITHDRAWN','CA_REJECTED','VOID','LAPSED')) order by t.serial desc limit 1").get(0);
        String token = "/api/v1/tokens/" + device.get(0);
        Api.as("thukho").act(token, "confirm-lost", Json.createObjectBuilder().add("comment", "Rơi khi đi công tác")).expect(200);
        List<List<String>> lines = Portal.get().rows("select l.id, l.state, l.flags::text from request_line l where l.target_certificate_id = '" + device.get(1) + "' and l.action = 'REVOKE'"
                + " and l.state = 'SUBMITTED'");
        assertEquals(1, lines.size(), "exactly one line asks to revoke");
        assertTrue(lines.get(0).get(2).contains("EMERGENCY"), lines.toString());
        assertTrue(Api.as("chuyenvien").get("/api/v1/lines/" + lines.get(0).get(0)).expect(200).text().contains("17.1b-3"));
        assertEquals("TOKEN_LOST", Portal.get().value("select local_alert from certificate where id = '" + device.get(1) + "'"));
        Audit.has("line", lines.get(0).get(0), "line.raise-emergency", "thukho");
        Api.as("lanhdao").act("/api/v1/lines/" + lines.get(0).get(0), "emergency-approve", Json.createObjectBuilder().add("comment", "Thu hồi ngay")).expect(200);
    }
}
