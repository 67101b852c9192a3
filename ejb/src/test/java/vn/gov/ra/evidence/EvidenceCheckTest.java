package vn.gov.ra.evidence;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;
import java.util.UUID;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.status.TestPki;

/** Evidence is judged by the file alone: what is altered, added, taken away, or signed by somebody else is told. */
class EvidenceCheckTest {

    private static final UUID ID = UUID.fromString("0190f3a2-0000-7000-8000-000000000001");
    private static final TestPki G2 = TestPki.g2();
    private static final X509CertificateHolder SEAL = G2.responder("evidence");
    private static final KeyPair PAIR = TestPki.pair("evidence");

    private static List<EvidenceFile> files() {
        List<EvidenceFile> files = new ArrayList<>();
        files.add(new EvidenceFile("chung-thu-so/g2-17.cer", "Chứng thư số của Nguyễn Thị Hạnh", TestPki.encoded(G2.leaf("CN=Nguyễn Thị Hạnh", BigInteger.valueOf(23)))));
        files.add(new EvidenceFile("co-quan-chung-thuc/g2.cer", "Cơ quan chứng thực", TestPki.encoded(G2.certificate())));
        files.add(new EvidenceFile("danh-sach-thu-hoi/g2.crl", "Danh sách thu hồi", G2.list(7).der()));
        files.add(new EvidenceFile("nhat-ky.csv", "Nhật ký", "Thời điểm,Việc\r\n".getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private static byte[] manifest(List<EvidenceFile> files) {
        return EvidenceZip.manifest(EvidenceSubject.CERTIFICATE, ID, "Chuyên viên Sở", TestPki.NOW, files);
    }

    private static byte[] seal(byte[] manifest) {
        return EvidenceSeal.sign(manifest, TestPki.signer(PAIR), SEAL, TestPki.NOW);
    }

    private static byte[] zip(List<EvidenceFile> files) {
        byte[] manifest = manifest(files);
        return EvidenceZip.of(files, manifest, seal(manifest), TestPki.NOW);
    }

    private static EvidenceFile altered(EvidenceFile file) {
        byte[] content = file.content().clone();
        content[content.length - 1] ^= 1;
        return new EvidenceFile(file.path(), file.title(), content);
    }

    @Test
    void whole_evidence_holds_and_tells_who_signed_it_and_when() {
        EvidenceCheck.Found found = EvidenceCheck.of(zip(files()));

        assertEquals(List.of(), found.faults());
        assertEquals(List.of(4, "CERTIFICATE", ID.toString(), EvidenceCheck.sha256(SEAL), TestPki.NOW.truncatedTo(java.time.temporal.ChronoUnit.SECONDS)),
                List.of(found.files(), found.subject(), found.id(), found.signerSha256(), found.signedAt()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void one_bit_in_any_file_is_told(int which) {
        List<EvidenceFile> files = files();
        byte[] manifest = manifest(files);
        files.set(which, altered(files.get(which)));

        List<String> faults = EvidenceCheck.of(EvidenceZip.of(files, manifest, seal(manifest), TestPki.NOW)).faults();

        assertTrue(faults.contains(files.get(which).path() + " has been altered"), faults.toString());
    }

    @Test
    void one_bit_in_any_byte_of_the_whole_file_is_told() {
        byte[] whole = zip(files().subList(3, 4));
        assertEquals(List.of(), EvidenceCheck.of(whole).faults());
        List<Integer> unseen = new ArrayList<>();
        for (int at = 0; at < whole.length; at++) {
            byte[] bent = whole.clone();
            bent[at] ^= 1;
            if (EvidenceCheck.of(bent).faults().isEmpty()) {
                unseen.add(at);
            }
        }
        assertEquals(List.of(), unseen, "bytes that can be altered in " + whole.length);
    }

    @Test
    void one_bit_in_any_byte_of_the_signature_is_told_though_the_zip_is_written_anew() {
        List<EvidenceFile> files = files().subList(3, 4);
        byte[] manifest = manifest(files);
        byte[] signature = seal(manifest);
        List<Integer> unseen = new ArrayList<>();
        for (int at = 0; at < signature.length; at++) {
            byte[] bent = signature.clone();
            bent[at] ^= 1;
            if (EvidenceCheck.of(EvidenceZip.of(files, manifest, bent, TestPki.NOW)).faults().isEmpty()) {
                unseen.add(at);
            }
        }
        assertEquals(List.of(), unseen, "bytes that can be altered in " + signature.length);
        byte[] longer = Arrays.copyOf(signature, signature.length + 1);
        assertEquals(1, EvidenceCheck.of(EvidenceZip.of(files, manifest, longer, TestPki.NOW)).faults().size());
    }

    @Test
    void what_only_a_reader_of_the_directory_would_see_is_told() {
        List<EvidenceFile> other = List.of(new EvidenceFile("nhat-ky.csv", "Nhật ký", "Thời điểm,Việc khác\r\n".getBytes(StandardCharsets.UTF_8)));
        byte[] whole = zip(files());
        byte[] behind = EvidenceZip.of(other, manifest(other), seal(manifest(other)), TestPki.NOW);
        byte[] both = Arrays.copyOf(whole, whole.length + behind.length);
        System.arraycopy(behind, 0, both, whole.length, behind.length);

        assertEquals(List.of("the ZIP is not as the portal wrote it"), EvidenceCheck.of(both).faults(), "unpacked by its directory it shows another trail");
    }

    @Test
    void the_same_files_are_the_same_bytes_whatever_the_machines_zone() {
        TimeZone here = TimeZone.getDefault();
        List<EvidenceFile> files = files();
        byte[] manifest = manifest(files);
        byte[] signature = seal(manifest);
        byte[] first = EvidenceZip.of(files, manifest, signature, TestPki.NOW);
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Lima"));
            assertArrayEquals(first, EvidenceZip.of(files, manifest, signature, TestPki.NOW));
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void a_file_taken_away_or_added_is_told() {
        List<EvidenceFile> files = files();
        byte[] manifest = manifest(files);
        EvidenceFile gone = files.remove(3);
        files.add(new EvidenceFile("them.txt", "Thêm", new byte[] {1}));

        List<String> faults = EvidenceCheck.of(EvidenceZip.of(files, manifest, seal(manifest), TestPki.NOW)).faults();

        assertEquals(List.of(gone.path() + " is missing", "them.txt has been added"), faults);
    }

    @Test
    void a_manifest_written_anew_does_not_fit_its_signature() {
        List<EvidenceFile> files = files();
        byte[] signature = seal(manifest(files));
        files.set(3, altered(files.get(3)));

        EvidenceCheck.Found found = EvidenceCheck.of(EvidenceZip.of(files, manifest(files), signature, TestPki.NOW));

        assertTrue(found.faults().stream().anyMatch(fault -> fault.startsWith("the signature does not fit the manifest")), found.faults().toString());
        assertNull(found.signer());
    }

    @Test
    void a_list_of_another_authority_is_told_even_where_the_manifest_fits() {
        TestPki other = TestPki.authority(TestPki.G2, "another key of the same name");
        List<EvidenceFile> files = files();
        files.set(2, new EvidenceFile("danh-sach-thu-hoi/g2.crl", "Danh sách thu hồi", other.list(9).der()));
        files.set(0, new EvidenceFile("chung-thu-so/g2-17.cer", "Chứng thư số", TestPki.encoded(other.leaf("CN=Nguyễn Thị Hạnh", BigInteger.valueOf(23)))));

        assertEquals(List.of("chung-thu-so/g2-17.cer is not signed by the authority beside it", "danh-sach-thu-hoi/g2.crl is not signed by the authority beside it"),
                EvidenceCheck.of(zip(files)).faults().stream().sorted().toList());
    }

    @Test
    void what_is_no_evidence_is_told_and_nothing_breaks() {
        assertEquals(List.of("manifest.json is missing"), EvidenceCheck.of("không phải ZIP".getBytes(StandardCharsets.UTF_8)).faults());
        assertEquals(List.of("manifest.json is missing"), EvidenceCheck.of(new byte[0]).faults());
        byte[] nonsense = "{}".getBytes(StandardCharsets.UTF_8);
        assertEquals(List.of("manifest.json is none of evidence"), EvidenceCheck.of(EvidenceZip.of(List.of(), nonsense, seal(nonsense), TestPki.NOW)).faults());
    }

    @Test
    void the_command_answers_by_exit_code_and_a_last_line_of_json(@TempDir Path directory) throws IOException {
        Path whole = Files.write(directory.resolve("chứng cứ.zip"), zip(files()));
        Path bent = Files.write(directory.resolve("hỏng.zip"), new byte[] {1, 2, 3});
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);

        assertEquals(List.of(0, 0, 1, 1, 64, 64), List.of(VerifyEvidenceMain.run(out, whole.toString()),
                VerifyEvidenceMain.run(out, whole.toString(), "--signer", EvidenceCheck.sha256(SEAL).toUpperCase()), VerifyEvidenceMain.run(out, whole.toString(), "--signer", "00"),
                VerifyEvidenceMain.run(out, bent.toString()), VerifyEvidenceMain.run(out), VerifyEvidenceMain.run(out, directory.resolve("không có.zip").toString())));
        assertTrue(said.toString(StandardCharsets.UTF_8).lines().findFirst().orElseThrow().startsWith("{\"valid\":true,\"files\":4,\"subject\":\"CERTIFICATE\""), said.toString(StandardCharsets.UTF_8));
    }
}
