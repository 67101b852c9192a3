package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.ForeignCa;
import vn.gov.ra.it.support.Keycloak;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;

/** Whose data are due, why others' are not, two administrators, and what is left of a person afterwards. */
class RetentionIT {

    private static final String RETENTIONS = "/api/v1/retentions";
    private static final String RULE = "/api/v1/retention-rules/PERSON";
    private static final Api ADMIN = Api.as("quantri");
    private static final Api OTHER = Api.as("quantri2");

    /** Where a name may still stand, each with its own term as a record of law (docs/adr/0031-retention-room.md). */
    private static final Set<String> KEPT = Set.of("audit_event.object_name", "audit_event.details", "certificate.subject_dn", "outside_certificate.subject_dn",
            "commitment.text");

    static String value(String sql, Object... values) {
        return Portal.get().value(String.format(sql, values));
    }

    /** As the owner of the tables: one row that was changed or made. */
    private static void row(String sql, Object... values) {
        assertEquals(1, Portal.get().rows(String.format(sql, values) + " returning 1").size(), sql);
    }

    private static String agency() {
        return value("select agency_id::text from app_user where username = 'vanthu.xa'");
    }

    /** Whose only position ended that many years ago. */
    static String former(Person who, int years) {
        String id = Api.as("chuyenvien").post("/api/v1/persons", Json.createObjectBuilder().add("fullName", who.fullName()).add("dateOfBirth", who.dateOfBirth()).add("nationalId", who.nationalId())
                .add("officialEmail", who.officialEmail())).expect(201).text("id");
        row("insert into appointment (id, person_id, agency_id, position, valid_from, valid_to) values (gen_random_uuid(), '%s', '%s', 'Văn thư', current_date - interval '%d years',"
                + " current_date - interval '%d years')", id, agency(), years + 5, years);
        return id;
    }

    static JsonObjectBuilder people(String... ids) {
        JsonArrayBuilder all = Json.createArrayBuilder();
        List.of(ids).forEach(all::add);
        return Json.createObjectBuilder().add("people", all).add("all", false);
    }

    static String proposed(String... ids) {
        return RETENTIONS + "/" + ADMIN.post(RETENTIONS, people(ids)).expect(201).text("id");
    }

    static boolean due(String person) {
        String cursor = "";
        do {
            Answer page = ADMIN.get(RETENTIONS + "/due?limit=200" + cursor).expect(200);
            if (page.items().getValuesAs(JsonObject.class).stream().anyMatch(one -> one.getString("id").equals(person))) {
                return true;
            }
            cursor = page.json().containsKey("nextCursor") && !page.json().isNull("nextCursor") ? "&cursor=" + page.text("nextCursor") : null;
        } while (cursor != null);
        return false;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Còn tài khoản | insert into app_user (id, username, display_name, person_id, state) values ('%2$s', '%2$s', 'Thử', '%1$s', 'INVITED') | delete from app_user where id = '%2$s'",
            "Còn giữ chức vụ | insert into appointment (id, person_id, agency_id, position, valid_from) values ('%2$s', '%1$s', '%3$s', 'Kế toán', current_date) | delete from appointment where id = '%2$s'",
            "Còn giữ thiết bị | insert into token (id, serial, kind, state, holder_type, holder_person_id, agency_id, registered_at) values ('%2$s', 'LUUTRU-01', 'USB_TOKEN', 'IN_USE', 'SUBSCRIBER', '%1$s', '%3$s', now()) | delete from token where id = '%2$s'",
            "Còn biến động đang xử lý | insert into personnel_event (id, number, kind, person_id, person_name, agency_id, decision_no, effective_on, state_since, created_at) values ('%2$s', 'BD-2000-0001', 'RETIRE', '%1$s', 'Thử', '%3$s', '1', current_date, now(), now()) | delete from personnel_event where id = '%2$s'",
            "Còn ủy quyền | insert into authority_grant (id, person_id, form, decision_no, valid_from) values ('%2$s', '%1$s', '01', '1', current_date) | delete from authority_grant where id = '%2$s'",
            "Còn chứng thư số hiệu lực | CERTIFICATE | CERTIFICATE",
            "Còn đề nghị đang xử lý | LINE | LINE"})
    void who_still_has_something_is_not_due_and_the_refusal_says_what(String why, String begin, String end) {
        String person = former(Person.woman("Lò Thị Còn Việc", "Văn thư"), 11);
        assertTrue(due(person));
        String id = UUID.randomUUID().toString();
        if (begin.equals("CERTIFICATE")) {
            certificate(person, "Lò Thị Còn Việc", "IN_FORCE", "now() + interval '1 year'");
        } else if (begin.equals("LINE")) {
            line(person, "IN_REVIEW");
        } else {
            row(begin, person, id, agency());
        }
        assertFalse(due(person), why);
        assertTrue(ADMIN.post(RETENTIONS, people(person)).refused(409, "RA-RET-005").toString().contains(why));
        if (end.equals("LINE")) {
            row("update request_line set state = 'WITHDRAWN' where subscriber_id = (select id from subscriber where person_id = '%s')", person);
        } else if (!end.equals("CERTIFICATE")) {
            row(end, person, id);
            assertTrue(due(person), "due again once it has gone");
        }
    }

    private static String subscriber(String person) {
        List<List<String>> there = Portal.get().rows("select id::text from subscriber where person_id = '" + person + "'");
        if (!there.isEmpty()) {
            return there.get(0).get(0);
        }
        row("insert into subscriber (id, kind, name, search_key, person_id, agency_id) select gen_random_uuid(), 'PERSON', full_name, search_key, id, '%s' from person where id = '%s'", agency(), person);
        return subscriber(person);
    }

    private static String certificate(String person, String name, String state, String until) {
        String alias = "luutru" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        ForeignCa ca = new ForeignCa(alias).registered();
        String id = UUID.randomUUID().toString();
        row("insert into certificate (id, authority_id, serial, subject_dn, common_name, email, search_key, not_before, not_after, sha256, spki_sha256, der, subscriber_id, agency_id, state, origin, registered_at)"
                + " select '%s', a.id, '5e20', 'CN=%s', '%s', null, (select search_key from person where id = '%s'), now() - interval '20 years', %s, '%s', '%064x', '\\x%s', '%s', '%s', '%s', 'ISSUED', now() - interval '19 years'"
                + " from authority a where a.alias = '%s'", id, name, name, person, until, (id + UUID.randomUUID()).replace("-", ""), 0x5e20, HexFormat.of().formatHex(ca.certificate(name, 0x5e20)),
                subscriber(person), agency(), state, alias);
        return id;
    }

    /** A dossier that names the person in its line, its note and its person block. */
    private static String line(String person, String state) {
        Person who = Person.man("Người Khác", "Văn thư");
        Api clerk = Api.as("vanthu.xa");
        String name = value("select full_name from person where id = '%s'", person);
        String dossier = clerk.post("/api/v1/dossiers", Json.createObjectBuilder().add("kind", "ISSUE").add("subjectKind", "PERSON").add("form", "01").add("letterNo", "12/CV").add("letterDate", "2026-11-02")
                .add("note", "Cấp cho " + name).add("contact", Json.createObjectBuilder().add("fullName", name))).expect(201).text("id");
        clerk.upload("/api/v1/dossiers/" + dossier + "/attachments", Map.of("kind", "OTHER"), "the-can-cuoc.png", "image/png", Pictures.scan()).expect(201);
        clerk.upload("/api/v1/dossiers/" + dossier + "/attachments", Map.of("kind", "DECISION"), "quyet-dinh.png", "image/png", Pictures.scan()).expect(201);
        clerk.post("/api/v1/dossiers/" + dossier + "/lines", who.form01(value("select name from agency where id = '%s'", agency()))).expect(201);
        row("update request_line set subscriber_id = '%s', display_name = '%s', search_key = (select search_key from person where id = '%s'), state = '%s', state_since = now() - interval '11 years' where dossier_id = '%s'",
                subscriber(person), name, person, state, dossier);
        row("update dossier set state = 'VOID' where id = '%s'", dossier);
        return dossier;
    }

    @Test
    void the_term_is_data_that_an_administrator_changes() {
        String person = former(Person.man("Lò Văn Chờ Hạn", "Văn thư"), 11);
        String recent = former(Person.man("Lò Văn Mới Nghỉ", "Văn thư"), 9);
        assertTrue(due(person));
        assertFalse(due(recent));
        String refused = ADMIN.post(RETENTIONS, people(recent)).refused(409, "RA-RET-005").toString();
        assertTrue(refused.contains("Lò Văn Mới Nghỉ") && refused.contains("Chưa hết thời hạn"), refused);
        String account = former(Person.man("Lò Văn Chỉ Tài Khoản", "Văn thư"), 11);
        row("insert into app_user (id, username, display_name, person_id, state) values (gen_random_uuid(), 'het.%s', 'Thử', '%s', 'ENDED')", account.substring(0, 13), account);
        assertFalse(due(account), "the account ended today");
        JsonObject rule = ADMIN.get(RULE).expect(200).json();
        assertEquals("M", rule.getString("evidence"));
        assertTrue(rule.getString("basisVi").contains("chưa đối chiếu với bản gốc"));
        JsonObjectBuilder twelve = Json.createObjectBuilder().add("years", 12).add("basisVi", "Quyết định của Sở").add("basisEn", "The office decided");
        put(Api.as("giamsat"), twelve).expect(403);
        put(ADMIN, Json.createObjectBuilder().add("years", 0).add("basisVi", "a").add("basisEn", "b")).expect(400);
        put(ADMIN, Json.createObjectBuilder().add("years", 12).add("basisVi", "Quyết định của Sở").add("basisEn", "The office decided")).expect(200);
        assertFalse(due(person));
        Screens.Screen page = Screens.shared().of("quantri").open("/retentions/rules");
        page.fill("years", Integer.toString(rule.getInt("years"))).fill("basisVi", rule.getString("basisVi")).fill("basisEn", rule.getString("basisEn")).press("save");
        assertTrue(due(person));
        Audit.has("retention-rule", "PERSON", "retention.rule", "quantri");
    }

    private static Answer put(Api who, JsonObjectBuilder body) {
        return who.send("PUT", RULE, "application/json", body.build().toString().getBytes(StandardCharsets.UTF_8), Map.of("If-Match", "\"" + ADMIN.version(RULE) + "\""));
    }

    @Test
    void one_proposes_another_confirms_and_whoever_came_back_meanwhile_is_left_out() {
        String gone = former(Person.woman("Lò Thị Đã Đi", "Văn thư"), 11);
        String back = former(Person.woman("Lò Thị Trở Lại", "Văn thư"), 11);
        assertEquals(403, Api.as("chuyenvien").get(RETENTIONS + "/due").status());
        assertEquals(200, Api.as("giamsat").get(RETENTIONS + "/due").status());
        assertEquals(403, Api.as("giamsat").post(RETENTIONS, people(gone)).status());
        ADMIN.post(RETENTIONS, people()).refused(422, "RA-RET-004");

        String first = proposed(gone, back);
        assertFalse(due(gone), "proposed already");
        ADMIN.post(RETENTIONS, people(gone)).refused(409, "RA-RET-009");
        assertEquals("UNDONE", ADMIN.act(first, "undo").expect(200).text("state"));
        assertTrue(due(gone));
        OTHER.act(first, "confirm").refused(409, "RA-RET-007");

        String second = proposed(gone, back);
        ADMIN.act(second, "confirm").refused(403, "RA-RET-006");
        assertTrue(ADMIN.get(second + "/actions").expect(200).toString().contains("RA-RET-006"), "the reason is told before anybody tries");
        assertFalse(OTHER.get(second + "/actions").expect(200).toString().contains("RA-RET-006"));
        row("insert into appointment (id, person_id, agency_id, position, valid_from) values (gen_random_uuid(), '%s', '%s', 'Kế toán', current_date)", back, agency());
        JsonObject done = OTHER.act(second, "confirm").expect(200).json();
        assertEquals(2, done.getInt("people"));
        assertEquals(1, done.getInt("wiped"));
        Map<String, JsonObject> each = new HashMap<>();
        ADMIN.get(second + "/people").expect(200).items().getValuesAs(JsonObject.class).forEach(one -> each.put(one.getString("personId"), one));
        assertTrue(each.get(gone).getBoolean("wiped"));
        assertEquals("POSITION", each.get(back).getString("why"));
        assertEquals("Lò Thị Trở Lại", value("select full_name from person where id = '%s'", back));
        assertFalse(due(gone), "nobody is wiped twice");
    }

    @Test
    void the_identity_provider_forgets_the_ended_account_of_whoever_is_wiped() {
        Keycloak.forget("tung.it");
        String person = former(Person.man("Lò Văn Từng Dùng", "Văn thư"), 11);
        String user = ADMIN.post("/api/v1/users", Json.createObjectBuilder().add("username", "tung.it").add("email", "tung.it@daknong.gov.vn").add("displayName", "Lò Văn Từng Dùng").add("personId", person)
                .add("roles", Json.createArrayBuilder().add("STOREKEEPER"))).expect(201).text("id");
        Keycloak.account("tung.it", found -> found.getBoolean("enabled"));
        Keycloak.await(() -> "ACTIVE".equals(value("select state from app_user where id = '%s'", user)), "active");
        ADMIN.act("/api/v1/users/" + user, "end", Json.createObjectBuilder().add("lastDay", value("select ((now() at time zone 'Asia/Ho_Chi_Minh')::date - 1)::text"))).expect(200);
        Keycloak.account("tung.it", found -> !found.getBoolean("enabled"));
        assertFalse(due(person), "the account ended today");
        row("update app_user set ended_at = now() - interval '11 years' where id = '%s'", user);
        OTHER.act(proposed(person), "confirm").expect(200);
        Keycloak.gone("tung.it");
        Keycloak.await(() -> "1".equals(value("select count(*) from audit_event where action = 'user.forgotten' and object_id = '%s'", user)), "told in the trail");
    }

    @Test
    void the_pages_are_for_administrators_and_fit_a_phone() {
        String person = former(Person.woman("Lò Thị Trên Trang", "Văn thư"), 40);
        try (Screens screens = new Screens()) {
            Screens.Screen admin = screens.of("quantri");
            admin.open("/retentions/due").page.check("input[value='" + person + "']");
            admin.accessible("retention-due").press("proposeChosen");
            String view = "/retentions/view?id=" + admin.id();
            assertTrue(admin.text().contains("Lò Thị Trên Trang"), admin::text);
            assertTrue(admin.text().contains("nhờ quản trị viên khác xác nhận"), "whoever proposed is told why not to confirm");
            for (String page : List.of("/retentions/due", "/retentions/list", "/retentions/rules", view)) {
                admin.open(page).accessible("retention" + page.replaceAll("\\?.*", "").replace('/', '-'));
                admin.page.setViewportSize(390, 844);
                assertTrue((Boolean) admin.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), page + " is wider than a phone");
                admin.accessible("retention-390" + page.replaceAll("\\?.*", "").replace('/', '-'));
                admin.page.setViewportSize(1280, 900);
            }
            screens.of("chuyenvien").forbidden("/retentions/list");
            Screens.Screen second = screens.of("quantri2").open(view);
            second.fill("confirmWord", value("select number from retention_proposal where id = '%s'", admin.id())).press("do-confirm");
            assertFalse(second.text().contains("Lò Thị Trên Trang"), second::text);
            assertTrue(second.text().contains("Đã xóa theo thời hạn lưu trữ"), second::text);
            assertEquals(Map.of(), screens.barriers());
        }
        assertTrue(new String(Screens.shared().of("giamsat").download("/exports/retentions.csv"), StandardCharsets.UTF_8).contains("LT-"));
    }

    @Test
    void nothing_is_left_of_a_person_but_the_records_of_law_and_both_trail_and_evidence_still_hold() throws IOException {
        Person who = Person.woman("Lường Thị Xoèn Nghỉ", "Văn thư");
        String person = former(who, 11);
        String certificate = certificate(person, who.fullName(), "ENDED", "now() - interval '11 years'");
        String dossier = line(person, "WITHDRAWN");
        String line = value("select id::text from request_line where dossier_id = '%s'", dossier);
        traces(who, person, line);
        assertEquals("1", value("select count(*) from search_entry where kind = 'PERSON' and object_id = '%s'", person));
        String hash = value("select national_id_hash from person where id = '%s'", person);
        List<String> needles = List.of(who.fullName(), value("select search_fold('%s')", who.fullName()), value("select sort_key from person where id = '%s'", person), hash, who.nationalId(), who.officialEmail());
        assertTrue(found(needles).containsAll(Set.of("person.full_name", "person.national_id_hash", "subscriber.sort_key", "import_row.subject_key", "personnel_part.label", "training_attendance.struck_why", "minutes.remarks")),
                () -> "the test looks where names are: " + found(needles));
        assertTrue(Api.as("chuyenvien").get("/api/v1/search?q=" + URLEncoder.encode(who.fullName(), StandardCharsets.UTF_8)).expect(200).items().toString().contains(who.fullName()));
        String trail = value("select md5(string_agg(e::text, '' order by e.id)) from audit_event e where e.at < now() - interval '0 seconds' and e.object_id = '%s'", person);

        String proposal = proposed(person);
        OTHER.act(proposal, "confirm").expect(200);

        assertEquals(Set.of(), found(needles));
        assertEquals("0", value("select count(*) from form_draft where strpos(key, '%s') > 0", person));
        assertEquals("0", value("select count(*) from search_entry where kind = 'PERSON' and object_id = '%s'", person));
        Api.as("chuyenvien").post("/api/v1/persons/" + person + "/appointments", Json.createObjectBuilder().add("agency", agency()).add("position", "Văn thư").add("validFrom", "2026-01-01")).refused(409, "RA-SUB-015");
        assertFalse(Api.as("chuyenvien").get("/api/v1/search?q=" + URLEncoder.encode(who.fullName(), StandardCharsets.UTF_8)).expect(200).items().toString().contains(who.fullName()));
        assertEquals("0", value("select count(*) from person where id = '%s' and (date_of_birth is not null or national_id_cipher is not null or national_id_hash is not null or official_email is not null"
                + " or mobile is not null or wiped_at is null)", person));
        assertEquals("1 0", value("select count(*) || ' ' || count(new_national_id_cipher) + count(new_id_issued_on) + count(new_mobile) from personnel_event where person_id = '%s'", person), "card and telephone of a change");
        assertTrue(value("select full_name from person where id = '%s'", person).startsWith("Đã xóa theo thời hạn lưu trữ"));
        assertNull(value("select contact from dossier where id = '%s'", dossier));
        assertEquals(List.of("quyet-dinh.png"), Api.as("vanthu.xa").get("/api/v1/dossiers/" + dossier + "/attachments").expect(200).items().getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("fileName")).toList(), "the decision is a record of law, a scanned identity card is not");
        assertEquals("0", value("select max(length(f.content)) from stored_file f join attachment a on a.file_id = f.id where a.dossier_id = '%s' and a.kind = 'OTHER'", dossier));
        assertFalse(Api.as("vanthu.xa").get("/api/v1/lines/" + line).expect(200).toString().contains("Người Khác"), "the values of the form are gone");
        assertEquals("01/UQ-UBND 01/QĐ-UBND 4", value("select d.document_no || ' ' || g.decision_no || ' ' || length(f.content) from delegation d join authority_grant g on g.person_id = d.delegate_id"
                + " join stored_file f on f.id = d.file_id and f.id = g.file_id where d.delegate_id = '%s'", person), "by which decision somebody acted for another or signed is a record of law");
        // Their file was never a paper: nobody else shall open it.
        row("delete from delegation where delegate_id = '%s'", person);
        row("delete from authority_grant where person_id = '%s'", person);
        assertEquals("0", value("select count(*) from audit_event where action = 'retention.wipe' and object_name = '%s'", who.fullName()));
        Audit.has("person", person, "retention.wipe", "quantri2");
        assertEquals(trail, value("select md5(string_agg(e::text, '' order by e.id)) from audit_event e where e.action <> 'retention.wipe' and e.object_id = '%s'", person), "no row of the trail is touched");
        assertEquals(0, Portal.get().run("vn.gov.ra.audit.VerifyAuditMain"));
        Path zip = Files.write(Files.createTempFile(Portal.get().scratch(), "luu-tru", ".zip"), Api.as("chuyenvien").get("/api/v1/evidence/certificates/" + certificate).expect(200).bytes());
        assertEquals(0, Portal.get().run("vn.gov.ra.evidence.VerifyEvidenceMain", zip.toString()));
    }

    /** Every other place in which a name stands in the clear. */
    private static void traces(Person who, String person, String line) {
        String name = who.fullName();
        String user = UUID.randomUUID().toString();
        String event = UUID.randomUUID().toString();
        row("insert into app_user (id, username, display_name, email, person_id, agency_id, state, ended_at) values ('%s', 'cu.%s', '%s', '%s', '%s', '%s', 'ENDED', now() - interval '11 years')", user, user.substring(0, 8), name, who.officialEmail(), person, agency());
        row("insert into personnel_event (id, number, kind, state, person_id, person_name, new_name, new_email, new_mobile, new_national_id_cipher, new_id_issued_on, note, agency_id, decision_no, effective_on, state_since, created_at) values ('%s', 'BD-2001-0001', 'RETIRE', 'COMPLETED',"
                + " '%s', '%s', '%s', '%s', '0912345678', 'x', current_date, 'Về %s', '%s', '1', current_date, now() - interval '11 years', now())", event, person, name, name, who.officialEmail(), name, agency());
        row("insert into personnel_part (id, event_id, seq, action, object_type, object_id, label, proposed, chosen, reason) values (gen_random_uuid(), '%s', 1, 'REVOKE', 'CERTIFICATE', '%s', '%s', true, true, '%s')", event, line, name, name);
        row("insert into personnel_log (id, event_id, seq, step, to_state, actor, actor_name, comment, at) values (gen_random_uuid(), '%s', 1, 'COMPLETE', 'COMPLETED', 'system', 'Hệ thống', 'Xong cho %s', now())", event, name);
        row("insert into remark (id, line_id, text, answer, author, at) values (gen_random_uuid(), '%s', 'Xem lại %s', '%s', 'chuyenvien', now())", line, name, name);
        row("insert into line_event (id, line_id, seq, action, to_state, actor, actor_name, comment, at) values (gen_random_uuid(), '%s', 99, 'withdraw', 'WITHDRAWN', 'vanthu.xa', 'Văn thư', '%s nghỉ', now())", line, name);
        row("insert into notification (id, recipient_id, kind, subject_id, threshold, arguments, href, in_bell, at, mail_state) select gen_random_uuid(), id, 'LINE_RETURNED', '%s', 'x', '[\"%s\"]', '/', false, now(), 'OFF'"
                + " from app_user where username = 'giamsat'", line, name);
        row("insert into outbox (id, type, payload, created_at, attempts, next_at, done_at) values (gen_random_uuid(), 'mail.test', '{\"to\":\"%s\",\"name\":\"%s\"}', now(), 1, now(), now())", who.officialEmail(), name);
        row("insert into personnel_event (id, number, kind, state, person_id, person_name, successor_id, note, agency_id, decision_no, effective_on, state_since, created_at) select gen_random_uuid(), 'BD-2001-0002', 'RETIRE', 'COMPLETED',"
                + " id, full_name, '%s', 'Bàn giao cho %s', '%s', '1', current_date, now() - interval '11 years', now() from person where full_name <> '%s' order by id limit 1", person, name, agency(), name);
        row("insert into access_review (id, quarter, due_on, created_by, created_at) values ('%s', '2001-Q1', current_date - 4000, 'cu', now())", event);
        row("insert into access_review_sheet (id, review_id, agency_id, state) values ('%s', '%s', '%s', 'CONFIRMED')", event, event, agency());
        row("insert into access_review_line (id, sheet_id, seq, user_id, username, display_name, note, settled_note) values (gen_random_uuid(), '%s', 1, '%s', 'cu', '%s', 'Hỏi %s', 'Xong %s')", event, user, name, name, name);
        row("insert into training_session (id, number, held_on, place, topics, created_by, created_at) values ('%s', 'TH-2001-0001', current_date - 4100, 'Hội trường', '', 'cu', now())", event);
        row("insert into training_attendance (id, session_id, person_id, recorded_by, recorded_at, struck_at, struck_by, struck_why) values (gen_random_uuid(), '%s', '%s', 'cu', now(), now(), 'cu', '%s vắng')", event, person, name);
        row("insert into minutes (id, number, kind, state, from_type, to_type, to_person_id, remarks, created_by, created_at, completed_at) values ('%s', 'BB-2001-0001', 'HANDOVER', 'COMPLETED', 'STORE', 'SUBSCRIBER', '%s', 'Giao %s', 'cu', now(),"
                + " now() - interval '11 years')", event, person, name);
        row("insert into stored_file (id, sha256, media_type, size, file_name, content, created_at, created_by) values ('%s', 'x', 'text/csv', 0, 'cu.csv', '', now(), 'cu')", event);
        String decision = UUID.randomUUID().toString();
        row("insert into stored_file (id, sha256, media_type, size, file_name, content, created_at, created_by) values ('%s', '%s', 'application/pdf', 4, 'quyet-dinh-uy-quyen.pdf', 'abcd', now(), 'cu')", decision, decision);
        row("insert into delegation (id, delegator_id, delegate_id, agency_id, role, document_no, valid_from, valid_to, file_id) select gen_random_uuid(), person_id, '%s', agency_id, 'AGENCY_SIGNER', '01/UQ-UBND',"
                + " current_date - 4500, current_date - 4400, '%s' from app_user where username = 'thutruong.xa'", person, decision);
        row("insert into authority_grant (id, person_id, form, decision_no, valid_from, valid_to, file_id) values (gen_random_uuid(), '%s', '01', '01/QĐ-UBND', current_date - 4500, current_date - 4400, '%s')", person, decision);
        row("insert into import_file (id, form, edition, agency_id, file_id, sha256, file_name, encoding, state, row_count, created_by, created_name, created_at) select '%s', '01', key, '%s', '%s', 'x', 'cu.csv', 'UTF-8', 'ACCEPTED', 1,"
                + " 'cu', 'cu', now() from edition limit 1", event, agency(), event);
        row("insert into import_row (id, import_id, row_no, content, subject_key) select gen_random_uuid(), '%s', 2, '', 'P:' || national_id_hash || ':x' from person where id = '%s'", event, person);
        row("insert into form_draft (account_id, key, address, content, saved_at, expires_at) select id, 'subscriber-edit.%s', '/x', '', now(), now() + interval '1 day' from app_user where username = 'vanthu.xa'", person);
        row("insert into outside_issuer (id, dn, kind) values ('%s', 'CN=Lưu trữ', 'PUBLIC_CA')", event);
        row("insert into outside_certificate (id, issuer_id, serial, subject_dn, common_name, email, search_key, not_before, not_after, sha256, der, agency_id, person_id, reason, state, state_since, recorded_by, recorded_at)"
                + " values (gen_random_uuid(), '%s', '77', 'CN=%s', '%s', '%s', search_fold('%s'), now() - interval '20 years', now() - interval '12 years', '%s', '', '%s', '%s', 'x', 'ENDED', now() - interval '12 years', 'cu', now())",
                event, name, name, who.officialEmail(), name, (user + event).replace("-", ""), agency(), person);
        row("insert into commitment (id, number, person_id, full_name, agency_name, edition, text, text_hash, method, signed_on, recorded_by, recorded_at) select gen_random_uuid(), 'CK-2001-0001', '%s', '%s', 'Xã', edition,"
                + " 'Tôi là %s', 'x', 'PAGE', current_date - 4100, 'cu', now() from commitment_form limit 1", person, name, name);
    }

    /** Columns, but those kept, in which one of the values stands. */
    private static Set<String> found(List<String> needles) {
        Set<String> found = new TreeSet<>();
        List<List<String>> columns = Portal.get().rows("select c.table_name, c.column_name from information_schema.columns c join information_schema.tables t using (table_schema, table_name)"
                + " where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('text', 'character varying', 'json', 'jsonb')");
        assertTrue(columns.size() > 300, () -> "text columns: " + columns.size());
        for (List<String> column : columns) {
            String at = column.get(0) + "." + column.get(1);
            String hit = value("select exists (select 1 from \"%1$s\" x where exists (select 1 from unnest(array['%3$s']) n where strpos(x.\"%2$s\"::text, n) > 0))::text",
                    column.get(0), column.get(1), String.join("', '", needles));
            if (hit.startsWith("t") && !KEPT.contains(at)) {
                found.add(at);
            }
        }
        return found;
    }
}
