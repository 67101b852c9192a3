package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.RevocationOrigin;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPSource;
import eu.europa.esig.dss.spi.x509.revocation.ocsp.OCSPToken;
import java.math.BigInteger;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.junit.jupiter.api.Test;
import vn.gov.ra.signature.document.SignedSamples;
import vn.gov.ra.status.Evidence;
import vn.gov.ra.status.TestPki;
import vn.gov.ra.status.crl.HeldInMemory;

/** Our answers, signed with P-256, as EU DSS takes them: of a responder the CA delegated, and of one the client trusts itself. */
class DssClientTest {

    private static final BigInteger GOOD = new BigInteger("7af2df52182653d3", 16);
    private static final BigInteger REVOKED = new BigInteger("2a05f812673607b0", 16);

    private final TestPki ca = TestPki.g2();
    private final TestPki stranger = TestPki.authority(new X500Name("CN=Máy trả lời của cổng"), "responder-local");
    private final HeldInMemory mirror = new HeldInMemory(ca);
    private final ResponderKey delegated = new ResponderKey(TestPki.pair("ocsp-g2").getPrivate(), ca.responder("ocsp-g2"));
    private final ResponderKey local = new ResponderKey(stranger.pair().getPrivate(), stranger.certificate());
    private ResponderKey key = delegated;

    DssClientTest() {
        mirror.accept(ca.list(7).revoked(REVOKED, NOW.minus(Duration.ofHours(2)), 1).der());
    }

    private byte[] answer(byte[] request) {
        OcspSubject subject = new OcspSubject(mirror.state("g2"), new IssuerHashes(ca.certificate()),
                serial -> new Evidence(true, NOW.minus(Duration.ofDays(365)), NOW.plus(Duration.ofDays(365)), false, List.of()));
        OcspResponder.Relay nobody = (authority, ids, basis, now) -> {
            throw new AssertionError("asked upstream");
        };
        return new OcspResponder(Duration.ofDays(7), authority -> key, key, nobody).answer(request, List.of(subject), () -> 0, NOW).bytes();
    }

    /** Without any list: the answer of our responder alone. */
    private Indication judgedByDss(BigInteger serial, boolean trusted) {
        CommonTrustedCertificateSource anchors = new CommonTrustedCertificateSource();
        anchors.addCertificate(DSSUtils.loadCertificate(TestPki.encoded(ca.certificate())));
        if (trusted) {
            anchors.addCertificate(DSSUtils.loadCertificate(TestPki.encoded(stranger.certificate())));
        }
        CommonCertificateVerifier verifier = new CommonCertificateVerifier(true);
        verifier.setTrustedCertSources(anchors);
        verifier.setOcspSource((OCSPSource) this::token);
        PDFDocumentValidator validator = new PDFDocumentValidator(new InMemoryDocument(new SignedSamples(ca.leaf("CN=Nguyễn Thị Hường", serial)).pdf()));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(NOW));
        var report = validator.validateDocument().getSimpleReport();
        return report.getIndication(report.getFirstSignatureId());
    }

    private OCSPToken token(CertificateToken certificate, CertificateToken issuer) {
        try {
            byte[] request = OcspRequests.plain(new IssuerHashes(ca.certificate()), certificate.getSerialNumber());
            BasicOCSPResp basic = (BasicOCSPResp) new OCSPResp(answer(request)).getResponseObject();
            OCSPToken token = new OCSPToken(basic, basic.getResponses()[0], certificate, issuer);
            token.setExternalOrigin(RevocationOrigin.EXTERNAL);
            return token;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void eu_dss_takes_a_delegated_responder() {
        assertEquals(Indication.TOTAL_PASSED, judgedByDss(GOOD, false));
        assertNotEquals(Indication.TOTAL_PASSED, judgedByDss(REVOKED, false));
    }

    @Test
    void eu_dss_takes_a_responder_it_was_told_to_trust_and_no_other() {
        key = local;
        assertEquals(Indication.TOTAL_PASSED, judgedByDss(GOOD, true));
        assertNotEquals(Indication.TOTAL_PASSED, judgedByDss(REVOKED, true));
        assertTrue(judgedByDss(GOOD, false) != Indication.TOTAL_PASSED, "nobody vouches for it");
    }
}
