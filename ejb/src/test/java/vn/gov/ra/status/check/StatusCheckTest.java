package vn.gov.ra.status.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.ra.status.TestPki;

/** The command as an integrator uses it ({@code contract.md} §1, §6.14–16). */
class StatusCheckTest {

    private static final BigInteger SERIAL = new BigInteger("2a05f812673607b0", 16);

    @TempDir
    private Path folder;
    private final TestPki g2 = TestPki.g2();
    private final X509CertificateHolder leaf = g2.leaf("C=VN,CN=Nguyễn Thị Hường", SERIAL);
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private String file(String name, byte[] octets) throws IOException {
        return Files.write(folder.resolve(name), octets).toString();
    }

    private static String pem(String kind, byte[] der) {
        return "-----BEGIN " + kind + "-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END " + kind + "-----\n";
    }

    private int run(String... words) {
        out.reset();
        err.reset();
        return new StatusCheck(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(NOW, ZoneOffset.UTC)).run(words);
    }

    private List<JsonObject> lines() {
        return out.toString(StandardCharsets.UTF_8).lines().map(line -> Json.createReader(new StringReader(line)).readObject()).toList();
    }

    private String anchor;
    private String cert;

    @BeforeEach
    void written() throws IOException {
        // Names say nothing: one is PEM, the other DER.
        anchor = file("anchor.der", pem("CERTIFICATE", TestPki.encoded(g2.certificate())).getBytes(StandardCharsets.US_ASCII));
        cert = file("cert.pem", TestPki.encoded(leaf));
    }

    private void said(int code, String verdict, String status, String... words) {
        assertEquals(code, run(words), out::toString);
        JsonObject line = lines().get(0);
        assertEquals(verdict, line.getString("verdict"), out::toString);
        assertEquals(status, line.getString("status"), out::toString);
        line.getJsonArray("reasons").forEach(reason -> assertTrue(reason.toString().matches("\"RA-[A-Z]{3}-\\d{3}: .*"), reason::toString));
    }

    @Test
    void the_exit_code_tells_the_verdict() throws IOException {
        String good = file("good.crl", g2.list(1).der());
        String revoked = file("revoked.crl", g2.list(2).revoked(SERIAL, NOW.minus(Duration.ofHours(2)), 1).der());
        String held = file("held.crl", g2.list(3).revoked(SERIAL, NOW.minus(Duration.ofHours(2)), 6).der());
        said(0, "VALID", "good", "--anchor", anchor, "--cert", cert, "--crl", good, "--json");
        said(1, "INVALID", "revoked", "--json", "--anchor", anchor, "--cert", cert, "--crl", good, revoked);
        said(1, "INVALID", "onHold", "--anchor", anchor, "--cert", cert, "--crl", held, "--json");
        said(1, "INVALID", "expired", "--anchor", anchor, "--cert", cert, "--crl", good, "--at", "2033-03-02T08:10:00+07:00", "--json");
        said(1, "INVALID", "notYetValid", "--anchor", anchor, "--cert", cert, "--crl", good, "--at", "2020-03-02T08:10:00+07:00", "--json");
        said(2, "INDETERMINATE", "undetermined", "--anchor", anchor, "--cert", cert, "--json");
        said(2, "INDETERMINATE", "unknown", "--anchor", cert, "--cert", anchor, "--crl", good, "--json");
        said(0, "VALID", "undetermined", "--anchor", anchor, "--cert", cert, "--no-revocation", "--json");
        assertEquals(0, run("--anchor", anchor, "--cert", cert, "--crl", good));
        assertEquals("VALID good", out.toString(StandardCharsets.UTF_8).strip());
    }

    @Test
    void wrong_usage_is_64_and_says_how() {
        for (String[] words : new String[][] {{}, {"--cert", cert}, {"--anchor", anchor, "--cert", cert, "--frob"}, {"--anchor", anchor, "--cert"}, {"--bulk", "none.json"},
            {"--anchor", anchor, "--cert", cert, "--at", "yesterday"}, {"--anchor", anchor, "--cert", cert, "--max-crl-age", "7"},
            {"--anchor", anchor, "--cert", cert, "--policy", "any"}, {"--bulk", cert}}) {
            assertEquals(StatusCheck.USAGE, run(words), () -> String.join(" ", words));
            assertEquals(0, out.size());
            assertTrue(err.toString(StandardCharsets.UTF_8).contains("status-check --bulk"), err::toString);
        }
    }

    @Test
    void every_case_of_a_bulk_run_gets_its_line_whatever_it_is() throws IOException {
        file("good.crl", g2.list(1).der());
        String inline = Json.createValue(pem("CERTIFICATE", TestPki.encoded(leaf))).toString();
        String cases = """
                [{"id":"một","anchors":["anchor.der"],"cert":%s,"crls":["good.crl"],"comment":{"unknown":["fields"]}},
                 {"id":2,"anchors":"anchor.der","cert":"cert.pem","crls":[],"revocation":"off"},
                 {"id":"no file","anchors":["anchor.der"],"cert":"absent","crls":["good.crl"]},
                 {"id":"garbage","anchors":["anchor.der"],"cert":"good.crl","crls":["good.crl"]},
                 {"id":"bad anchor","anchors":["absent","good.crl"],"cert":"cert.pem","crls":["good.crl"]},
                 {"id":"bad list beside a good one","anchors":["anchor.der"],"cert":"cert.pem","crls":["cert.pem","good.crl"]},
                 {"id":"bad moment","anchors":["anchor.der"],"cert":"cert.pem","at":"2026"}, 7, null, "text", [], {}]
                """.formatted(inline);

        assertEquals(0, run("--bulk", file("cases.json", cases.getBytes(StandardCharsets.UTF_8)), "--json"));

        assertEquals(List.of("một", "2", "no file", "garbage", "bad anchor", "bad list beside a good one", "bad moment", "7", "8", "9", "10", "11"),
                lines().stream().map(line -> line.getString("id")).toList());
        assertEquals(List.of("VALID", "VALID", "INDETERMINATE", "INDETERMINATE", "INDETERMINATE", "VALID", "INDETERMINATE", "INDETERMINATE", "INDETERMINATE",
                "INDETERMINATE", "INDETERMINATE", "INDETERMINATE"), lines().stream().map(line -> line.getString("verdict")).toList());
        assertEquals(0, err.size());
        assertTrue(lines().get(2).containsKey("error"));
    }

    @Test
    void no_octet_of_the_certificate_or_the_list_can_be_changed() throws IOException {
        byte[] list = g2.list(1).revoked(5, 1).der();
        file("list.crl", list);
        byte[] certificate = TestPki.encoded(leaf);
        List<String> cases = new ArrayList<>();
        for (int i = 0; i < certificate.length; i++) {
            cases.add("{\"anchors\":[\"anchor.der\"],\"crls\":[\"list.crl\"],\"cert\":" + bent("CERTIFICATE", certificate, i) + "}");
        }
        for (int i = 0; i < list.length; i++) {
            cases.add("{\"anchors\":[\"anchor.der\"],\"cert\":\"cert.pem\",\"crls\":[" + bent("X509 CRL", list, i) + "]}");
        }
        assertEquals(0, run("--bulk", file("bent.json", ("[" + String.join(",", cases) + "]").getBytes(StandardCharsets.UTF_8))));
        assertEquals(cases.size(), lines().size());
        lines().forEach(line -> assertFalse(line.getString("verdict").equals("VALID") || line.getString("status").equals("good"), line::toString));
    }

    private static String bent(String kind, byte[] der, int at) {
        byte[] bent = der.clone();
        bent[at] ^= (byte) (1 << at % 8);
        return Json.createValue(pem(kind, bent)).toString();
    }

    private String answer(TestPki signer, CertificateStatus status) throws Exception {
        CertificateID id = new CertificateID(new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1), g2.certificate(), SERIAL);
        BasicOCSPRespBuilder builder = new BasicOCSPRespBuilder(new RespID(signer.certificate().getSubject()));
        builder.addResponse(id, status, TestPki.date(NOW.minus(Duration.ofHours(1))), TestPki.date(NOW.plus(Duration.ofHours(1))));
        byte[] der = new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, builder.build(TestPki.signer(signer.pair()), new X509CertificateHolder[0],
                TestPki.date(NOW.minus(Duration.ofHours(1))))).getEncoded();
        return file("answer.ors", der);
    }

    @Test
    void a_kept_ocsp_answer_counts_when_the_issuer_signed_it() throws Exception {
        said(0, "VALID", "good", "--anchor", anchor, "--cert", cert, "--ocsp-response", answer(g2, CertificateStatus.GOOD), "--json");
        said(2, "INDETERMINATE", "undetermined", "--anchor", anchor, "--cert", cert, "--ocsp-response", answer(g2, CertificateStatus.GOOD), "--json", "--at",
                "2026-03-02T05:10:00Z");
        said(1, "INVALID", "revoked", "--anchor", anchor, "--cert", cert, "--crl", file("good.crl", g2.list(1).der()), "--json", "--ocsp-response",
                answer(g2, new RevokedStatus(TestPki.date(NOW.minus(Duration.ofDays(1))), CRLReason.keyCompromise)));
        TestPki stranger = TestPki.authority(TestPki.G2, "người lạ");
        said(2, "INDETERMINATE", "undetermined", "--anchor", anchor, "--cert", cert, "--ocsp-response", answer(stranger, CertificateStatus.GOOD), "--json");
    }
}
