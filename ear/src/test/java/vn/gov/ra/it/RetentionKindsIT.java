package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Jobs;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;

/** What needs no person's decision is cleared when it is older than its term; records of law, and whatever names somebody whose data are held, stay. */
class RetentionKindsIT {

    private static final String RULES = "/api/v1/retention-rules";
    private static final String IMPORTS = "/api/v1/imports";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Api ADMIN = Api.as("quantri");
    private static final Api CLERK = Api.as("vanthu.xa");

    private static String value(String sql, Object... values) {
        return Portal.get().value(String.format(sql, values));
    }

    private static void changed(String sql, Object... values) {
        assertEquals(1, Portal.get().change(String.format(sql, values)), sql);
    }

    /** Terms that begin today or later were made here. */
    @AfterEach
    void the_terms_are_as_they_were() {
        Portal.get().change("delete from retention_rule where kind <> 'PERSON' and valid_from > '2026-01-01'");
    }

    private static int cleared(String kind) {
        return ADMIN.post(RULES + "/actions/clear", Json.createObjectBuilder()).expect(200).items().getValuesAs(JsonObject.class).stream().filter(one -> one.getString("kind").equals(kind)).findFirst().orElseThrow()
                .getInt("cleared");
    }

    private static String file(Person who, int daysAgo) {
        String csv = "Họ và tên;Ngày sinh;Số định danh cá nhân/Ngày cấp, nơi cấp;Địa chỉ thư điện tử công vụ;Tên cơ quan, tổ chức công tác;Tỉnh/Thành phố;Chức vụ;Số điện thoại di động;"
                + "Số hiệu chứng thư chữ ký số cũ (nếu có);SIM PKI\n" + who.fullName() + ";" + who.dateOfBirth().replaceAll("(\\d+)-(\\d+)-(\\d+)", "$3/$2/$1") + ";" + who.nationalId()
                + "/10/08/2021, Cục Cảnh sát QLHC về TTXH;" + who.officialEmail() + ";UBND xã;Đắk Nông;" + who.position() + ";" + who.mobile() + ";;\n";
        String id = CLERK.upload(IMPORTS + "?form=01", Map.of(), "danh-sach " + who.fullName() + ".csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)).expect(202).text("id");
        Answer over = Jobs.looked(CLERK, CLERK.get(IMPORTS + "/" + id));
        assertEquals("READY", over.text("state"));
        changed("update import_file set created_at = now() - interval '%d days' where id = '%s'", daysAgo, id);
        return id;
    }

    private static String rowsOf(String id) {
        return value("select count(*)::text from import_row where import_id = '%s'", id);
    }

    private static String bytesOf(String id) {
        return value("select length(s.content)::text from stored_file s join import_file f on f.file_id = s.id where f.id = '%s'", id);
    }

    @Test
    void a_file_nobody_made_a_dossier_of_goes_after_its_term_and_one_that_became_a_dossier_stays() {
        Person who = Person.woman("Triệu Thị Bỏ Quên", "Văn thư");
        String old = file(who, 91);
        String young = file(Person.woman("Triệu Thị Còn Mới", "Văn thư"), 89);
        String used = file(Person.woman("Triệu Thị Thành Hồ Sơ", "Văn thư"), 89);
        changed("update import_file set state = 'ACCEPTED', created_at = now() - interval '400 days' where id = '%s'", used);

        assertTrue(cleared("IMPORT") >= 1);
        assertEquals("0 0", rowsOf(old) + " " + bytesOf(old));
        assertEquals("CANCELLED", CLERK.get(IMPORTS + "/" + old).expect(200).text("state"));
        assertFalse(value("select row_to_json(f)::text from import_file f where id = '%s'", old).contains("Bỏ Quên"), "the name of the file named her");
        assertEquals("1", rowsOf(young));
        assertEquals("1", rowsOf(used), "evidence of what was taken in");
        assertFalse("0".equals(bytesOf(used)));
        assertTrue(Integer.parseInt(value("select details::jsonb ->> 'cleared' from audit_event where action = 'retention.clear' and object_id = 'IMPORT' order by id desc limit 1")) >= 1);
        long told = Long.parseLong(value("select count(*)::text from audit_event where action = 'retention.clear'"));
        assertEquals(0, cleared("IMPORT"), "nothing is cleared twice");
        assertEquals(told, Long.parseLong(value("select count(*)::text from audit_event where action = 'retention.clear'")), "a run that finds nothing tells nothing");
        assertEquals(0, Portal.get().run("vn.gov.ra.audit.VerifyAuditMain"));
    }

    @Test
    void a_file_that_names_somebody_whose_data_are_held_stays_until_the_hold_is_lifted() {
        Person who = Person.man("Triệu Văn Đang Giữ", "Văn thư");
        String person = RetentionIT.former(who, 1);
        String file = file(who, 91);
        assertNotNull(value("select r.subject_key from import_row r join person p on strpos(r.subject_key, p.national_id_hash) > 0 where r.import_id = '%s' and p.id = '%s'", file, person), "the test names the person");
        String hold = "/api/v1/person-holds/" + ADMIN.post("/api/v1/person-holds", Json.createObjectBuilder().add("person", person).add("ground", "INSPECTION").add("reason", "Thanh tra").add("documentNo", "3/QĐ")
                .add("documentDate", TODAY.toString())).expect(201).text("id");
        cleared("IMPORT");
        assertEquals("1", rowsOf(file));
        ADMIN.act(hold, "lift", Json.createObjectBuilder().add("reason", "Xong")).expect(200);
        cleared("IMPORT");
        assertEquals("0", rowsOf(file));
    }

    @Test
    void notices_messages_and_kept_answers_go_and_what_is_unread_or_unsent_stays() {
        String read = notice("now() - interval '366 days'");
        String young = notice("now() - interval '364 days'");
        String unread = notice("null");
        String sent = message("now() - interval '91 days'");
        String waiting = message("null");
        String key = UUID.randomUUID().toString();
        changed("insert into idempotency_key (owner, key, path, body_sha256, created_at) values ('thu', '%s', '/thu', 'x', now() - interval '31 days')", key);
        changed("insert into idempotency_key (owner, key, path, body_sha256, created_at) values ('thu', '%s-moi', '/thu', 'x', now() - interval '29 days')", key);
        cleared("NOTICE");
        assertEquals("", value("select arguments from notification where id = '%s'", read));
        assertEquals("f", value("select in_bell::text from notification where id = '%s'", read).substring(0, 1));
        assertEquals("Triệu Thị Thông Báo", value("select arguments from notification where id = '%s'", young));
        assertEquals("Triệu Thị Thông Báo", value("select arguments from notification where id = '%s'", unread));
        assertEquals("0", value("select count(*)::text from outbox where id = '%s'", sent));
        assertEquals("1", value("select count(*)::text from outbox where id = '%s'", waiting));
        assertEquals(key + "-moi", value("select string_agg(key, ',') from idempotency_key where owner = 'thu' and key like '%s%%'", key));
        changed("delete from outbox where id = '%s'", waiting);
    }

    private static String notice(String readAt) {
        String id = UUID.randomUUID().toString();
        changed("insert into notification (id, recipient_id, kind, subject_id, threshold, arguments, href, in_bell, at, read_at, mail_state) select '%s', id, (select kind from notification limit 1), gen_random_uuid(), 'thu',"
                + " 'Triệu Thị Thông Báo', '/', true, now() - interval '400 days', %s, 'OFF' from app_user where username = 'giamsat'", id, readAt);
        return id;
    }

    private static String message(String doneAt) {
        String id = UUID.randomUUID().toString();
        changed("insert into outbox (id, type, payload, created_at, next_at, done_at) values ('%s', 'thu.khong-ai-gui', '{}', now() - interval '100 days', now() + interval '10 days', %s)", id, doneAt);
        return id;
    }

    @Test
    void a_new_term_counts_from_its_day_and_the_old_one_is_kept() {
        String file = file(Person.woman("Triệu Thị Mười Ngày", "Văn thư"), 11);
        cleared("IMPORT");
        assertEquals("1", rowsOf(file));
        put(Json.createObjectBuilder().add("days", 0).add("basisVi", "a").add("basisEn", "b")).refused(400, "RA-GEN-005");
        assertTrue(put(term(10).add("validFrom", TODAY.minusDays(1).toString())).refused(400, "RA-GEN-005").toString().contains("RA-RET-015"));
        put(term(5).add("validFrom", TODAY.plusDays(30).toString())).expect(200);
        cleared("IMPORT");
        assertEquals("1", rowsOf(file), "the new term does not count yet");
        put(term(10)).expect(200);
        assertEquals(3, ADMIN.get(RULES + "/IMPORT/versions").expect(200).items().size());
        assertEquals(TODAY.toString(), ADMIN.get(RULES + "/IMPORT").expect(200).text("validFrom"));
        cleared("IMPORT");
        assertEquals("0", rowsOf(file));
        Api.as("giamsat").get(RULES).expect(200);
        Api.as("giamsat").post(RULES + "/actions/clear", Json.createObjectBuilder()).expect(403);
        Api.as("chuyenvien").get(RULES).expect(403);
    }

    private static JsonObjectBuilder term(int days) {
        return Json.createObjectBuilder().add("days", days).add("basisVi", "Sở quyết định").add("basisEn", "The office decided");
    }

    private static Answer put(JsonObjectBuilder body) {
        return ADMIN.send("PUT", RULES + "/IMPORT", "application/json", body.build().toString().getBytes(StandardCharsets.UTF_8), Map.of("If-Match", "\"" + ADMIN.version(RULES + "/IMPORT") + "\""));
    }

    @Test
    void no_kind_clears_people_or_anything_of_today_whoever_asks_the_database() {
        assertThrows(RuntimeException.class, () -> Portal.get().rows("select retention_clear('PERSON', now() - interval '90 days')"));
        assertThrows(RuntimeException.class, () -> Portal.get().rows("select retention_clear('MESSAGE', now())"));
    }

    @Test
    void an_administrator_sees_every_kind_changes_one_and_clears_on_the_page() {
        try (Screens screens = new Screens()) {
            Screens.Screen admin = screens.of("quantri").open("/retentions/rules?kind=NOTICE");
            assertTrue(admin.text().contains("365 ngày") && admin.text().contains("Tệp nhập không thành hồ sơ"), admin::text);
            admin.fill("days", "300").fill("basisVi", "Sở quyết định").fill("basisEn", "The office decided").press("save");
            assertTrue(admin.text().contains("300 ngày") && admin.text().contains("365 ngày"), admin::text);
            admin.accessible("retention-kinds").page.setViewportSize(390, 844);
            assertTrue((Boolean) admin.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
            admin.accessible("retention-kinds-390").page.setViewportSize(1280, 900);
            admin.open("/retentions/rules").press("clear");
            assertTrue(admin.text().contains("Đã dọn"), admin::text);
            assertFalse(screens.of("giamsat").open("/retentions/rules").has("#clear"));
            assertEquals(Map.of(), screens.barriers());
        }
    }
}
