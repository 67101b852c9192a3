package vn.gov.ra.takeover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.ra.agency.AgencyView;
import vn.gov.ra.certificate.AuthorityView;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.intake.Finding;
import vn.gov.ra.intake.Found;
import vn.gov.ra.shared.Ids;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.subscriber.SubscriberView;
import vn.gov.ra.token.TokenState;

class ReconcilerTest {

    private static final String HANH = "067185001234";
    private static final String HUNG = "067079004321";

    private final TestPki g2 = TestPki.g2();
    private final TestPki stranger = TestPki.authority(new X500Name("C=VN,O=Công ty Xanh,CN=CA không được ghim"), "stranger");
    private final RegistersInMemory registers = new RegistersInMemory();
    private final List<Staged> rows = new ArrayList<>();
    private AgencyView department;

    @BeforeEach
    void the_register_knows_one_department_and_the_governments_ca() {
        department = registers.agency("H15.05", "Sở Thông tin và Truyền thông");
        registers.authorities.add(trusted(g2.view("g2"), true));
    }

    private static AuthorityView trusted(AuthorityView view, boolean anchor) {
        return new AuthorityView(view.id(), view.alias(), view.subject(), view.sha256(), view.der(), null, anchor, view.crlUrls(), view.ocspUrls(), view.hostAliases(), view.responderMode(), view.unissuedAnswer(),
                view.expectedPeriod(), view.version());
    }

    private Staged row(BookKind kind, String... keysAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return added(new Staged(Ids.next(), kind, kind + ".xlsx", rows.size() + 2, values, List.of(), null));
    }

    private Staged added(Staged row) {
        rows.add(row);
        return row;
    }

    private Staged file(byte[] der) {
        return added(new Staged(Ids.next(), BookKind.FILES, "tep.zip", rows.size() + 1, Map.of("fileName", "cts" + rows.size() + ".cer"), List.of(), der));
    }

    private byte[] leaf(TestPki issuer, String name, long serial) {
        return TestPki.encoded(issuer.leaf("CN=" + name, BigInteger.valueOf(serial)));
    }

    private Staged person(String number, String name) {
        return row(BookKind.PEOPLE, "fullName", name, "nationalId", number, "agencyCode", "H15.05");
    }

    private Staged certificate(long serial, String number, String... more) {
        List<String> all = new ArrayList<>(List.of("certificateSerial", Long.toHexString(serial), "agencyCode", "H15.05"));
        if (number != null) {
            all.addAll(List.of("nationalId", number));
        }
        all.addAll(Arrays.asList(more));
        return row(BookKind.CERTIFICATES, all.toArray(String[]::new));
    }

    private Map<UUID, Verdict> judged() {
        return Reconciler.judge(rows, registers, done -> { });
    }

    private static void says(Map<UUID, Verdict> verdicts, Staged row, Outcome outcome, TakeoverFinding... codes) {
        Verdict verdict = verdicts.get(row.id());
        assertEquals(outcome, verdict.outcome(), () -> "row " + row + ": " + verdict.findings());
        assertEquals(Arrays.stream(codes).map(TakeoverFinding::code).toList(), verdict.findings().stream().map(Found::code).toList());
    }

    @Test
    void people_certificates_and_devices_of_the_books_find_one_another() {
        Staged hanh = person(HANH, "Nguyễn Thị Mỹ Hạnh");
        Staged file = file(leaf(g2, "Nguyễn Thị Mỹ Hạnh", 0x5a01));
        Staged row = certificate(0x5a01, HANH, "tokenSerial", "gca-0001", "bookState", "Còn hiệu lực");
        Staged token = row(BookKind.TOKENS, "tokenSerial", "GCA-0001", "bookState", "Đang sử dụng", "agencyCode", "H15.05", "nationalId", HANH);

        Map<UUID, Verdict> verdicts = judged();

        says(verdicts, hanh, Outcome.NEW);
        says(verdicts, file, Outcome.NEW);
        says(verdicts, row, Outcome.NEW);
        says(verdicts, token, Outcome.NEW);
        assertEquals(file.id(), verdicts.get(row.id()).match(), "the file is found by its serial");
    }

    @Test
    void a_certificate_whose_chain_is_not_pinned_is_quarantined_with_its_row() {
        AuthorityView known = trusted(stranger.view("xanh"), false);
        registers.authorities.add(known);
        person(HANH, "Nguyễn Thị Mỹ Hạnh");
        Staged unpinned = file(leaf(stranger, "Nguyễn Thị Mỹ Hạnh", 0x77));
        Staged row = certificate(0x77, HANH);
        Staged unknown = file(leaf(TestPki.authority(new X500Name("CN=Chưa ai biết"), "nobody"), "Nguyễn Thị Mỹ Hạnh", 0x78));
        Staged broken = file(new byte[] {1, 2, 3});

        Map<UUID, Verdict> verdicts = judged();

        says(verdicts, unpinned, Outcome.QUARANTINED, TakeoverFinding.CHAIN_NOT_PINNED);
        says(verdicts, row, Outcome.QUARANTINED, TakeoverFinding.FILE_QUARANTINED);
        assertEquals(List.of("RA-CER-003"), verdicts.get(unknown.id()).findings().stream().map(Found::code).toList());
        assertEquals(List.of("RA-CER-002"), verdicts.get(broken.id()).findings().stream().map(Found::code).toList());
        assertTrue(verdicts.values().stream().filter(one -> one.outcome() == Outcome.NEW).count() == 1, "the person alone");
    }

    @Test
    void what_cannot_be_matched_is_quarantined() {
        person(HANH, "Nguyễn Thị Mỹ Hạnh");
        Staged alone = file(leaf(g2, "Phan Văn Khải", 0x91));
        Staged noFile = certificate(0x92, HANH);
        Staged stranger = certificate(0x91, HUNG);
        Staged otherName = certificate(0x93, HANH);
        Staged otherFile = file(leaf(g2, "Y Thử Niê", 0x93));
        Staged nowhere = row(BookKind.PEOPLE, "fullName", "Lê Văn Đạt", "nationalId", HUNG, "agencyCode", "H15.99");
        Staged eaten = person("67079004321", "Lê Văn Đạt");

        Map<UUID, Verdict> verdicts = judged();

        says(verdicts, alone, Outcome.QUARANTINED, TakeoverFinding.NO_ROW);
        says(verdicts, noFile, Outcome.QUARANTINED, TakeoverFinding.NO_FILE);
        says(verdicts, stranger, Outcome.QUARANTINED, TakeoverFinding.HOLDER_UNKNOWN);
        says(verdicts, otherName, Outcome.QUARANTINED, TakeoverFinding.SUBJECT_DIFFERS);
        says(verdicts, otherFile, Outcome.QUARANTINED, TakeoverFinding.NO_ROW);
        says(verdicts, nowhere, Outcome.QUARANTINED, TakeoverFinding.AGENCY_UNKNOWN);
        says(verdicts, eaten, Outcome.QUARANTINED, TakeoverFinding.BAD_NUMBER);
    }

    @Test
    void duplicates_are_told_within_the_books_and_against_the_register() {
        SubscriberView hanh = registers.person(HANH, "Nguyễn Thị Mỹ Hạnh", department);
        byte[] der = leaf(g2, "Nguyễn Thị Mỹ Hạnh", 0x11);
        registers.certificate("g2", ParsedCertificate.of(der), hanh);
        registers.token("GCA-0002", TokenState.IN_STOCK, null);
        Staged known = person(HANH, "NGUYỄN THỊ MỸ HẠNH");
        Staged twice = person(HANH, "Nguyễn Thị Mỹ Hạnh");
        Staged same = file(der);
        Staged again = file(der);
        Staged row = certificate(0x11, HANH);
        Staged rowTwice = certificate(0x11, HANH);
        Staged there = row(BookKind.TOKENS, "tokenSerial", "GCA-0002", "bookState", "Trong kho");
        Staged elsewhere = row(BookKind.TOKENS, "tokenSerial", "GCA-0002", "bookState", "Mất");

        Map<UUID, Verdict> verdicts = judged();

        says(verdicts, known, Outcome.SAME);
        says(verdicts, twice, Outcome.QUARANTINED, TakeoverFinding.TWICE);
        says(verdicts, same, Outcome.SAME);
        says(verdicts, again, Outcome.SAME, TakeoverFinding.SAME_FILE);
        says(verdicts, row, Outcome.SAME);
        says(verdicts, rowTwice, Outcome.QUARANTINED, TakeoverFinding.TWICE);
        says(verdicts, there, Outcome.SAME);
        says(verdicts, elsewhere, Outcome.QUARANTINED, TakeoverFinding.TWICE);
    }

    @Test
    void the_register_stays_as_it_is_where_the_books_say_something_else() {
        registers.person(HANH, "Nguyễn Thị Mỹ Hạnh", department);
        SubscriberView hung = registers.person(HUNG, "Trần Quốc Hùng", department);
        byte[] der = leaf(g2, "Trần Quốc Hùng", 0x21);
        registers.certificate("g2", ParsedCertificate.of(der), hung);
        registers.token("GCA-0003", TokenState.LOST, department.id());
        Staged agency = row(BookKind.AGENCIES, "code", "H15.05", "name", "Sở Khoa học và Công nghệ", "kind", "SO", "level", "Cấp tỉnh", "province", "Đắk Lắk");
        Staged born = row(BookKind.PEOPLE, "fullName", "Trần Quốc Hùng", "nationalId", HUNG, "agencyCode", "H15.05", "dateOfBirth", "1980-01-01");
        Staged otherPerson = person(HANH, "Phạm Thị Lan");
        Staged otherHolder = certificate(0x21, HANH);
        Staged lost = row(BookKind.TOKENS, "tokenSerial", "GCA-0003", "bookState", "Trong kho");
        Staged otherBytes = file(leaf(g2, "Người khác", 0x21));

        Map<UUID, Verdict> verdicts = judged();

        says(verdicts, agency, Outcome.DIFFERENT, TakeoverFinding.DIFFERS);
        says(verdicts, born, Outcome.DIFFERENT, TakeoverFinding.DIFFERS);
        says(verdicts, otherPerson, Outcome.QUARANTINED, TakeoverFinding.NAME_DIFFERS);
        says(verdicts, otherHolder, Outcome.DIFFERENT, TakeoverFinding.DIFFERS);
        says(verdicts, lost, Outcome.DIFFERENT, TakeoverFinding.DIFFERS);
        says(verdicts, otherBytes, Outcome.DIFFERENT, TakeoverFinding.OTHER_BYTES);
    }

    @Test
    void a_parent_may_stand_below_its_children_and_an_orphan_waits_in_quarantine() {
        Staged child = row(BookKind.AGENCIES, "code", "H15.77.01", "name", "UBND xã Ea Tam", "kind", "UBND_XA", "level", "xã", "province", "Đắk Lắk", "parentCode", "H15.77");
        Staged orphan = row(BookKind.AGENCIES, "code", "H15.88.01", "name", "UBND xã Mồ Côi", "kind", "UBND_XA", "level", "xã", "province", "Đắk Lắk", "parentCode", "H15.88");
        Staged parent = row(BookKind.AGENCIES, "code", "H15.77", "name", "UBND huyện Krông Pắc", "kind", "UBND_HUYEN", "level", "huyện", "province", "Đắk Lắk");
        Staged wrong = row(BookKind.AGENCIES, "code", "khong-phai-ma", "name", "Ai đó", "kind", "SO", "level", "tỉnh", "province", "Đắk Lắk");

        Map<UUID, Verdict> verdicts = judged();

        says(verdicts, child, Outcome.NEW);
        says(verdicts, parent, Outcome.NEW);
        says(verdicts, orphan, Outcome.QUARANTINED, TakeoverFinding.AGENCY_UNKNOWN);
        assertEquals(Outcome.QUARANTINED, verdicts.get(wrong.id()).outcome());
        assertEquals("code", verdicts.get(wrong.id()).findings().get(0).column());
    }

    @Test
    void a_certificate_that_only_the_book_calls_revoked_waits_until_a_list_says_so() {
        person(HANH, "Nguyễn Thị Mỹ Hạnh");
        file(leaf(g2, "Nguyễn Thị Mỹ Hạnh", 0x31));
        Staged row = certificate(0x31, HANH, "bookState", "Đã thu hồi");
        says(judged(), row, Outcome.QUARANTINED, TakeoverFinding.REVOKED_IN_BOOK);

        registers.revoked.add("31");
        says(judged(), row, Outcome.NEW);
    }

    @Test
    void every_row_has_exactly_one_outcome_whatever_its_cells_are() {
        added(new Staged(Ids.next(), BookKind.AGENCIES, "a.csv", 2, Map.of(), List.of(), null));
        added(new Staged(Ids.next(), BookKind.PEOPLE, "p.csv", 2, Map.of("dateOfBirth", "hôm qua"), List.of(), null));
        added(new Staged(Ids.next(), BookKind.PEOPLE, "p.csv", 3, Map.of("fullName", "1E+11"), List.of(Found.of("nationalId", Finding.SCIENTIFIC, null)), null));
        added(new Staged(Ids.next(), BookKind.CERTIFICATES, "c.csv", 2, Map.of("certificateSerial", "không có"), List.of(), null));
        added(new Staged(Ids.next(), BookKind.TOKENS, "t.csv", 2, Map.of("tokenSerial", "?", "bookState", "đâu đó"), List.of(), null));

        Map<UUID, Verdict> verdicts = judged();

        assertEquals(rows.stream().map(Staged::id).collect(Collectors.toSet()), verdicts.keySet());
        assertTrue(verdicts.values().stream().allMatch(verdict -> verdict.outcome() == Outcome.QUARANTINED), verdicts.toString());
    }
}
