package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.ForeignCa;
import vn.gov.ra.it.support.Jobs;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;

/** Old books from their files into the registers: checked without changing anything, taken over, accepted by somebody else, or undone as a whole. */
class TakeoverIT {

    private static final String TAKEOVERS = "/api/v1/takeovers";
    private static final Api OFFICER = Api.as("chuyenvien");
    /** {@code -Dra.long=true}: as many as the province of the sources has. */
    private static final int MANY = Boolean.getBoolean("ra.long") ? 3_228 : 120;

    /** An office's books of its own; nothing in them is known to the portal before. */
    private static final class Office {

        private final String code;
        private final ForeignCa ca;
        private final Person hanh = Person.woman("Nguyễn Thị Mỹ Hạnh", "Văn thư");
        private final Person hung = Person.man("Trần Quốc Hùng", "Chánh Văn phòng");
        private final long serial;
        private byte[] zipped;

        Office(int number) {
            code = "H9" + number + ".77";
            ca = new ForeignCa("socu" + number).pinned();
            ca.uploaded(ca.list(1).der()).expect(201);
            serial = 0x5a00 + number * 16L;
        }

        String token(int n) {
            return "SOCU-" + code.substring(1, 3) + "-000" + n;
        }

        String agencies() {
            return "Mã định danh;Tên cơ quan;Loại cơ quan;Cấp;Tỉnh;Mã cơ quan cấp trên;Mã trong sổ cũ\n"
                    + code + ".01;Phòng Lưu trữ sổ cũ " + code + ";PHONG;Đơn vị;Đắk Nông;" + code + ";CQ-2\n"
                    + code + ";Ban Lưu trữ sổ cũ " + code + ";BAN;Cấp tỉnh;Đắk Nông;;CQ-1\n";
        }

        String people() {
            return "STT;Họ và tên;Số CCCD;Ngày sinh;Mã cơ quan;Chức vụ;Mã trong sổ cũ\n"
                    + "1;" + hanh.fullName() + ";" + hanh.nationalId() + ";05/03/1984;" + code + ";Văn thư;NG-1\n"
                    + "2;" + hung.fullName() + ";" + hung.nationalId() + ";23/11/1979;" + code + ".01;Trưởng phòng;NG-2\n"
                    + "3;Lê Văn Đạt;67079004321;01/01/1979;" + code + ";Chuyên viên;NG-3\n";
        }

        /** The same bytes each time. */
        byte[] files() throws IOException {
            if (zipped != null) {
                return zipped;
            }
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put("hanh.cer", ca.certificate(hanh.fullName(), serial));
            files.put("hung.cer", ca.certificate(hung.fullName(), serial + 1));
            files.put("la.cer", new ForeignCa("khongai").certificate(hanh.fullName(), serial + 2));
            zipped = zip(files);
            return zipped;
        }

        String certificates() {
            return "Số hiệu chứng thư số;Số định danh cá nhân;Mã cơ quan;Số serial token;Tình trạng;Mã trong sổ cũ\n"
                    + hex(0) + ";" + hanh.nationalId() + ";" + code + ";" + token(1) + ";Còn hiệu lực;CTS-1\n"
                    + hex(1) + ";" + hung.nationalId() + ";" + code + ".01;;Còn hiệu lực;CTS-2\n"
                    + hex(2) + ";" + hanh.nationalId() + ";" + code + ";;Còn hiệu lực;CTS-3\n"
                    + hex(3) + ";" + hanh.nationalId() + ";" + code + ";;Còn hiệu lực;CTS-4\n";
        }

        String tokens() {
            return "Số hiệu thiết bị;Tình trạng;Mã cơ quan;Số định danh cá nhân;Vị trí trong kho;Mã trong sổ cũ\n"
                    + token(1) + ";Đang sử dụng;" + code + ";" + hanh.nationalId() + ";;TB-1\n"
                    + token(2) + ";Trong kho;;;Tủ 3;TB-2\n"
                    + token(2) + ";Mất;;;;TB-3\n";
        }

        String hex(int n) {
            return Long.toHexString(serial + n);
        }

        String id() {
            return Portal.get().value("select id from agency where code = '" + code + "'");
        }

        String status(int n) {
            return Api.anonymous().get("/api/v1/certificates/" + ca.alias() + "/" + hex(n) + "/status").expect(200).text("status");
        }

        /** Rows of the registers that the books speak of. */
        int known() {
            return Integer.parseInt(Portal.get().value("select (select count(*) from agency where code like '" + code + "%') + (select count(*) from token where serial like 'SOCU-" + code.substring(1, 3)
                    + "%') + (select count(*) from certificate c join authority a on a.id = c.authority_id where a.alias = '" + ca.alias() + "')"));
        }

        String taken(String takeover) throws IOException {
            book(takeover, "AGENCIES", "co-quan.csv", agencies().getBytes(StandardCharsets.UTF_8));
            book(takeover, "PEOPLE", "nguoi.csv", people().getBytes(StandardCharsets.UTF_8));
            book(takeover, "FILES", "tep.zip", files());
            book(takeover, "CERTIFICATES", "cts.csv", certificates().getBytes(StandardCharsets.UTF_8));
            book(takeover, "TOKENS", "thiet-bi.csv", tokens().getBytes(StandardCharsets.UTF_8));
            return takeover;
        }
    }

    private static byte[] zip(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    private static String begun(String source) {
        Answer made = OFFICER.post(TAKEOVERS, Json.createObjectBuilder().add("sourceSystem", source).add("asOf", Portal.get().value("select ((now() at time zone 'Asia/Ho_Chi_Minh')::date)::text"))
                .add("expected", Json.createObjectBuilder().add("certificates", 4))).expect(201);
        return TAKEOVERS + "/" + made.text("id");
    }

    private static Answer book(String takeover, String kind, String name, byte[] content) {
        return OFFICER.upload(takeover + "/books", Map.of("kind", kind), name, "application/octet-stream", content).expect(201);
    }

    /** All rows of the registers; of certificates without what the CA's lists change by themselves. */
    private static String registers() {
        return List.of("agency", "agency_name", "agency_code", "person", "appointment", "subscriber", "token", "token_slot", "certificate", "certificate_move").stream()
                .map(table -> table + "=" + Portal.get().value("select count(*) || ':' || coalesce(md5(string_agg(one, '' order by one)), '') from (select md5((to_jsonb(r)"
                        + " - array['state', 'version', 'revoked_at', 'local_alert', 'local_alert_since'])::text) as one from " + table + " r) as rows")).toList().toString();
    }

    /** A run that has ended. */
    private static Answer ran(String takeover, String action) {
        Answer begun = OFFICER.act(takeover, action).expect(200);
        assertEquals("SUCCEEDED", Jobs.ended(OFFICER, "/api/v1/jobs/" + begun.text("jobId")).text("state"));
        return OFFICER.get(takeover).expect(200);
    }

    private static List<Integer> counts(String takeover, String kind) {
        JsonObject one = OFFICER.get(takeover + "/report").expect(200).json().getJsonArray("kinds").getValuesAs(JsonObject.class).stream().filter(each -> each.getString("kind").equals(kind))
                .findFirst().orElseThrow();
        assertEquals(one.getInt("read"), one.getInt("fresh") + one.getInt("same") + one.getInt("different") + one.getInt("quarantined"), "each row is in exactly one class");
        return List.of(one.getInt("read"), one.getInt("fresh"), one.getInt("same"), one.getInt("different"), one.getInt("quarantined"), one.getInt("made"));
    }

    private static List<String> codes(String takeover, String kind) {
        return OFFICER.get(takeover + "/rows?kind=" + kind + "&outcome=QUARANTINED").expect(200).items().getValuesAs(JsonObject.class).stream()
                .map(row -> row.getJsonObject("content").getJsonArray("findings").getJsonObject(0).getString("code")).toList();
    }

    @Test
    void a_check_changes_nothing_and_what_is_taken_over_is_accepted_by_somebody_else() throws IOException {
        Office office = new Office(1);
        String before = registers();
        String takeover = office.taken(begun("Sổ Excel của Văn phòng"));

        assertEquals("CHECKED", ran(takeover, "check").text("state"));
        assertEquals(0, office.known(), "a dry run changes nothing");
        assertEquals(before, registers(), "in no register");
        assertEquals(List.of(2, 2, 0, 0, 0, 0), counts(takeover, "AGENCIES"), "the parent stands below its child");
        assertEquals(List.of(3, 2, 0, 0, 1, 0), counts(takeover, "PEOPLE"));
        assertEquals(List.of(3, 2, 0, 0, 1, 0), counts(takeover, "FILES"));
        assertEquals(List.of(4, 2, 0, 0, 2, 0), counts(takeover, "CERTIFICATES"));
        assertEquals(List.of(3, 2, 0, 0, 1, 0), counts(takeover, "TOKENS"));
        assertEquals(List.of("RA-TKO-105"), codes(takeover, "PEOPLE"));
        assertEquals(List.of("RA-CER-003"), codes(takeover, "FILES"), "nobody pinned its issuer");
        assertEquals(List.of("RA-TKO-109", "RA-TKO-108"), codes(takeover, "CERTIFICATES"));
        assertEquals(List.of("RA-TKO-102"), codes(takeover, "TOKENS"));

        assertEquals("TAKEN", ran(takeover, "take-over").text("state"));
        assertEquals(List.of(4, 2, 0, 0, 2, 2), counts(takeover, "CERTIFICATES"));
        assertEquals(2 + 2 + 2, office.known());
        assertEquals("good", office.status(0), "evidence of issue");
        assertEquals("unknown", office.status(2), "what could not be verified is never good");
        JsonObject device = OFFICER.get("/api/v1/tokens?q=" + office.token(1)).expect(200).items().getJsonObject(0);
        assertEquals("IN_USE", device.getString("state"));
        assertEquals("1", Portal.get().value("select count(*) from token_slot s join token t on t.id = s.token_id join certificate c on c.id = s.certificate_id where t.serial = '" + office.token(1)
                + "' and c.serial = '" + office.hex(0) + "'"));
        JsonObject source = OFFICER.get(takeover + "/rows?sourceId=CTS-1").expect(200).items().getJsonObject(0);
        assertTrue(source.getBoolean("made") && !source.isNull("objectId"), "found by its number in the old book");
        List<JsonObject> balance = OFFICER.get(takeover + "/report").expect(200).json().getJsonArray("balance").getValuesAs(JsonObject.class);
        assertEquals(2, balance.stream().filter(one -> one.getString("cls").equals("LIVE")).mapToInt(one -> one.getInt("amount")).sum(), balance.toString());
        for (String period : List.of("", "?from=2016-01-01&to=2016-12-31")) {
            JsonObject row = Api.as("giamsat").get("/api/v1/reports/certificate-balance" + (period.isEmpty() ? "?" : period + "&") + "agency=" + office.id()).expect(200).items().getJsonObject(0);
            assertEquals(List.of(1, 0, 1, 1), List.of(row.getInt("opening"), row.getInt("received"), row.getInt("closing"), row.getInt("live")), "what an agency began with was not received by it");
        }
        String sheet = Api.as("giamsat").get("/api/v1/exports/balance?format=csv&agency=" + office.id()).expect(200).text();
        assertTrue(sheet.contains(office.code + ",Ban Lưu trữ sổ cũ " + office.code + ",1,0,0,0,1,1,0,0,0"), sheet);
        String csv = OFFICER.get(takeover + "/findings.csv").expect(200).text();
        assertTrue(csv.contains("RA-TKO-105") && csv.contains("nguoi.csv"), csv);
        String report = OFFICER.get(takeover + "/report.csv").expect(200).text();
        assertTrue(report.contains(",4,4,2,0,0,2,0,2,0,"), report);

        String id = takeover.substring(takeover.lastIndexOf('/') + 1);
        for (String page : List.of("/takeovers/view?id=" + id, "/takeovers/rows?id=" + id + "&kind=CERTIFICATES&outcome=QUARANTINED", "/takeovers/file?id=" + id, "/takeovers/list?state=TAKEN")) {
            assertEquals(200, Screens.shared().of("lanhdao").status(page), page);
        }

        OFFICER.act(takeover, "accept").refused(403, "RA-TKO-005");
        assertEquals("ACCEPTED", Api.as("lanhdao").act(takeover, "accept").expect(200).text("state"));
        assertEquals(409, OFFICER.act(takeover, "undo").status());

        String again = office.taken(begun("Sổ Excel của Văn phòng, gửi lại"));
        ran(again, "check");
        for (String kind : List.of("AGENCIES", "PEOPLE", "FILES", "CERTIFICATES", "TOKENS")) {
            assertEquals(0, counts(again, kind).get(1), "the same books again make nothing new: " + kind);
        }
        assertEquals(List.of(2, 0, 2, 0, 0, 0), counts(again, "AGENCIES"));
        assertEquals("DISCARDED", OFFICER.act(again, "discard").expect(200).text("state"));
    }

    @Test
    void until_it_is_accepted_the_whole_of_it_can_be_undone_unless_somebody_has_worked_on_it() throws IOException {
        Office office = new Office(2);
        String before = registers();
        String takeover = office.taken(begun("Sổ cũ làm thử"));
        ran(takeover, "check");
        ran(takeover, "take-over");
        assertEquals("good", office.status(1));

        assertEquals("UNDONE", OFFICER.act(takeover, "undo").expect(200).text("state"));
        assertEquals(0, office.known());
        assertEquals("unknown", office.status(1), "no evidence of issue any more");
        assertEquals(before, registers(), "people, positions, names, codes and slots too");

        String second = office.taken(begun("Sổ cũ làm thật"));
        ran(second, "check");
        assertEquals(List.of(4, 2, 0, 0, 2, 0), counts(second, "CERTIFICATES"), "new again");
        ran(second, "take-over");
        assertEquals("good", office.status(1), "and good again");
        Portal.get().change("update agency set phone = '0261 3 000 000', version = version + 1 where code = '" + office.code + "'");
        OFFICER.act(second, "undo").refused(409, "RA-TKO-006");
        assertEquals(2 + 2 + 2, office.known(), "all or nothing");
        assertEquals("ACCEPTED", Api.as("chuyenvien2").act(second, "accept").expect(200).text("state"));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.MINUTES)
    void a_book_that_came_is_the_same_book_and_many_certificates_come_in_one_run() throws IOException {
        ForeignCa ca = new ForeignCa("socu3").pinned();
        String code = Portal.get().value("select a.code from agency a join app_user u on u.agency_id = a.id where u.username = 'vanthu.so'");
        StringBuilder people = new StringBuilder("Họ và tên;Số định danh cá nhân;Mã cơ quan;Chức vụ\n");
        StringBuilder certificates = new StringBuilder("Số hiệu chứng thư số;Số định danh cá nhân;Mã cơ quan\n");
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (int i = 0; i < MANY; i++) {
            Person one = Person.man("Phạm Văn Sổ " + i, "Chuyên viên");
            people.append(one.fullName()).append(';').append(one.nationalId()).append(';').append(code).append(";Chuyên viên\n");
            certificates.append(Long.toHexString(0x990000 + i)).append(';').append(one.nationalId()).append(';').append(code).append('\n');
            files.put(i + ".cer", ca.certificate(one.fullName(), 0x990000 + i));
        }
        String takeover = begun("Sổ nhiều dòng");
        Answer first = book(takeover, "PEOPLE", "nguoi.csv", people.toString().getBytes(StandardCharsets.UTF_8));
        Answer twice = book(takeover, "PEOPLE", "nguoi (2).csv", people.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals(first.json().getInt("version"), twice.json().getInt("version"), "the same bytes are the same book");
        book(takeover, "FILES", "tep.zip", zip(files));
        book(takeover, "CERTIFICATES", "cts.csv", certificates.toString().getBytes(StandardCharsets.UTF_8));
        ran(takeover, "check");
        ran(takeover, "take-over");
        assertEquals(List.of(MANY, MANY, 0, 0, 0, MANY), counts(takeover, "CERTIFICATES"));
        assertEquals(String.valueOf(MANY), Portal.get().value("select count(*) from certificate c join authority a on a.id = c.authority_id join subscriber s on s.id = c.subscriber_id"
                + " join person p on p.id = s.person_id where a.alias = 'socu3' and p.full_name = c.common_name"), "each certificate is its own holder's");
        OFFICER.act(takeover, "undo").expect(200);
        assertEquals("0", Portal.get().value("select count(*) from certificate c join authority a on a.id = c.authority_id where a.alias = 'socu3'"));
    }

    @Test
    void agencies_see_nothing_of_it_and_who_only_looks_sees_no_personal_number() {
        assertEquals(403, Api.as("vanthu.xa").get(TAKEOVERS).status());
        assertEquals(403, Api.as("giamsat").post(TAKEOVERS, Json.createObjectBuilder().add("sourceSystem", "x").add("asOf", "2026-01-01")).status());
        OFFICER.post(TAKEOVERS, Json.createObjectBuilder().add("sourceSystem", "Sổ của ngày mai").add("asOf", "2199-01-01")).refused(400, "RA-TKO-003");
        String takeover = begun("Sổ của riêng ai");
        OFFICER.act(takeover, "check").refused(409, "RA-TKO-004");
        Person hanh = Person.woman("H'Thử Niê", "Văn thư");
        book(takeover, "PEOPLE", "nguoi.csv", ("Họ và tên;Số định danh cá nhân;Mã cơ quan\n" + hanh.fullName() + ";" + hanh.nationalId() + ";H15\n").getBytes(StandardCharsets.UTF_8));
        assertTrue(OFFICER.get(takeover + "/rows").expect(200).text().contains(hanh.nationalId()));
        assertFalse(Api.as("giamsat").get(takeover + "/rows").expect(200).text().contains(hanh.nationalId()));
        assertEquals(404, OFFICER.get(TAKEOVERS + "/0198c0de-0000-7000-8000-000000000000").status());
        OFFICER.act(takeover, "discard").expect(200);
    }
}
