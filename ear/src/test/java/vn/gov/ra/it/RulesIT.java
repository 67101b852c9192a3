package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.ra.document.render.pack.ZipLimits;
import vn.gov.ra.document.render.pack.ZipReader;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Jobs;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Walk;

/** Rules, forms and reasons as data: the same judge for page, REST and import; an ADMIN changes them; what is overridden is looked at. */
class RulesIT {

    private static final String V1 = "/api/v1/";
    private static final String RULES = V1 + "rules?edition=";

    private final Api admin = Api.as("quantri");
    private final Api clerk = Api.as("vanthu.xa");
    private final Api officer = Api.as("chuyenvien");

    @Test
    void organisation_needs_its_decision_or_a_reason_that_the_officer_acknowledges() {
        String dossier = draft("ISSUE", "ORGANISATION", "02", "2026-11-03");
        String line = V1 + "lines/" + clerk.post(dossier + "/lines", organisation()).expect(201).text("id");
        assertEquals("ERROR", severity(dossier, "RA-REQ-215"));
        Answer refused = clerk.act(dossier, "request-signature");
        assertEquals(422, refused.status());
        assertTrue(refused.toString().contains("RA-REQ-215"), refused.toString());

        excuse(line, "RA-REQ-115", "Không trùng").refused(422);
        excuse(line, "RA-REQ-215", "Quyết định đang được ban hành lại, có xác nhận của UBND huyện").expect(200);
        assertEquals("WARNING", severity(dossier, "RA-REQ-215"));
        clerk.act(dossier, "request-signature").expect(200);

        String paper = clerk.upload(dossier + "/attachments", Map.of("kind", "SIGNED_LETTER"), "quét.png", "image/png", vn.gov.ra.it.support.Pictures.scan()).expect(201).text("id");
        Api.as("thutruong.xa").act(dossier, "sign", Json.createObjectBuilder().add("method", "SCAN").add("attachmentId", paper)).expect(200);
        officer.act(line, "claim").expect(200);
        assertTrue(officer.get(line + "/overrides").expect(200).toString().contains("ban hành lại"), "the officer reads why");
        Answer hasty = officer.act(line, "propose-approve", Json.createObjectBuilder().add("checklistComplete", true));
        assertEquals(409, hasty.status());
        assertTrue(hasty.toString().contains("RA-REQ-215"), hasty.toString());
        Walk.proposal(officer, line).expect(200);
        clerk.get(dossier + "/receipt.pdf").expect(200);
    }

    @Test
    void edition_follows_the_date_of_the_letter_and_the_columns_that_were_not_compared_are_told() {
        String old = draft("ISSUE", "PERSON", null, "2024-08-14");
        JsonObject seen = clerk.get(old).expect(200).json();
        assertEquals("R2019", seen.getString("edition"));
        assertEquals("02", seen.getString("form"));
        clerk.post(old + "/lines", Person.woman("Lò Thị Mai", "Công chức Văn hóa - Xã hội").form01(agency())).expect(201);
        assertEquals("WARNING", severity(old, "RA-REQ-220"), "the law has changed since");
        assertEquals("WARNING", severity(old, "RA-REQ-205"), "columns of R2019 were not found");

        String now = draft("ISSUE", "PERSON", "01", "2024-08-15");
        assertEquals("R2024", clerk.get(now).expect(200).text("edition"));
    }

    @Test
    void what_blocks_is_chosen_by_an_admin_from_a_day_on() {
        JsonObject rule = rule("RA-REQ-203", "R2024");
        change(rule, body("ERROR", null, "REMEMBERED", null)).refused(422);
        change(rule("RA-REQ-116", "R2024"), body("WARNING", null, "OWN", null)).refused(422);
        officer.send("PUT", V1 + "rules/" + rule.getString("id"), "application/json", body("OFF", null, "OWN", null).build().toString().getBytes(StandardCharsets.UTF_8),
                Map.of("If-Match", "\"0\"")).refused(403);

        JsonObject changed = change(rule("RA-REQ-213", "R2024"), body("ERROR", null, "OWN", "2026-11-01")).expect(200).json();
        try {
            assertEquals("2026-11-01", changed.getString("validFrom"));
            Audit.has("rule", "R2024/RA-REQ-213", "rule.change", "quantri");
            Person twice = Person.man("Hà Văn Sơn", "Công chức Địa chính");
            String before = draft("ISSUE", "PERSON", "01", "2026-10-30");
            String after = draft("ISSUE", "PERSON", "01", "2026-11-02");
            clerk.post(before + "/lines", twice.form01(agency())).expect(201);
            clerk.post(after + "/lines", twice.form01(agency())).expect(201);
            assertEquals("WARNING", severity(before, "RA-REQ-213"), "the rule of its letter's date");
            assertEquals("ERROR", severity(after, "RA-REQ-213"));
        } finally {
            change(changed, body("WARNING", null, "OWN", null)).expect(200);
        }
    }

    @Test
    void import_and_dossier_say_the_same_of_the_same_row() {
        Person person = Person.woman("Đinh Thị Bích", "Văn thư");
        String csv = "Họ và tên;Ngày sinh;Số định danh cá nhân/Ngày cấp, nơi cấp;Địa chỉ thư điện tử công vụ;Tên cơ quan, tổ chức công tác;Tỉnh/Thành phố;Chức vụ;Số điện thoại di động;"
                + "Số hiệu chứng thư chữ ký số cũ (nếu có);SIM PKI\n" + person.fullName() + ";05/03/1984;" + person.nationalId() + "/10/08/2021, Cục Cảnh sát QLHC về TTXH;bich@gmail.com;"
                + agency() + ";Đắk Nông;Văn thư;" + person.mobile() + ";;Viettel\n";
        Answer started = clerk.upload(V1 + "imports?form=01", Map.of(), "mot-dong.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8)).expect(202);
        Jobs.looked(clerk, started);
        List<String> imported = clerk.get(V1 + "imports/" + started.text("id") + "/rows").expect(200).items().getJsonObject(0).getJsonArray("findings").getValuesAs(JsonObject.class)
                .stream().map(one -> one.getString("severity") + " " + one.getString("code")).toList();
        String dossier = draft("ISSUE", "PERSON", "01", "2026-11-03");
        JsonObjectBuilder line = person.form01(agency()).add("officialEmail", "bich@gmail.com").add("simPki", "Viettel");
        clerk.post(dossier + "/lines", line).expect(201);

        assertEquals(imported, findings(dossier).stream().map(one -> one.getString("severity") + " " + one.getString("code")).toList());
        assertFalse(imported.isEmpty());
    }

    @Test
    void request_by_a_systems_key_is_read_and_its_signature_checked() {
        String dossier = draft("ISSUE", "DEVICE", "03", "2026-11-03");
        JsonObjectBuilder server = Json.createObjectBuilder().add("deviceName", "Máy chủ ký").add("organisationName", agency()).add("domainOrIp", "ky.daknong.gov.vn")
                .add("province", "Đắk Nông").add("officialEmail", "vanthu.xa@daknong.gov.vn").add("purpose", "Ký số tự động").add("medium", "HSM").add("csr", "không phải CSR");
        clerk.post(dossier + "/lines", server).expect(201);

        assertEquals("ERROR", severity(dossier, "RA-REQ-127"));
    }

    @Test
    void admin_compares_a_form_with_the_text_and_keeps_reasons_and_editions() {
        String form = V1 + "forms/R2024/03/text";
        JsonObject seen = admin.get(form).expect(200).json();
        assertFalse(seen.getJsonObject("definition").getBoolean("confirmed"));
        clerk.send("POST", form + "/actions/confirm", "application/json", "{}".getBytes(StandardCharsets.UTF_8), Map.of("If-Match", "\"0\"")).refused(403);
        JsonObject confirmed = send("POST", form + "/actions/confirm", "{}", seen).expect(200).json();
        assertEquals("quantri", confirmed.getString("confirmedBy"));
        JsonObject same = Json.createObjectBuilder().add("titleVi", seen.getJsonObject("definition").getString("titleVi") + " (sửa)")
                .add("fields", seen.getJsonObject("definition").getJsonArray("fields")).build();
        JsonObject changed = send("PUT", form, same.toString(), confirmed).expect(200).json();
        assertFalse(changed.getJsonObject("definition").getBoolean("confirmed"), "other words wait to be compared again");
        JsonObject broken = Json.createObjectBuilder().add("titleVi", "x").add("fields", Json.createArrayBuilder().add(Json.createObjectBuilder().add("key", "biaDat")
                .add("heading", "Cột bịa").add("type", "TEXT").add("required", true).add("maxLength", 10))).build();
        send("PUT", form, broken.toString(), changed).refused(400);
        send("PUT", form, Json.createObjectBuilder(same).add("titleVi", seen.getJsonObject("definition").getString("titleVi")).build().toString(), changed).expect(200);

        JsonObject reason = send("PUT", V1 + "reasons/17.9x", Json.createObjectBuilder().add("kind", "REVOKE").add("textVi", "Lý do thử").add("textEn", "A test reason")
                .add("validTo", "2026-01-01").add("ownRequest", false).add("deceased", false).build().toString(), null).expect(200).json();
        assertEquals("17.9x", reason.getString("code"));
        assertFalse(clerk.get(V1 + "reasons?kind=REVOKE").expect(200).items().toString().contains("17.9x"), "its time is over");
        assertTrue(admin.get(V1 + "reasons/all").expect(200).items().toString().contains("17.9x"));

        JsonObject edition = admin.get(V1 + "editions").expect(200).items().getValuesAs(JsonObject.class).stream().filter(one -> one.getString("key").equals("R2019")).findFirst().orElseThrow();
        send("PUT", V1 + "editions/R2019", Json.createObjectBuilder().add("titleVi", edition.getString("titleVi")).add("from", "2026-01-01").add("to", "2024-08-15").build().toString(), edition)
                .refused(422);
    }

    /** Form 03 and every form of 2019 were not at hand word for word; nobody but an ADMIN says that one was compared. */
    @Test
    void forms_that_were_not_compared_with_the_official_text_say_so() {
        for (String edition : List.of("R2019", "R2024")) {
            List<JsonObject> forms = clerk.get(V1 + "forms?edition=" + edition).expect(200).items().getValuesAs(JsonObject.class);
            assertFalse(forms.isEmpty());
            for (JsonObject form : forms) {
                boolean compared = edition.equals("R2024") && Set.of("01", "02", "04", "05", "06").contains(form.getString("form"));
                assertEquals(compared, form.getBoolean("confirmed"), edition + "/" + form.getString("form"));
            }
        }
    }

    /** 07, 08 and 09 ask for nothing; their columns are entered from the original and by nobody else. */
    @Test
    void forms_known_by_name_only_wait_for_their_columns() {
        String form = V1 + "forms/R2024/07/text";
        JsonObject seen = admin.get(form).expect(200).json();
        assertEquals("NONE", seen.getJsonObject("definition").getString("action"));
        assertTrue(seen.getJsonObject("definition").getJsonArray("fields").isEmpty());
        send("POST", form + "/actions/confirm", "{}", seen).refused(409);
        clerk.post(V1 + "dossiers", Json.createObjectBuilder().add("form", "07").add("letterNo", "78/CV-UBND")).refused(400);
        clerk.upload(V1 + "imports?form=07", Map.of(), "a.csv", "text/csv", "a;b".getBytes(StandardCharsets.UTF_8)).refused(400);

        String title = seen.getJsonObject("definition").getString("titleVi");
        JsonObject entered = send("PUT", form, text(title, column("receiptNumber", "Số biên bản", null, null)).toString(), seen).expect(200).json();
        assertEquals("Số biên bản", entered.getJsonObject("definition").getJsonArray("fields").getJsonObject(0).getString("heading"));
        send("PUT", form, text(title).toString(), entered).expect(200);
    }

    @Test
    void column_begins_and_another_ends_within_the_edition_and_a_dossier_keeps_those_its_head_saw() {
        String form = V1 + "forms/R2024/03/text";
        JsonObject seen = admin.get(form).expect(200).json();
        JsonObject definition = seen.getJsonObject("definition");
        JsonArrayBuilder changed = Json.createArrayBuilder();
        definition.getJsonArray("fields").getValuesAs(JsonObject.class).forEach(one -> changed.add(one.getString("key").equals("purpose")
                ? Json.createObjectBuilder(one).add("validTo", "2026-11-05") : Json.createObjectBuilder(one)));
        changed.add(column("address", "Nơi đặt thiết bị", "2026-11-05", null));
        JsonObject dated = send("PUT", form, Json.createObjectBuilder().add("titleVi", definition.getString("titleVi")).add("fields", changed).build().toString(), seen).expect(200).json();
        try {
            String before = draft("ISSUE", "DEVICE", "03", "2026-11-04");
            String after = draft("ISSUE", "DEVICE", "03", "2026-11-05");
            assertEquals("purpose", lastColumn(clerk.get(before + "/form").expect(200).json()));
            assertEquals("address", lastColumn(clerk.get(after + "/form").expect(200).json()));
            assertEquals("purpose", lastColumn(clerk.get(V1 + "forms/R2024/03?on=2026-11-04").expect(200).json()));
            clerk.post(after + "/lines", server().add("purpose", "Ký số tự động")).refused(400);
            clerk.post(after + "/lines", server().add("address", "Phòng máy chủ")).expect(201);
            clerk.post(before + "/lines", server().add("purpose", "Ký số tự động")).expect(201);
            assertTrue(saysPlace("imports/templates/03.xlsx?dossier=" + before.substring(before.lastIndexOf('/') + 1), false), "that of a draft is the one of its letter's date");
            assertTrue(saysPlace("imports/templates/03.xlsx", true), "the template of today");
            assertTrue(saysPlace("imports/templates/03.xlsx?dossier=" + after.substring(after.lastIndexOf('/') + 1), true));
            assertEquals(404, Api.as("vanthu.so").get(V1 + "imports/templates/03.xlsx?dossier=" + before.substring(before.lastIndexOf('/') + 1)).status(), "another agency's");
            clerk.act(before, "request-signature").expect(200);

            dated = send("PUT", form, text(definition.getString("titleVi"), column("deviceName", "Tên khác hẳn", null, null)).toString(), dated).expect(200).json();
            assertEquals("purpose", lastColumn(clerk.get(before + "/form").expect(200).json()), "what its head is shown stays");
            assertEquals("deviceName", lastColumn(clerk.get(after + "/form").expect(200).json()), "a draft follows the law");
            Api.as("thutruong.xa").act(before, "refuse", Json.createObjectBuilder().add("comment", "Theo mẫu mới")).expect(200);
            assertEquals("deviceName", lastColumn(clerk.get(before + "/form").expect(200).json()));
        } finally {
            send("PUT", form, Json.createObjectBuilder().add("titleVi", definition.getString("titleVi")).add("fields", definition.getJsonArray("fields")).build().toString(), dated)
                    .expect(200);
        }
    }

    /** Whether the template has the place of the device ({@code placed}) or the purpose, and not the other. */
    private boolean saysPlace(String address, boolean placed) {
        StringBuilder template = new StringBuilder();
        ZipReader.read(clerk.get(V1 + address).expect(200).bytes(), new ZipLimits(100, 1 << 26, 1000)).forEach(part -> template.append(new String(part.content(), StandardCharsets.UTF_8)));
        boolean place = template.indexOf("thi&#x1ebf;t b&#x1ecb;</t>") > 0;
        boolean purpose = template.indexOf("M&#x1ee5;c &#x111;&#xed;ch") > 0;
        return place != purpose && place == placed;
    }

    private JsonObjectBuilder server() {
        return Json.createObjectBuilder().add("deviceName", "Máy chủ ký").add("organisationName", agency()).add("domainOrIp", "ky" + System.nanoTime() + ".daknong.gov.vn")
                .add("province", "Đắk Nông").add("officialEmail", "vanthu.xa@daknong.gov.vn");
    }

    private static String lastColumn(JsonObject form) {
        return form.getJsonArray("fields").getJsonObject(form.getJsonArray("fields").size() - 1).getString("key");
    }

    private static JsonObject text(String title, JsonObject... columns) {
        JsonArrayBuilder fields = Json.createArrayBuilder();
        List.of(columns).forEach(fields::add);
        return Json.createObjectBuilder().add("titleVi", title).add("fields", fields).build();
    }

    private static JsonObject column(String key, String heading, String from, String to) {
        JsonObjectBuilder column = Json.createObjectBuilder().add("key", key).add("heading", heading).add("type", "TEXT").add("required", false).add("maxLength", 200);
        if (from != null) {
            column.add("validFrom", from);
        }
        return (to == null ? column : column.add("validTo", to)).build();
    }

    @Test
    void position_outside_the_matrix_is_told() {
        JsonObject row = admin.post(V1 + "editions/R2024/entitlements", Json.createObjectBuilder().add("agencyKind", "*").add("title", "Cộng tác viên dân số").add("entitled", false)
                .add("validFrom", "2026-01-01")).expect(201).json();
        String dossier = draft("ISSUE", "PERSON", "01", "2026-11-03");
        clerk.post(dossier + "/lines", Person.woman("Giàng Thị Say", "Cộng tác viên dân số").form01(agency())).expect(201);
        assertEquals("WARNING", severity(dossier, "RA-REQ-214"));

        send("PUT", V1 + "editions/R2024/entitlements/" + row.getString("id"), Json.createObjectBuilder().add("agencyKind", "*").add("title", "Cộng tác viên dân số")
                .add("entitled", true).add("validFrom", "2026-01-01").build().toString(), row).expect(200);
        assertEquals("nothing", severity(dossier, "RA-REQ-214"));
        clerk.post(V1 + "editions/R2024/entitlements", Json.createObjectBuilder().add("agencyKind", "*").add("title", "*").add("entitled", true)).refused(403);
    }

    private Answer send(String verb, String path, String body, JsonObject seen) {
        long version = seen == null ? 0 : seen.getJsonNumber("version").longValue();
        return admin.send(verb, path, "application/json", body.getBytes(StandardCharsets.UTF_8), Map.of("If-Match", "\"" + version + "\""));
    }

    private String draft(String kind, String subject, String form, String date) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("kind", kind).add("subjectKind", subject).add("letterNo", "77/CV-UBND").add("letterDate", date);
        return V1 + "dossiers/" + clerk.post(V1 + "dossiers", form == null ? body : body.add("form", form)).expect(201).text("id");
    }

    private JsonObjectBuilder organisation() {
        return Json.createObjectBuilder().add("organisationName", agency()).add("address", "Thôn 2").add("taxCode", "6400012346").add("budgetCode", "1087655")
                .add("province", "Đắk Nông").add("officialEmail", "vanthu.xa@daknong.gov.vn");
    }

    private String agency() {
        return clerk.get(V1 + "me").expect(200).json().getJsonObject("agency").getString("name");
    }

    private Answer excuse(String line, String code, String reason) {
        return clerk.post(line + "/overrides", Json.createObjectBuilder().add("code", code).add("reason", reason), Map.of("If-Match", "\"" + clerk.version(line) + "\""));
    }

    private List<JsonObject> findings(String dossier) {
        return clerk.get(dossier + "/findings").expect(200).items().getValuesAs(JsonObject.class);
    }

    private String severity(String dossier, String code) {
        return findings(dossier).stream().filter(one -> one.getString("code").equals(code)).map(one -> one.getString("severity")).findFirst().orElse("nothing");
    }

    private JsonObject rule(String code, String edition) {
        return admin.get(RULES + edition).expect(200).items().getValuesAs(JsonObject.class).stream().filter(one -> one.getString("code").equals(code)).findFirst().orElseThrow();
    }

    private Answer change(JsonObject rule, JsonObjectBuilder body) {
        return send("PUT", V1 + "rules/" + rule.getString("id"), body.build().toString(), rule);
    }

    private static JsonObjectBuilder body(String severity, String value, String evidence, String from) {
        JsonObjectBuilder body = Json.createObjectBuilder().add("severity", severity).add("overridable", false).add("evidence", evidence);
        if (value != null) {
            body.add("value", value);
        }
        return from == null ? body : body.add("from", from);
    }
}
