package vn.gov.ra.takeover;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.document.render.pack.UnpackedFile;
import vn.gov.ra.document.render.pack.ZipFiles;
import vn.gov.ra.document.render.pack.ZipReader;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.subscriber.PersonDetails;
import vn.gov.ra.subscriber.SubjectKind;
import vn.gov.ra.token.TokenKind;
import vn.gov.ra.token.TokenState;

/** A register goes out as one package, and the take-over reads its books as any office's. */
class RegisterPackageTest {

    private static final LocalDate DAY = LocalDate.parse("2026-06-30");
    private static final Instant NOW = Instant.parse("2026-06-30T03:00:00Z");
    private static final UUID HANH = new UUID(0, 1);
    private static final PersonDetails DETAILS = new PersonDetails("Nguyễn Thị Hạnh", LocalDate.parse("1984-03-05"), "067184000011", LocalDate.parse("2021-05-04"), "Cục Cảnh sát QLHC về TTXH",
            "hanh.nt@daknong.gov.vn", "0912000011");
    private static final byte[] DER = "một chứng thư số".getBytes(StandardCharsets.UTF_8);

    private static byte[] agencies() {
        return RegisterBooks.agencies(List.of(new ExportQuery.Office("H16", "Ủy ban nhân dân tỉnh Đắk Nông", null, "UBND_TINH", "PROVINCE", "GOVERNMENT", true, null, "Đắk Nông", "=1+1", null, null, new UUID(0, 9)),
                new ExportQuery.Office("H16.101", "UBND xã Quảng Tân; thôn 3", "UBND Quảng Tân", "UBND_XA", "COMMUNE", "GOVERNMENT", false, "H16", "Đắk Nông", null, "0261 3 000 000", "quangtan@daknong.gov.vn", new UUID(0, 8))));
    }

    private static Map<BookKind, byte[]> books() {
        Map<UUID, PersonDetails> details = Map.of(HANH, DETAILS);
        return Map.of(BookKind.AGENCIES, agencies(), BookKind.PEOPLE,
                RegisterBooks.people(List.of(new ExportQuery.Member(HANH, "H16.101", "Chủ tịch UBND", true, LocalDate.parse("2020-01-02")), new ExportQuery.Member(new UUID(0, 2), "H16", null, false, null)), details),
                BookKind.CERTIFICATES, RegisterBooks.certificates(List.of(new ExportQuery.Issued(new UUID(0, 3), "1a2b", "gca", "ab".repeat(32), HANH, "H16.101", SubjectKind.PERSON, "Nguyễn Thị Hạnh",
                        CertificateState.IN_FORCE, NOW.plusSeconds(60), DER)), details, Map.of(new UUID(0, 3), "GCA-0001"), NOW),
                BookKind.TOKENS, RegisterBooks.tokens(List.of(new ExportQuery.Device(new UUID(0, 4), "GCA-0001", "GCA-01", TokenKind.USB_TOKEN, TokenState.IN_USE, "H16.101", HANH, null),
                        new ExportQuery.Device(new UUID(0, 5), "GCA-0002", "GCA-01", TokenKind.USB_TOKEN, TokenState.IN_STOCK, "H16", null, "Tủ 3")), details));
    }

    private static byte[] packed() {
        return RegisterPackage.write("Sở Khoa học và Công nghệ", DAY, books(), Map.of("1a2b-abababab.cer", DER));
    }

    private static List<Map<String, String>> read(BookKind kind, byte[] book) {
        return BookReader.read(kind, book, DAY).stream().map(row -> row.content().values()).toList();
    }

    @Test
    void the_books_of_a_package_are_read_as_they_were_written() {
        RegisterPackage read = RegisterPackage.read(packed());

        assertEquals(List.of("Sở Khoa học và Công nghệ", DAY), List.of(read.source(), read.asOf()));
        List<Map<String, String>> offices = read(BookKind.AGENCIES, read.books().get(BookKind.AGENCIES));
        assertEquals(List.of("H16", "H16.101"), offices.stream().map(row -> row.get("code")).toList());
        assertEquals(List.of("UBND xã Quảng Tân; thôn 3", "COMMUNE", "H16"), List.of(offices.get(1).get("name"), offices.get(1).get("level"), offices.get(1).get("parentCode")));
        List<Map<String, String>> people = read(BookKind.PEOPLE, read.books().get(BookKind.PEOPLE));
        assertEquals(1, people.size(), "who has no personal number cannot be matched");
        assertEquals(List.of("Nguyễn Thị Hạnh", "067184000011", "1984-03-05", "2020-01-02", "Chủ tịch UBND"), List.of(people.get(0).get("fullName"), people.get(0).get("nationalId"),
                people.get(0).get("dateOfBirth"), people.get(0).get("validFrom"), people.get(0).get("position")));
        Map<String, String> certificate = read(BookKind.CERTIFICATES, read.books().get(BookKind.CERTIFICATES)).get(0);
        assertEquals(List.of("1a2b", "ab".repeat(32), "GCA-0001"), List.of(certificate.get("certificateSerial"), certificate.get("sha256"), certificate.get("tokenSerial")));
        List<Map<String, String>> tokens = read(BookKind.TOKENS, read.books().get(BookKind.TOKENS));
        assertEquals(List.of("GCA-0001", "067184000011"), List.of(tokens.get(0).get("tokenSerial"), tokens.get(0).get("nationalId")));
        assertEquals("Tủ 3", tokens.get(1).get("location"));
        assertTrue(tokens.get(1).get("agencyCode") == null || tokens.get(1).get("agencyCode").isEmpty(), "what is in a store belongs to no agency");
    }

    @Test
    void the_same_register_gives_the_same_bytes() {
        assertArrayEquals(packed(), packed());
    }

    @Test
    void every_state_has_a_word_that_the_take_over_understands() {
        Arrays.stream(TokenState.values()).forEach(state -> assertTrue(BookWords.token(RegisterBooks.word(state)).isPresent(), state.name()));
        Arrays.stream(CertificateState.values()).forEach(state -> {
            assertTrue(BookWords.certificate(RegisterBooks.word(state, NOW.plusSeconds(1), NOW)).isPresent(), state.name());
            assertTrue(BookWords.certificate(RegisterBooks.word(state, NOW, NOW)).isPresent(), state.name());
        });
        assertEquals(BookWords.CertificateWord.REVOKED, BookWords.certificate(RegisterBooks.word(CertificateState.REVOKED, NOW.minusSeconds(1), NOW)).orElseThrow(), "revoked before expired");
        Arrays.stream(TokenKind.values()).forEach(kind -> assertEquals(kind, BookWords.kind(kind.name().toLowerCase(java.util.Locale.ROOT)).orElseThrow()));
    }

    @Test
    void a_package_that_is_not_as_its_manifest_says_is_refused_as_a_whole() {
        Map<String, byte[]> files = files(packed());

        Map<String, byte[]> altered = new LinkedHashMap<>(files);
        altered.put("people.csv", "Họ và tên\nNgười khác\n".getBytes(StandardCharsets.UTF_8));
        refused(altered);
        Map<String, byte[]> less = new LinkedHashMap<>(files);
        less.remove("tokens.csv");
        refused(less);
        Map<String, byte[]> more = new LinkedHashMap<>(files);
        more.put("certificates/thêm.cer", DER);
        refused(more);
        Map<String, byte[]> none = new LinkedHashMap<>(files);
        none.remove("manifest.json");
        refused(none);
        Map<String, byte[]> other = new LinkedHashMap<>(files);
        other.put("manifest.json", "{\"format\":\"khác\"}".getBytes(StandardCharsets.UTF_8));
        refused(other);
    }

    private static Map<String, byte[]> files(byte[] zip) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (UnpackedFile file : ZipReader.read(zip)) {
            files.put(file.name(), file.content());
        }
        return files;
    }

    private static void refused(Map<String, byte[]> files) {
        byte[] zip = ZipFiles.write(files);
        assertEquals(TakeoverError.PACKAGE_BROKEN, assertThrows(DomainException.class, () -> RegisterPackage.read(zip)).error());
    }

    @Test
    void only_a_difference_is_decided_on_and_a_decision_goes_with_the_difference() {
        BookRow row = new BookRow(new UUID(0, 1), new UUID(0, 2), BookKind.TOKENS, 1, 7, new byte[0], null, null, null);
        Settled ours = new Settled(row.id(), Decision.OURS, " ", 0);
        row.judged(new byte[0], Outcome.SAME, null, null);
        assertEquals(TakeoverError.NOTHING_TO_DECIDE, assertThrows(DomainException.class, () -> row.decided(ours, "chuyenvien", NOW)).error());

        row.judged(new byte[0], Outcome.DIFFERENT, "RA-TKO-201", null);
        row.decided(ours, "chuyenvien", NOW);
        row.judged(new byte[0], Outcome.DIFFERENT, "RA-TKO-201", null);
        assertEquals(Decision.OURS, row.decision(), "checked again, still different");
        row.judged(new byte[0], Outcome.SAME, null, null);
        assertEquals(null, row.decision());
    }
}
