package vn.gov.ra.demo.ca;

import static org.junit.jupiter.api.Assertions.*;
import static vn.gov.ra.demo.ca.DemoCa.HANH;
import static vn.gov.ra.demo.ca.DemoCa.NOON;
import static vn.gov.ra.demo.ca.Submissions.FORM_01;
import static vn.gov.ra.demo.ca.Submissions.FORM_04;
import static vn.gov.ra.demo.ca.Submissions.FORM_05;
import static vn.gov.ra.demo.ca.Submissions.person;
import static vn.gov.ra.demo.ca.Submissions.rows;
import static vn.gov.ra.demo.ca.Submissions.threePeople;
import static vn.gov.ra.demo.ca.Submissions.unzip;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SubmissionDeskTest {

    @TempDir Path home;
    private CaState ca;
    private SubmissionDesk desk;
    private byte[] three;

    @BeforeEach
    void open() throws Exception {
        if (three == null) three = threePeople();
        ca = DemoCa.open(home);
        desk = new SubmissionDesk(ca);
    }

    @AfterEach
    void close() throws Exception {
        ca.close();
    }

    @Test
    void three_people_become_three_certificates_with_tokens() throws Exception {
        byte[] result = answer(three, Answer.NONE);

        List<List<String>> rows = rows(result);
        assertEquals(3, rows.size());
        assertEquals(List.of("YC-2026-000123-02", "GCA01-2603-000002", "ISSUED", ""),
                List.of(rows.get(1).get(0), rows.get(1).get(2), rows.get(1).get(3), rows.get(1).get(4)));
        X509Certificate second = KeyStores.certificate(unzip(result).get("certificates/YC-2026-000123-02.cer"));
        second.verify(KeyStores.certificate(ca.certificate("g2")).getPublicKey());
        String name = second.getSubjectX500Principal().getName();
        assertTrue(name.contains("CN=Đinh Văn Ất,OU=UBND xã Đăk Hà,O=ỦY BAN NHÂN DÂN TỈNH QUẢNG NGÃI,L=Quảng Ngãi,C=VN"), name);
        assertEquals(rows.get(1).get(1), second.getSerialNumber().toString(16).toUpperCase(java.util.Locale.ROOT));
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(unzip(result).get("ket-qua.xlsx")))) {
            assertEquals(ResultPackage.COLUMNS, book.getFirstSheet().read().get(0).stream().map(c -> c.getText()).toList());
            assertEquals(4, book.getFirstSheet().read().size());
        }
    }

    @Test
    void the_same_zip_gives_the_same_bytes_also_after_a_restart() throws Exception {
        byte[] first = answer(three, Answer.NONE);
        byte[] again = answer(three, Answer.NONE);
        ca.close();
        open();

        assertArrayEquals(first, again);
        assertArrayEquals(first, answer(three, Answer.NONE));
        assertEquals("GCA01-2603-000004", ca.nextTokenSerial(), "nothing was issued twice");
    }

    @Test
    void a_misnamed_missing_swapped_or_added_column_is_refused_by_name() throws Exception {
        List<String> misnamed = new ArrayList<>(FORM_01);
        misnamed.set(2, "Ngày tháng năm sinh");
        assertRefused("CA-LIST-COLUMN-MISSING", "“Ngày sinh”", Submissions.zip(misnamed, person(1, "Y Thuỷ")));

        List<String> short_ = new ArrayList<>(FORM_01);
        short_.remove("Chức vụ");
        assertRefused("CA-LIST-COLUMN-MISSING", "“Chức vụ”", Submissions.zip(short_, person(1, "Y Thuỷ").subList(0, 11)));

        List<String> swapped = new ArrayList<>(FORM_01);
        Collections.swap(swapped, 1, 2);
        assertRefused("CA-LIST-COLUMN-ORDER", "“Họ và tên”", Submissions.zip(swapped, person(1, "Y Thuỷ")));

        List<String> added = new ArrayList<>(FORM_01);
        added.add("Ghi chú");
        assertRefused("CA-LIST-COLUMN-EXTRA", "“Ghi chú”", Submissions.zip(added, person(1, "Y Thuỷ")));
        assertEquals("GCA01-2603-000001", ca.nextTokenSerial(), "a refusal issues nothing");
    }

    @Test
    void a_package_that_is_not_what_its_manifest_says_is_refused() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>(unzip(three));
        files.put("cong-van.pdf", "%PDF-1.8".getBytes(StandardCharsets.US_ASCII));
        assertRefused("CA-MANIFEST-HASH", "cong-van.pdf", Submissions.bare(files));

        files = new LinkedHashMap<>(unzip(three));
        files.put("la.txt", new byte[1]);
        assertRefused("CA-MANIFEST-UNLISTED", "la.txt", Submissions.bare(files));

        files = new LinkedHashMap<>(unzip(three));
        files.remove("cong-van.pdf");
        assertRefused("CA-MANIFEST-FILE", "cong-van.pdf", Submissions.bare(files));
        files.remove("manifest.json");
        assertRefused("CA-MANIFEST-MISSING", "manifest.json", Submissions.bare(files));
        assertRefused("CA-ZIP", "ZIP", "không phải ZIP".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_workbook_that_names_other_lines_than_the_csv_is_refused() throws Exception {
        Map<String, byte[]> files = new LinkedHashMap<>(unzip(three));
        files.remove("manifest.json");
        files.put("danh-sach.xlsx", unzip(Submissions.zip(FORM_01, person(1, "Nguyễn Thị Hạnh"))).get("danh-sach.xlsx"));

        assertRefused("CA-WORKBOOK-DIFFERS", "YC-2026-000123-02, YC-2026-000123-03", Submissions.zip(files));
    }

    @Test
    void a_line_with_an_unreadable_birthday_is_returned_and_the_others_are_issued() throws Exception {
        List<String> wrong = new ArrayList<>(person(1, "Nguyễn Thị Hạnh"));
        wrong.set(2, "31/02/1990");
        List<List<String>> rows = rows(answer(Submissions.zip(FORM_01, wrong, person(2, "Y Thuỷ")), Answer.NONE));

        assertEquals("RETURNED", rows.get(0).get(3));
        assertTrue(rows.get(0).get(4).contains("31/02/1990"));
        assertEquals("ISSUED", rows.get(1).get(3));
    }

    @Test
    void a_list_of_form_05_revokes_and_publishes() throws Exception {
        IssuedCertificate certificate = ca.issue("g2", HANH, NOON, null);
        List<String> line = List.of("1", "Nguyễn Thị Hạnh", "", "", "", "", certificate.serialHex().toUpperCase(java.util.Locale.ROOT), "GCA01-2511-000007", "Thiết bị thất lạc", Submissions.code(1));
        List<List<String>> rows = rows(answer(Submissions.zip(FORM_05, line), Answer.NONE));

        assertEquals("REVOKED", rows.get(0).get(3));
        assertEquals(1, ca.revocation("g2", certificate.serial()).reason());
        assertEquals(1, ca.crl("g2").entries());
    }

    @Test
    void a_list_of_form_04_renews_changes_and_rejects() throws Exception {
        String old = ca.issue("g2", HANH, NOON, null).serialHex();
        byte[] result = answer(Submissions.zip(FORM_04,
                List.of("1", "Nguyễn Thị Hạnh", old, "", "", "", "Gia hạn", Submissions.code(1)),
                List.of("2", "Nguyễn Thị Hạnh", old, "", "Tên cơ quan", "UBND xã Ngọk Bay", "TĐTT", Submissions.code(2)),
                List.of("3", "Y Thuỷ", "1234567890ABCDEF", "", "", "", "Gia hạn", Submissions.code(3))), Answer.NONE);

        assertEquals(List.of("RENEWED", "CHANGED", "REJECTED"), rows(result).stream().map(r -> r.get(3)).toList());
        assertTrue(subject(result, 1).contains("OU=UBND xã Đăk Hà"));
        assertTrue(subject(result, 2).contains("OU=UBND xã Ngọk Bay"));
    }

    @Test
    void a_list_of_form_06_recovers_the_token() throws Exception {
        List<String> header = List.of("STT", "Số hiệu thiết bị lưu khóa bí mật", "Tên chứng thư chữ ký số", "Cơ quan, tổ chức công tác",
                "Địa chỉ thư điện tử công vụ", "Mã dòng");
        List<List<String>> rows = rows(answer(Submissions.zip(header, List.of("1", "GCA01-2511-000007", "Y Thuỷ", "UBND xã Đăk Hà", "", Submissions.code(1))), Answer.NONE));

        assertEquals(List.of(Submissions.code(1), "", "GCA01-2511-000007", "RECOVERED", ""), rows.get(0));
    }

    @Test
    void a_late_answer_comes_when_its_time_has_come() throws Exception {
        SubmissionDesk.Reply first = desk.submit(three, Answer.LATE, Duration.ofHours(1));
        assertNull(first.result());
        assertNull(desk.result(first.id(), 1).result());
        ca.close();
        ca = DemoCa.open(home, DemoCa.OPTIONS, NOON.plus(Duration.ofHours(1)));
        desk = new SubmissionDesk(ca);

        assertEquals(3, rows(desk.result(first.id(), 1).result()).size());
    }

    @Test
    void a_partial_answer_leaves_the_rest_for_later() throws Exception {
        SubmissionDesk.Reply first = desk.submit(three, Answer.PARTLY, Duration.ZERO);

        assertEquals(List.of(Submissions.code(1)), codes(first.result()));
        assertEquals(List.of(Submissions.code(2), Submissions.code(3)), codes(desk.result(first.id(), 2).result()));
        assertEquals(3, rows(answer(three, Answer.NONE)).size());
        assertEquals("GCA01-2603-000004", ca.nextTokenSerial(), "the lines were settled once");
    }

    @Test
    void twice_wrong_name_and_extra_are_what_they_say() throws Exception {
        byte[] right = answer(three, Answer.NONE);
        byte[] twice = answer(three, Answer.TWICE);
        byte[] wrong = answer(three, Answer.WRONG_NAME);
        byte[] extra = answer(three, Answer.EXTRA);

        assertEquals(6, rows(twice).size());
        assertArrayEquals(unzip(right).get("certificates/YC-2026-000123-01.cer"), unzip(twice).get("certificates/YC-2026-000123-01-2.cer"));
        assertTrue(subject(wrong, 1).contains("CN=Phan Văn Sai Tên"));
        assertTrue(subject(wrong, 2).contains("CN=Đinh Văn Ất"));
        assertEquals(3, rows(extra).size());
        assertEquals(unzip(right).size() + 1, unzip(extra).size());
    }

    private byte[] answer(byte[] zip, Answer answer) {
        return desk.submit(zip, answer, Duration.ZERO).result();
    }

    private void assertRefused(String code, String mentions, byte[] zip) {
        CaRefusal refusal = assertThrows(CaRefusal.class, () -> answer(zip, Answer.NONE));
        assertEquals(code, refusal.code(), refusal.getMessage());
        assertEquals(422, refusal.status());
        assertTrue(refusal.getMessage().contains(mentions), refusal.getMessage());
    }

    private static List<String> codes(byte[] result) throws Exception {
        return rows(result).stream().map(r -> r.get(0)).toList();
    }

    private static String subject(byte[] result, int seq) throws Exception {
        byte[] der = unzip(result).get("certificates/" + Submissions.code(seq) + ".cer");
        return KeyStores.certificate(der).getSubjectX500Principal().getName();
    }
}
