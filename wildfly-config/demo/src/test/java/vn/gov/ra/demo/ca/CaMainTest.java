package vn.gov.ra.demo.ca;

import static org.junit.jupiter.api.Assertions.*;
import static vn.gov.ra.demo.ca.DemoCa.HANH;
import static vn.gov.ra.demo.ca.DemoCa.NOON;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CaMainTest {

    @TempDir Path home;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_signed_pdf_verifies_and_one_changed_byte_breaks_it() throws Exception {
        X509CertificateHolder signer = new X509CertificateHolder(makePersona());
        Path signed = home.resolve("signed.pdf");
        assertEquals(0, run("sign-pdf", "--as", "thutruong.xa", letter().toString(), signed.toString(), "--keys", home.resolve("demo/keys").toString()), text(err));
        byte[] pdf = Files.readAllBytes(signed);
        byte[] changed = pdf.clone();
        changed[40] ^= 1;

        assertTrue(verifies(pdf, pdf, signer));
        assertFalse(verifies(pdf, changed, signer));
        assertArrayEquals(Files.readAllBytes(home.resolve("letter.pdf")), java.util.Arrays.copyOf(pdf, (int) Files.size(home.resolve("letter.pdf"))), "only added to");
    }

    @Test
    void a_signature_names_its_certificate_and_covers_the_whole_file() throws Exception {
        makePersona();
        Path signed = home.resolve("signed.pdf");
        run("sign-pdf", letter().toString(), signed.toString(), "--as", "thutruong.xa", "--keys", home.resolve("demo/keys").toString());
        byte[] pdf = Files.readAllBytes(signed);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDSignature signature = document.getLastSignatureDictionary();
            AttributeTable attributes = new CMSSignedData(signature.getContents(pdf)).getSignerInfos().iterator().next().getSignedAttributes();

            assertEquals("ETSI.CAdES.detached", signature.getSubFilter());
            assertEquals("Nguyễn Thị Hạnh", signature.getName());
            assertEquals(NOON, signature.getSignDate().toInstant());
            assertEquals(pdf.length, signature.getByteRange()[2] + signature.getByteRange()[3]);
            assertNotNull(attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2));
            assertNull(attributes.get(CMSAttributes.signingTime));
        }
    }

    @Test
    void wrong_use_is_64_and_one_line() {
        for (String[] args : new String[][] {{}, {"sing"}, {"submit"}, {"revoke", "g2", "0a"}, {"serve", "--port", "x"}, {"sign-pdf", "a", "b"}, {"serve", "--was"}}) {
            err.reset();
            assertEquals(64, run(args), String.join(" ", args));
            assertEquals(1, text(err).lines().count());
            assertTrue(text(err).startsWith("usage: ./portal ca"), text(err));
        }
        run("revoke");
        assertTrue(text(err).contains("revoke ISSUER SERIAL REASON"));
    }

    @Test
    void an_unknown_persona_and_a_missing_operator_are_said_in_one_line() throws Exception {
        assertEquals(1, run("sign-pdf", "--as", "thukho", letter().toString(), home.resolve("x.pdf").toString(), "--keys", home.toString()));
        assertTrue(text(err).contains("thukho"));
        err.reset();
        assertEquals(1, run("publish", "--port", "1"));
        assertEquals(1, text(err).lines().count());
    }

    @Test
    void commands_reach_the_operator() throws Exception {
        Path zip = Files.write(home.resolve("ds.zip"), Submissions.threePeople());
        Path result = home.resolve("kq.zip");
        try (CaState ca = DemoCa.open(home); CaServer server = CaServer.start(ca, 0)) {
            String port = Integer.toString(server.port());
            String serial = ca.issue("g1", HANH, NOON, null).serialHex();

            assertEquals(0, run("submit", zip.toString(), result.toString(), "--port", port), text(err));
            assertEquals(3, Submissions.rows(Files.readAllBytes(result)).size());
            assertEquals(0, run("revoke", "g1", serial, "certificateHold", "--port", port));
            assertEquals(0, run("release", "g1", serial, "--port", port));
            assertEquals(0, run("publish", "g1", "--port", port));
            assertEquals(0, run("switch", "late", "--port", port));
            assertEquals(0, run("submit", zip.toString(), result.toString(), "--port", port));
            assertTrue(text(out).contains("./portal ca result " + Digests.sha256(Files.readAllBytes(zip))));
            assertEquals(0, run("result", Digests.sha256(Files.readAllBytes(zip)), result.toString(), "--port", port));
            assertEquals(1, run("release", "g1", serial, "--port", port));
            assertTrue(text(err).contains("tạm dừng"), text(err));
        }
    }

    private byte[] makePersona() throws IOException {
        try (CaState ca = DemoCa.open(home)) {
            return ca.personaKeys(Map.of("thutruong.xa", HANH)).get("thutruong.xa");
        }
    }

    private Path letter() throws IOException {
        Path file = home.resolve("letter.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }

    /** Whether the signature that stands in {@code signed} holds for the bytes of {@code content}. */
    private static boolean verifies(byte[] signed, byte[] content, X509CertificateHolder signer) throws Exception {
        try (PDDocument document = Loader.loadPDF(signed)) {
            PDSignature signature = document.getLastSignatureDictionary();
            CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(signature.getSignedContent(content)), signature.getContents(signed));
            SignerInformation information = cms.getSignerInfos().iterator().next();
            return information.verify(new JcaSimpleSignerInfoVerifierBuilder().build(signer));
        } catch (CMSException e) {
            return false;
        }
    }

    private int run(String... args) {
        return new CaMain(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                Clock.fixed(NOON, ZoneOffset.UTC)).run(args);
    }

    private static String text(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
