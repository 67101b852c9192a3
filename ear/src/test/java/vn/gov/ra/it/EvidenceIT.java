package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Pki;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Walk;

/** Evidence is made by the office, signed with the portal's own key, and holds without the portal until somebody touches it. */
class EvidenceIT {

    private static final String OF = "/api/v1/evidence/";

    private static String certificate() {
        return Portal.get().value("select c.id from certificate c join token_slot s on s.certificate_id = c.id join subscriber b on b.id = c.subscriber_id where c.state = 'IN_FORCE'"
                + " and b.kind = 'PERSON' order by c.id limit 1");
    }

    private static int verified(byte[] zip, String... more) throws IOException {
        Path file = Files.write(Files.createTempFile(Portal.get().scratch(), "chung-cu", ".zip"), zip);
        String[] words = new String[more.length + 1];
        words[0] = file.toString();
        System.arraycopy(more, 0, words, 1, more.length);
        return Portal.get().run("vn.gov.ra.evidence.VerifyEvidenceMain", words);
    }

    @Test
    void the_evidence_of_a_certificate_holds_until_a_file_of_it_is_touched() throws IOException {
        String id = certificate();
        byte[] zip = Api.as("chuyenvien").get(OF + "certificates/" + id).expect(200).bytes();
        Map<String, byte[]> files = Walk.entries(zip);

        assertTrue(files.keySet().containsAll(List.of("muc-luc.html", "dong-thoi-gian.csv", "nhat-ky.csv", "manifest.json", "manifest.p7s")), files.keySet().toString());
        for (String directory : List.of("chung-thu-so/", "co-quan-chung-thuc/", "danh-sach-thu-hoi/", "thiet-bi/")) {
            assertTrue(files.keySet().stream().anyMatch(path -> path.startsWith(directory)), directory + " of " + files.keySet());
        }
        assertTrue(new String(files.get("muc-luc.html"), StandardCharsets.UTF_8).contains("Bộ chứng cứ"));
        assertEquals(0, verified(zip));
        assertEquals(0, verified(zip, "--signer", Pki.sha256(Api.anonymous().get("/ca/responder.cer").expect(200).bytes())), "signed with the key whose certificate is public");

        files.put("nhat-ky.csv", "Không có gì".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bent = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bent)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                out.putNextEntry(new ZipEntry(file.getKey()));
                out.write(file.getValue());
            }
        }
        assertEquals(1, verified(bent.toByteArray()));
        assertEquals("1", Portal.get().value("select count(*) from audit_event where action = 'evidence.make' and object_id = '" + id + "'"));
    }

    @Test
    void a_request_that_was_decided_comes_with_its_papers_and_decisions() {
        Walk walk = Walk.ofCommune(Person.woman("H'Ngân Kbuôr", "Công chức Tư pháp - Hộ tịch")).readyToSign().confirmedScan().claimed().proposed().approved().throughTheOperator();
        String certificate = Portal.get().value("select id from certificate where line_id = '" + walk.lineIds().get(0) + "'");
        Map<String, byte[]> files = Walk.entries(Api.as("lanhdao").get(OF + "certificates/" + certificate).expect(200).bytes());

        assertTrue(files.keySet().stream().anyMatch(path -> path.startsWith("de-nghi/") && path.endsWith("-phe-duyet.csv")), files.keySet().toString());
        assertTrue(files.keySet().stream().anyMatch(path -> path.startsWith("ho-so/")), files.keySet().toString());
    }

    @ParameterizedTest
    @CsvSource({"tokens, select t.id from token t join token_slot s on s.token_id = t.id order by t.id limit 1", "persons, select person_id from app_user where username = 'vanthu.xa'",
        "agencies, select agency_id from app_user where username = 'vanthu.xa'"})
    void devices_people_and_agencies_have_evidence_too(String kind, String of) throws IOException {
        assertEquals(0, verified(Api.as("chuyenvien").get(OF + kind + "/" + Portal.get().value(of)).expect(200).bytes()));
    }

    @Test
    void only_the_office_has_evidence() {
        String at = OF + "certificates/" + certificate();
        for (String other : List.of("vanthu.xa", "thutruong.xa", "thukho", "giamsat", "quantri", "thuebao.xa")) {
            assertEquals(403, Api.as(other).get(at).status(), other);
        }
        assertEquals(401, Api.anonymous().get(at).status());
        Answer nothing = Api.as("chuyenvien").get(OF + "certificates/00000000-0000-7000-8000-00000000ffff");
        assertEquals(404, nothing.status());
    }
}
