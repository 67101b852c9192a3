package vn.gov.ra.request;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.pkcs.jcajce.JcaPKCS10CertificationRequestBuilder;
import org.junit.jupiter.api.Test;
import vn.gov.ra.regulation.FormDefinition;
import vn.gov.ra.regulation.FormField;
import vn.gov.ra.shared.FieldError;

class CertificationRequestTest {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private static String csr(String algorithm, int bits, String signature) throws Exception {
        KeyPairGenerator keys = KeyPairGenerator.getInstance(algorithm, PROVIDER);
        keys.initialize(bits);
        KeyPair pair = keys.generateKeyPair();
        byte[] der = new JcaPKCS10CertificationRequestBuilder(new X500Name("CN=hoso.daknong.gov.vn,C=VN"), pair.getPublic())
                .build(new JcaContentSignerBuilder(signature).setProvider(PROVIDER).build(pair.getPrivate())).getEncoded();
        return "-----BEGIN CERTIFICATE REQUEST-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END CERTIFICATE REQUEST-----";
    }

    @Test
    void request_signed_by_its_own_key_is_taken() throws Exception {
        assertEquals(Optional.empty(), CertificationRequest.fault(csr("RSA", 2048, "SHA256withRSA")));
        assertEquals(Optional.empty(), CertificationRequest.fault(csr("EC", 256, "SHA256withECDSA")));
    }

    @Test
    void short_key_broken_signature_and_rubbish_are_each_told() throws Exception {
        assertEquals(Optional.of("request.csr.weak"), CertificationRequest.fault(csr("RSA", 1024, "SHA256withRSA")));
        byte[] der = CertificationRequest.der(csr("RSA", 2048, "SHA256withRSA"));
        der[der.length - 1] ^= 1;
        assertEquals(Optional.of("request.csr.signature"), CertificationRequest.fault(Base64.getEncoder().encodeToString(der)));
        assertEquals(Optional.of("request.csr.unreadable"), CertificationRequest.fault("đây không phải là CSR"));
    }

    @Test
    void name_that_is_neither_domain_nor_device_is_told() throws Exception {
        String csr = csr("EC", 256, "SHA256withECDSA");

        assertEquals(Optional.empty(), CertificationRequest.otherName(csr, "HOSO.daknong.gov.vn", "Cổng hồ sơ"));
        assertEquals(Optional.of("hoso.daknong.gov.vn"), CertificationRequest.otherName(csr, "mail.daknong.gov.vn", ""));
    }

    @Test
    void medium_and_what_goes_with_it_stand_together() throws Exception {
        FormDefinition form = new FormDefinition("R2024", "03", "ISSUE", "DEVICE", "đề nghị cấp", List.of(new FormField("deviceName", "Tên", "TEXT", true, 300)),
                List.of(new FormField("medium", "Phương tiện", "MEDIUM", false, 20), new FormField("csr", "PKCS#10", "CSR", false, 8000)), true);
        String csr = csr("EC", 256, "SHA256withECDSA");

        assertEquals(List.of(), faults(form, Map.of("medium", "HSM", "csr", csr)));
        assertEquals(List.of(), faults(form, Map.of("csr", csr)), "a request says where the key is");
        assertEquals(List.of("/csr REQUIRED"), faults(form, Map.of("medium", "HSM")));
        assertEquals(List.of("/medium MEDIUM_UNFIT"), faults(form, Map.of("medium", "USB_TOKEN", "csr", csr)));
        assertEquals(List.of("/medium MEDIUM_UNFIT"), faults(form, Map.of("medium", "CENTRAL_SIGNING")));
        assertEquals(List.of("/medium MEDIUM_UNKNOWN"), faults(form, Map.of("medium", "FLOPPY")));
    }

    private static List<String> faults(FormDefinition form, Map<String, String> values) {
        Map<String, String> all = new LinkedHashMap<>(values);
        all.put("deviceName", "Cổng hồ sơ");
        return new FieldChecks(new OfficialEmail(List.of("gov.vn")), FieldChecksTest.TODAY).faults(form, all, "").stream()
                .map((FieldError fault) -> fault.pointer() + " " + fault.error()).toList();
    }
}
