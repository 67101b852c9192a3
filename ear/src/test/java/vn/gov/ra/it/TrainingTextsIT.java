package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;

/** Topics of training and texts of the commitment are data of ADMIN; what counted, and what was agreed to, stays as it was. */
class TrainingTextsIT {

    private static final String TOPICS = "/api/v1/training-topics";
    private static final String FORMS = "/api/v1/commitment-forms";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final Api ADMIN = Api.as("quantri");

    private static Answer put(String at, JsonObjectBuilder body) {
        return ADMIN.send("PUT", at, "application/json", body.build().toString().getBytes(StandardCharsets.UTF_8), Map.of("If-Match", "\"" + ADMIN.version(at) + "\""));
    }

    private static JsonObjectBuilder named(String vi) {
        return Json.createObjectBuilder().add("nameVi", vi).add("nameEn", "Checking time stamps").add("position", 9);
    }

    private static List<String> offered() {
        return Api.as("chuyenvien").get("/api/v1/trainings/topics").expect(200).items().getValuesAs(JsonObject.class).stream().map(one -> one.getString("code")).toList();
    }

    private static JsonObjectBuilder session(LocalDate day, String topic) {
        return Json.createObjectBuilder().add("heldOn", day.toString()).add("place", "Hội trường").add("topics", Json.createArrayBuilder().add(topic)).add("people", Json.createArrayBuilder());
    }

    @Test
    void a_topic_is_added_renamed_from_a_day_on_and_no_longer_offered_while_sessions_keep_its_old_name() {
        Api.as("chuyenvien").post(TOPICS, named("Không được")).expect(403);
        assertTrue(ADMIN.post(TOPICS, named("Mã sai").add("code", "dấu thời gian")).refused(400, "RA-GEN-005").toString().contains("RA-TRN-012"));
        assertTrue(ADMIN.post(TOPICS, named("Trùng").add("code", "DEVICE")).refused(400, "RA-GEN-005").toString().contains("RA-TRN-013"));
        assertTrue(ADMIN.post(TOPICS, named("Hôm qua").add("code", "STAMP-QUA").add("validFrom", TODAY.minusDays(1).toString())).refused(400, "RA-GEN-005").toString().contains("RA-TRN-014"));
        ADMIN.post(TOPICS, named("Kiểm tra dấu thời gian").add("code", "STAMP")).expect(201);
        Audit.has("training-topic", "STAMP", "training.topic", "quantri");
        assertTrue(offered().contains("STAMP"));
        Api.as("chuyenvien").post("/api/v1/trainings", session(TODAY.minusDays(1), "STAMP")).refused(400, "RA-GEN-005");
        String held = Api.as("chuyenvien").post("/api/v1/trainings", session(TODAY, "STAMP")).expect(201).text("id");

        put(TOPICS + "/STAMP", named("Dấu thời gian và lưu trữ lâu dài").add("validFrom", TODAY.plusDays(3).toString())).expect(200);
        assertTrue(put(TOPICS + "/STAMP", named("Chen vào giữa").add("validFrom", TODAY.plusDays(1).toString())).refused(400, "RA-GEN-005").toString().contains("RA-TRN-015"));
        assertTrue(put(TOPICS + "/STAMP", named("Thôi").add("offered", false).add("validFrom", TODAY.plusDays(3).toString())).expect(200).toString().contains("false"));
        assertTrue(offered().contains("STAMP"), "not before its day");
        assertEquals(List.of("Kiểm tra dấu thời gian", "Thôi"), ADMIN.get(TOPICS).expect(200).items().getValuesAs(JsonObject.class).stream().filter(one -> one.getString("code").equals("STAMP"))
                .map(one -> one.getString("nameVi")).toList());
        assertEquals(2, Portal.get().change("update training_topic set valid_from = valid_from - 3 where code = 'STAMP'"));
        assertFalse(offered().contains("STAMP"), "its day has come");
        Api.as("chuyenvien").post("/api/v1/trainings", session(TODAY, "STAMP")).refused(400, "RA-GEN-005");
        assertEquals(1, Portal.get().change("update training_session set held_on = held_on - 1 where id = '" + held + "'"));
        String page = Screens.shared().of("chuyenvien").open("/trainings/view?id=" + held).text();
        assertTrue(page.contains("Kiểm tra dấu thời gian"), page);
    }

    @Test
    void the_next_text_is_written_counts_from_its_day_and_what_was_agreed_to_stays() {
        JsonObject present = ADMIN.get(FORMS).expect(200).items().getValuesAs(JsonObject.class).stream().filter(one -> !one.getString("validFrom").equals(TODAY.plusDays(20).toString())).findFirst().orElseThrow();
        String before = Api.as("thuebao.xa").post("/api/v1/me/commitments", Json.createObjectBuilder().add("edition", present.getString("edition"))).expect(201).text("id");
        String agreed = Portal.get().value("select text_hash from commitment where id = '" + before + "'");
        String body = "Tôi là {fullName}, {agency}.\nTôi cam kết theo mẫu mới.";
        assertTrue(ADMIN.post(FORMS, edition("CK-THIEU", TODAY.plusDays(20), "Tôi là {fullName}")).refused(400, "RA-GEN-005").toString().contains("RA-TRN-017"));
        assertTrue(ADMIN.post(FORMS, edition(present.getString("edition"), TODAY.plusDays(20), body)).refused(400, "RA-GEN-005").toString().contains("RA-TRN-013"));
        Api.as("chuyenvien").post(FORMS, edition("CK-AI", TODAY.plusDays(20), body)).expect(403);
        String made = FORMS + "/" + ADMIN.post(FORMS, edition("CK-MOI", TODAY.plusDays(20), body)).expect(201).text("edition");
        assertTrue(ADMIN.post(FORMS, edition("CK-MOI-2", TODAY.plusDays(20), body)).refused(400, "RA-GEN-005").toString().contains("RA-TRN-016"));
        Audit.has("commitment-form", "CK-MOI", "training.text", "quantri");
        put(made, edition("CK-MOI", TODAY.plusDays(20), body + "\nThêm một điều.")).expect(200);
        put(FORMS + "/" + present.getString("edition"), edition("x", TODAY.plusDays(30), body)).refused(409, "RA-TRN-018");
        Api.as("thuebao.xa").post("/api/v1/me/commitments", Json.createObjectBuilder().add("edition", "CK-MOI")).refused(409, "RA-TRN-008");

        try {
            assertEquals(1, Portal.get().change("update commitment_form set valid_from = date '" + TODAY + "' where edition = 'CK-MOI'"));
            Screens.Screen own = Screens.shared().of("thuebao.xa").open("/tokens/commitment");
            assertTrue(own.text().contains("Thêm một điều."), own::text);
            Api.as("thuebao.xa").post("/api/v1/me/commitments", Json.createObjectBuilder().add("edition", "CK-MOI")).expect(201);
            put(made, edition("CK-MOI", TODAY.plusDays(20), body)).refused(409, "RA-TRN-018");
            assertEquals(1, ADMIN.get(made).expect(200).json().getInt("given"));
            assertEquals(agreed, Portal.get().value("select text_hash from commitment where id = '" + before + "'"), "the words agreed to before are kept");
        } finally {
            // A commitment is never deleted by the portal: as the owner of the tables, else later tests would read this text.
            Portal.get().rows("delete from commitment where edition = 'CK-MOI' returning 1");
            Portal.get().change("delete from commitment_form where edition = 'CK-MOI'");
        }
    }

    private static JsonObjectBuilder edition(String key, LocalDate from, String body) {
        return Json.createObjectBuilder().add("edition", key).add("validFrom", from.toString()).add("title", "Bản cam kết").add("body", body);
    }

    @Test
    void an_administrator_writes_both_on_pages_that_others_read() {
        String day = DateTimeFormatter.ofPattern("dd/MM/uuuu").format(TODAY.plusDays(40));
        try (Screens screens = new Screens()) {
            Screens.Screen admin = screens.of("quantri").open("/trainings/topics");
            admin.fill("code", "TREN-TRANG").fill("nameVi", "Nội dung ghi trên trang").fill("nameEn", "Entered on the page").fill("position", "8").press("save");
            assertTrue(admin.text().contains("Nội dung ghi trên trang"), admin::text);
            small(admin, "topics");
            admin.open("/trainings/topics?topic=TREN-TRANG").fill("nameVi", "Tên mới của nội dung").fill("validFrom", day).press("save");
            assertTrue(admin.text().contains("Tên mới của nội dung") && admin.text().contains("Nội dung ghi trên trang"), "both versions stand: " + admin.text());
            admin.open("/trainings/forms").fill("edition", "CK-TRANG").fill("validFrom", day).press("save");
            assertTrue(admin.text().contains("CK-TRANG"), admin::text);
            assertTrue(admin.page.inputValue("#body").contains("Tôi là [họ và tên], công tác tại [cơ quan]"), "no braces where people read");
            assertTrue(Portal.get().value("select body from commitment_form where edition = 'CK-TRANG'").contains("Tôi là {fullName}, công tác tại {agency}"));
            small(admin, "forms");
            admin.open("/trainings/forms?edition=CK-TRANG").fill("title", "Bản cam kết sửa trên trang").press("save");
            assertTrue(admin.text().contains("Bản cam kết sửa trên trang"), admin::text);
            for (String page : List.of("/trainings/topics", "/trainings/forms")) {
                assertFalse(screens.of("chuyenvien").open(page).has("main form[method=post]"), "who is no administrator reads " + page);
            }
            assertEquals(Map.of(), screens.barriers());
        } finally {
            Portal.get().change("delete from commitment_form where edition = 'CK-TRANG'");
            Portal.get().change("update training_topic set offered = false where code = 'TREN-TRANG'");
        }
    }

    private static void small(Screens.Screen screen, String name) {
        screen.accessible(name);
        screen.page.setViewportSize(390, 844);
        assertTrue((Boolean) screen.page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), name + " is wider than a phone");
        screen.accessible(name + "-390");
        screen.page.setViewportSize(1280, 900);
    }
}
