package vn.gov.ra.certificate;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.TestPki;

class ParsedCertificateTest {

    private static final BigInteger SERIAL = new BigInteger("2a05f812673607b0", 16);

    private final TestPki g2 = TestPki.g2();

    @Test
    void a_person_of_the_second_generation_is_read() {
        byte[] der = TestPki.encoded(g2.leaf("C=VN,O=ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG,OU=UBND xã Đắk R'Lấp,CN=Nguyễn Thị Hường,E=huongnt@daknong.gov.vn", SERIAL,
                "http://ca.gov.vn/pki/pub/crl/cpcag2.crl"));

        ParsedCertificate parsed = ParsedCertificate.of(der);

        assertEquals("Nguyễn Thị Hường", parsed.commonName());
        assertEquals("huongnt@daknong.gov.vn", parsed.email());
        assertEquals("ỦY BAN NHÂN DÂN TỈNH ĐẮK NÔNG", parsed.organisation());
        assertEquals("UBND xã Đắk R'Lấp", parsed.organisationalUnit());
        assertEquals("2a05f812673607b0", parsed.serial().hex());
        assertTrue(parsed.subjectDn().startsWith("E=huongnt@daknong.gov.vn,CN=Nguyễn Thị Hường,"), parsed.subjectDn());
        assertEquals(List.of("http://ca.gov.vn/pki/pub/crl/cpcag2.crl"), parsed.crlUrls());
        assertEquals("EC", parsed.keyAlgorithm());
        assertEquals(256, parsed.keyBits());
    }

    @Test
    void a_certificate_of_the_first_generation_without_address_and_points_is_read() {
        ParsedCertificate parsed = ParsedCertificate.of(TestPki.encoded(g2.leaf("CN=TCHQ,O=BTC,C=VN", BigInteger.valueOf(7_017_934))));

        assertEquals("TCHQ", parsed.commonName());
        assertNull(parsed.email());
        assertEquals("C=VN,O=BTC,CN=TCHQ", parsed.subjectDn(), "RFC 4514 writes the last part first");
        assertEquals("6b15ce", parsed.serial().hex());
    }

    @Test
    void what_is_no_certificate_is_refused() {
        byte[] good = TestPki.encoded(g2.leaf("CN=An", SERIAL));
        for (byte[] bad : List.of(new byte[0], new byte[] {0x30, 0}, "xin chào".getBytes(StandardCharsets.UTF_8), g2.list(1).der(),
                java.util.Arrays.copyOf(good, good.length - 1), java.util.Arrays.copyOf(good, good.length + 1))) {
            assertEquals(CertificateError.UNREADABLE, assertThrows(DomainException.class, () -> ParsedCertificate.of(bad)).error());
        }
    }

    @Test
    void the_issuer_is_found_by_name_and_key_and_signature() {
        TestPki sameName = TestPki.authority(TestPki.G2, "khóa khác");
        AuthorityView right = g2.view("g2");
        AuthorityView wrong = sameName.view("giả");

        assertEquals("g2", Authorities.issuerOf(g2.leaf("CN=An", SERIAL), List.of(wrong, right)).orElseThrow().alias());
        assertTrue(Authorities.issuerOf(g2.leaf("CN=An", SERIAL), List.of(wrong)).isEmpty());
    }

    @Test
    void one_certificate_in_json_may_be_pem_with_words_before_it_or_base64() {
        byte[] der = TestPki.encoded(g2.leaf("CN=An", SERIAL));
        String pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END CERTIFICATE-----\n";

        assertArrayEquals(der, PemText.der("Certificate:\n    Data: Nguyễn\n" + pem));
        assertArrayEquals(der, PemText.der(pem + pem));
        assertArrayEquals(der, PemText.der(Base64.getEncoder().encodeToString(der)));
        for (String bad : java.util.Arrays.asList(null, " ", "không phải", "-----BEGIN CERTIFICATE-----")) {
            assertEquals(CertificateError.UNREADABLE, assertThrows(DomainException.class, () -> PemText.der(bad)).error());
        }
    }

    @Test
    void certificates_are_found_in_pem_and_pkcs7_and_zip() throws Exception {
        byte[] der = TestPki.encoded(g2.leaf("CN=An", SERIAL));
        String pem = "-----BEGIN CERTIFICATE-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END CERTIFICATE-----\n";
        CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
        generator.addCertificates(new JcaCertStore(List.of(g2.leaf("CN=An", SERIAL), g2.certificate())));
        byte[] p7 = generator.generate(new CMSAbsentContent()).getEncoded();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(packed, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("một.cer"));
            zip.write(der);
            zip.putNextEntry(new ZipEntry("hai.pem"));
            zip.write((pem + pem).getBytes(StandardCharsets.US_ASCII));
        }

        assertEquals(1, CertificateBundle.read(der).size());
        assertEquals(2, CertificateBundle.read((pem + pem).getBytes(StandardCharsets.US_ASCII)).size());
        assertEquals(2, CertificateBundle.read(p7).size());
        assertEquals(List.of("một.cer", "hai.pem#1", "hai.pem#2"), CertificateBundle.read(packed.toByteArray()).stream().map(CertificateBundle.Item::name).toList());
        assertEquals(CertificateError.NOTHING_TO_IMPORT,
                assertThrows(DomainException.class, () -> CertificateBundle.read("PK không phải".getBytes(StandardCharsets.UTF_8))).error());
    }
}
