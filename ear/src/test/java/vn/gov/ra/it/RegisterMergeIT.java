package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.ForeignCa;
import vn.gov.ra.it.support.Jobs;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.shared.Sha256;

/** Two provinces' registers that overlap become one: checked, settled where they differ, taken over, undone, taken over again and accepted. */
class RegisterMergeIT {

    private static final String TAKEOVERS = "/api/v1/takeovers";
    private static final String RELEASES = "/api/v1/register-releases";
    private static final Api OFFICER = Api.as("chuyenvien");
    private static final String NEIGHBOUR = "Sở Khoa học và Công nghệ tỉnh láng giềng";

    private final Person newcomer = Person.woman("Nguyễn Thị Láng Giềng", "Văn thư");

    private static String value(String sql) {
        return Portal.get().value(sql);
    }

    /** Files of our own export. */
    private static Map<String, byte[]> ours() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        byte[] zip = Screens.shared().of("chuyenvien").download("/releases/file?id=" + released());
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static JsonObjectBuilder asked() {
        return Json.createObjectBuilder().add("recipient", NEIGHBOUR).add("letterNo", "31/SKHCN-CĐS").add("letterDate", "2026-01-31").add("reason", "Hợp nhất sổ theo nghị quyết sắp xếp");
    }

    private static Map<String, String> seen(String release) {
        return Map.of("If-Match", "\"" + OFFICER.get(release).expect(200).json().getInt("version") + "\"");
    }

    private static List<String> notices(String persona, String subject) {
        return Api.as(persona).get("/api/v1/notifications?limit=100").expect(200).items().getValuesAs(JsonObject.class).stream().filter(one -> one.getString("subjectId").equals(subject))
                .map(one -> one.getString("kind")).toList();
    }

    /** A request for our register that its head released. @return its id */
    private static String released() {
        String id = OFFICER.post(RELEASES, asked()).expect(201).text("id");
        Api.as("lanhdao").post(RELEASES + "/" + id + "/actions/release", Json.createObjectBuilder(), seen(RELEASES + "/" + id)).expect(200);
        return id;
    }

    private static List<String> lines(byte[] csv) {
        return new String(csv, StandardCharsets.UTF_8).lines().toList();
    }

    private static String having(byte[] csv, String word) {
        return lines(csv).stream().filter(line -> line.contains(word)).findFirst().orElseThrow(() -> new AssertionError(word));
    }

    private static byte[] csv(byte[] like, String... rows) {
        return (lines(like).get(0) + "\r\n" + String.join("\r\n", rows) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    /** A row by headings. */
    private static String row(byte[] like, Map<String, String> values) {
        return Arrays.stream(lines(like).get(0).replace("\uFEFF", "").split(";")).map(heading -> values.getOrDefault(heading, "")).collect(Collectors.joining(";"));
    }

    private static byte[] packed(Map<String, byte[]> files) throws IOException {
        JsonArrayBuilder listed = Json.createArrayBuilder();
        files.forEach((name, bytes) -> listed.add(Json.createObjectBuilder().add("name", name).add("size", bytes.length).add("sha256", Sha256.hex(bytes))));
        String manifest = Json.createObjectBuilder().add("format", "ra-register").add("version", 1).add("source", NEIGHBOUR).add("asOf", "2026-01-31").add("files", listed).build().toString();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("manifest.json"));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** The neighbour's register: what it shares with ours, as ours and otherwise, and what is its own. */
    private Map<String, byte[]> theirs() throws IOException {
        ForeignCa ca = new ForeignCa("langgieng").pinned();
        Map<String, byte[]> own = ours();
        byte[] agencies = own.get("agencies.csv");
        byte[] people = own.get("people.csv");
        byte[] certificates = own.get("certificates.csv");
        byte[] tokens = own.get("tokens.csv");
        String serial = value("select t.serial from token t where t.state = 'IN_STOCK' and t.kind = 'USB_TOKEN' order by t.serial limit 1");
        String lost = value("select t.serial from token t where t.state = 'IN_STOCK' and t.kind = 'USB_TOKEN' order by t.serial offset 1 limit 1");
        String[] shared = value("select c.serial || ' ' || c.sha256 from certificate c join subscriber s on s.id = c.subscriber_id and s.kind = 'PERSON' join agency a on a.id = c.agency_id and a.valid_to is null"
                + " where c.state = 'IN_FORCE' and c.not_after > now() and c.local_alert is null and s.agency_id = c.agency_id order by c.serial limit 1").split(" ");
        String sharedRow = having(certificates, shared[1]);
        String holder = Arrays.stream(sharedRow.split(";")).filter(cell -> cell.matches("\\d{12}")).findFirst().orElseThrow();
        String agency = value("select a.code from certificate c join agency a on a.id = c.agency_id where c.sha256 = '" + shared[1] + "'");
        String name = value("select a.name from agency a where a.code = '" + agency + "'");
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("agencies.csv", csv(agencies, having(agencies, ";" + name + ";").replaceFirst("^" + agency + ";" + java.util.regex.Pattern.quote(name), agency + ";" + name + " (tên theo tỉnh bạn)"),
                row(agencies, Map.of("Mã định danh", "H98.01", "Tên cơ quan", "Sở Nội vụ tỉnh láng giềng", "Loại cơ quan", "SO", "Cấp", "Cấp tỉnh", "Tỉnh, thành phố", "Láng Giềng"))));
        files.put("people.csv", csv(people, having(people, ";" + holder + ";"), row(people, Map.of("Họ và tên", newcomer.fullName(), "Số định danh cá nhân", newcomer.nationalId(), "Mã cơ quan", "H98.01",
                "Chức vụ", "Văn thư"))));
        byte[] der = ca.certificate(newcomer.fullName(), 0x98001);
        files.put("certificates.csv", csv(certificates, sharedRow, row(certificates, Map.of("Số hiệu chứng thư số", "98001", "Số định danh cá nhân", newcomer.nationalId(), "Mã cơ quan", "H98.01",
                "SHA-256", Sha256.hex(der), "Số hiệu thiết bị lưu khóa bí mật", "LANGGIENG-001", "Tình trạng", "còn hiệu lực"))));
        files.put("tokens.csv", csv(tokens, having(tokens, serial), having(tokens, lost).replace("trong kho", "mất"), row(tokens, Map.of("Số hiệu thiết bị lưu khóa bí mật", "LANGGIENG-001", "Tình trạng",
                "đang sử dụng", "Mã cơ quan", "H98.01", "Số định danh cá nhân", newcomer.nationalId()))));
        String file = "certificates/" + shared[0] + "-" + shared[1].substring(0, 8) + ".cer";
        files.put(file, own.get(file));
        files.put("certificates/98001.cer", der);
        return files;
    }

    private static String fingerprint() {
        return value("select md5(string_agg(x, ',' order by x)) from (select 'a' || id || name from agency union all select 'p' || id || full_name || coalesce(official_email, '') from person union all"
                + " select 'c' || id || state || coalesce(agency_id::text, '') from certificate union all select 't' || id || state || coalesce(agency_id::text, '') from token union all"
                + " select 's' || id from subscriber) as r(x)");
    }

    private static Answer ran(String takeover, String action) {
        Answer begun = OFFICER.act(takeover, action).expect(200);
        assertEquals("SUCCEEDED", Jobs.ended(OFFICER, "/api/v1/jobs/" + begun.text("jobId")).text("state"));
        return OFFICER.get(takeover).expect(200);
    }

    private static List<Integer> counts(String takeover, String kind) {
        JsonObject one = OFFICER.get(takeover + "/report").expect(200).json().getJsonArray("kinds").getValuesAs(JsonObject.class).stream().filter(each -> each.getString("kind").equals(kind))
                .findFirst().orElseThrow();
        return List.of(one.getInt("read"), one.getInt("fresh"), one.getInt("same"), one.getInt("different"), one.getInt("quarantined"));
    }

    private static Answer decide(String takeover, String row, long seen, JsonObjectBuilder body) {
        return OFFICER.post(takeover + "/rows/" + row + "/decision", body, Map.of("If-Match", "\"" + seen + "\""));
    }

    @Test
    void two_registers_that_overlap_become_one_and_what_they_have_differently_is_settled_first() throws IOException {
        Map<String, byte[]> files = theirs();
        byte[] register = packed(files);
        String before = fingerprint();
        String takeover = TAKEOVERS + "/" + OFFICER.post(TAKEOVERS, Json.createObjectBuilder().add("sourceSystem", "Sổ tỉnh láng giềng").add("asOf", "2026-01-31")).expect(201).text("id");
        Map<String, byte[]> unlisted = new LinkedHashMap<>(files);
        unlisted.put("ghi-chu.txt", new byte[] {1});
        OFFICER.upload(takeover + "/register", Map.of(), "so.zip", "application/zip", packed(unlisted)).refused(422, "RA-TKO-011");
        assertEquals(0, OFFICER.get(takeover + "/books").expect(200).items().size(), "nothing of it is staged");

        Answer staged = OFFICER.upload(takeover + "/register", Map.of(), "so-lang-gieng.zip", "application/zip", register).expect(201);
        assertEquals(NEIGHBOUR, staged.text("registerOf"));
        assertEquals(5, OFFICER.get(takeover + "/books").expect(200).items().size());
        ran(takeover, "check");
        assertEquals(before, fingerprint(), "a dry run changes nothing");
        assertEquals(List.of(2, 1, 0, 1, 0), counts(takeover, "AGENCIES"), () -> OFFICER.get(takeover + "/rows?limit=50").toString());
        assertEquals(List.of(2, 1, 1, 0, 0), counts(takeover, "PEOPLE"), () -> OFFICER.get(takeover + "/rows?limit=50").toString());
        assertEquals(List.of(2, 1, 1, 0, 0), counts(takeover, "FILES"));
        assertEquals(List.of(2, 1, 1, 0, 0), counts(takeover, "CERTIFICATES"), () -> OFFICER.get(takeover + "/rows?limit=50").toString());
        assertEquals(List.of(3, 1, 1, 1, 0), counts(takeover, "TOKENS"), () -> OFFICER.get(takeover + "/rows?limit=50").toString());

        ran(takeover, "take-over");
        assertEquals("1", value("select count(*) from token t join agency a on a.id = t.agency_id where t.serial = 'LANGGIENG-001' and t.state = 'IN_USE' and a.code = 'H98.01'"));
        Api.as("lanhdao").act(takeover, "accept").refused(409, "RA-TKO-012");
        OFFICER.act(takeover, "undo").expect(200);
        assertEquals(before, fingerprint(), "until it is accepted the whole of it can be undone");

        String second = TAKEOVERS + "/" + OFFICER.post(TAKEOVERS, Json.createObjectBuilder().add("sourceSystem", "Sổ tỉnh láng giềng").add("asOf", "2026-01-31")).expect(201).text("id");
        OFFICER.upload(second + "/register", Map.of(), "so-lang-gieng.zip", "application/zip", register).expect(201);
        ran(second, "check");
        ran(second, "take-over");
        assertEquals(2, OFFICER.get(second + "/undecided").expect(200).json().getInt("rows"));
        List<JsonObject> differing = OFFICER.get(second + "/rows?outcome=DIFFERENT").expect(200).items().getValuesAs(JsonObject.class);
        decide(second, differing.get(0).getString("id"), 0, Json.createObjectBuilder().add("decision", "BY_HAND")).refused(400, "RA-TKO-014");
        decide(second, differing.get(0).getString("id"), 0, Json.createObjectBuilder().add("decision", "BY_HAND").add("note", "Chuyên viên sửa tên cơ quan theo nghị quyết")).expect(200);
        decide(second, differing.get(0).getString("id"), 0, Json.createObjectBuilder().add("decision", "OURS")).refused(412, "RA-GEN-003");
        assertEquals(428, OFFICER.post(second + "/rows/" + differing.get(0).getString("id") + "/decision", Json.createObjectBuilder().add("decision", "OURS")).status());
        String same = OFFICER.get(second + "/rows?outcome=SAME").expect(200).items().getJsonObject(0).getString("id");
        decide(second, same, 0, Json.createObjectBuilder().add("decision", "OURS")).refused(409, "RA-TKO-013");
        Screens.Screen page = Screens.shared().of("chuyenvien").open("/takeovers/rows?id=" + second.substring(TAKEOVERS.length() + 1) + "&outcome=DIFFERENT");
        page.page.locator("select[id*=decision]").last().selectOption("OURS");
        page.press("settle");
        assertEquals(0, OFFICER.get(second + "/undecided").expect(200).json().getInt("rows"));
        assertEquals("2", value("select count(*) from audit_event where action = 'takeover.settle' and object_id = '" + second.substring(TAKEOVERS.length() + 1) + "'"), "what the page shows as decided is not decided once more");
        assertEquals("ACCEPTED", Api.as("lanhdao").act(second, "accept").expect(200).text("state"));
        assertEquals("IN_STOCK", value("select t.state from token t where t.state = 'IN_STOCK' and t.kind = 'USB_TOKEN' order by t.serial offset 1 limit 1"), "no decision writes a register");
        assertTrue(OFFICER.get(second + "/report.csv").expect(200).text().contains("H98.01"));
    }

    @Test
    void our_register_leaves_only_when_its_head_released_it_and_only_with_whoever_asked() {
        Api head = Api.as("lanhdao");
        OFFICER.post(RELEASES, asked().add("reason", " ")).refused(400, "RA-GEN-006");
        OFFICER.post(RELEASES, asked().add("letterDate", "2099-01-01")).refused(400, "RA-GIV-002");
        assertEquals(403, head.post(RELEASES, asked()).status(), "who releases does not ask");
        String id = OFFICER.post(RELEASES, asked()).expect(201).text("id");
        String release = RELEASES + "/" + id;
        OFFICER.get(release + "/package").refused(409, "RA-GIV-005");
        assertEquals(409, Screens.shared().of("chuyenvien").status("/releases/file?id=" + id));
        assertEquals(403, OFFICER.post(release + "/actions/release", Json.createObjectBuilder(), seen(release)).status());
        assertEquals(428, head.post(release + "/actions/release", Json.createObjectBuilder()).status());

        Screens.Screen page = Screens.shared().of("lanhdao").open("/releases/view?id=" + id);
        page.press("do-release");
        assertEquals("RELEASED", OFFICER.get(release).expect(200).text("state"));
        assertEquals(List.of("REGISTER_RELEASED"), notices("chuyenvien", id), "told once to whoever asked");
        assertTrue(OFFICER.get("/api/v1/notifications?limit=100").expect(200).text().contains("giao sổ đăng ký cho " + NEIGHBOUR + " được duyệt, tải gói sổ trước "));
        assertEquals(List.of(), notices("chuyenvien2", id));
        assertEquals(List.of(), notices("lanhdao", id));
        assertEquals("1", value("select count(*) from outbox o join notification n on o.payload like '%' || n.id || '%' where o.type = 'mail.notice' and n.subject_id = '" + id + "'"), "one mail, at once");
        assertEquals(403, head.get(release + "/package").status(), "only an officer takes it");
        Api.as("chuyenvien2").get(release + "/package").refused(403, "RA-GIV-004");
        assertEquals(200, OFFICER.get(release + "/package").status());
        assertEquals("1", value("select taken_times from register_release where id = '" + id + "'"));
        assertEquals("1", value("select count(*) from audit_event e join register_release r on r.id::text = e.object_id where e.action = 'release.take' and r.id = '" + id
                + "' and e.details::text like '%' || r.taken_sha256 || '%'"), "the trail knows what was taken");

        OFFICER.post(release + "/actions/withdraw", Json.createObjectBuilder().add("decisionNote", ""), seen(release)).refused(400, "RA-GEN-006");
        OFFICER.post(release + "/actions/withdraw", Json.createObjectBuilder().add("decisionNote", "Tỉnh bạn đã nhận"), seen(release)).expect(200);
        OFFICER.get(release + "/package").refused(409, "RA-GIV-005");
        assertEquals(List.of("REGISTER_RELEASED"), notices("chuyenvien", id), "who calls it off knows it");

        String refused = RELEASES + "/" + OFFICER.post(RELEASES, asked()).expect(201).text("id");
        head.post(refused + "/actions/refuse", Json.createObjectBuilder().add("decisionNote", "Chưa có nghị quyết"), seen(refused)).expect(200);
        OFFICER.get(refused + "/package").refused(409, "RA-GIV-005");
        assertEquals(List.of("REGISTER_REFUSED"), notices("chuyenvien", refused.substring(RELEASES.length() + 1)));
        head.post(refused + "/actions/release", Json.createObjectBuilder(), seen(refused)).refused(409, "RA-STA-001");

        String over = released();
        Portal.get().rows("update register_release set open_until = now() where id = '" + over + "' returning 1");
        OFFICER.get(RELEASES + "/" + over + "/package").refused(409, "RA-GIV-005");
        Api.as("chuyenvien2").get("/api/v1/register-package").refused(409, "RA-GIV-006");
        for (String persona : List.of("vanthu.xa", "quantri", "giamsat")) {
            assertEquals(403, Api.as(persona).get("/api/v1/register-package").status(), "personal numbers stand in it: " + persona);
            assertEquals(403, Screens.shared().of(persona).status("/releases/file?id=" + over), persona);
        }
    }
}
