package vn.gov.ra.signature.document;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.cades.CAdESSignatureParameters;
import eu.europa.esig.dss.cades.signature.CAdESService;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.PAdESTimestampParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.signature.AbstractSignatureParameters;
import eu.europa.esig.dss.spi.DSSUtils;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.xades.XAdESSignatureParameters;
import eu.europa.esig.dss.xades.signature.XAdESService;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.Signature;
import java.time.Duration;
import java.util.Date;
import org.bouncycastle.cert.X509CertificateHolder;
import vn.gov.ra.signature.TestSigner;
import vn.gov.ra.status.TestPki;

/** Documents signed with a certificate of {@link TestPki}, an hour before its "now". */
public final class SignedSamples {

    static final byte[] LETTER = TestSigner.letter("12/CV-UBND de nghi cap chung thu so");
    static final byte[] XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><hoSo><nguoiKy>Nguyễn Thị Hường</nguoiKy></hoSo>".getBytes(StandardCharsets.UTF_8);

    private final CertificateToken certificate;

    public SignedSamples(X509CertificateHolder certificate) {
        this.certificate = DSSUtils.loadCertificate(TestPki.encoded(certificate));
    }

    public byte[] pdf() {
        return pdf(LETTER);
    }

    byte[] pdf(byte[] letter) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_B);
        by(parameters);
        PAdESService service = new PAdESService(unasked());
        DSSDocument document = new InMemoryDocument(letter);
        return octets(service.signDocument(document, parameters, value(service.getDataToSign(document, parameters))));
    }

    /** With a time-stamp over the signature. */
    byte[] stampedPdf(TestStamper stamper) {
        PAdESSignatureParameters parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.PAdES_BASELINE_T);
        by(parameters);
        PAdESService service = new PAdESService(unasked());
        service.setTspSource(stamper);
        DSSDocument document = new InMemoryDocument(LETTER);
        return octets(service.signDocument(document, parameters, value(service.getDataToSign(document, parameters))));
    }

    /** With a time-stamp over the whole document as a revision of its own. */
    static byte[] documentStamped(byte[] pdf, TestStamper stamper) {
        PAdESService service = new PAdESService(unasked());
        service.setTspSource(stamper);
        return octets(service.timestamp(new InMemoryDocument(pdf), new PAdESTimestampParameters()));
    }

    byte[] xml() {
        return xml(XML);
    }

    byte[] xml(byte[] content) {
        XAdESSignatureParameters parameters = new XAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.XAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.ENVELOPED);
        by(parameters);
        XAdESService service = new XAdESService(unasked());
        DSSDocument document = new InMemoryDocument(content);
        return octets(service.signDocument(document, parameters, value(service.getDataToSign(document, parameters))));
    }

    byte[] cms(byte[] content, boolean beside) {
        CAdESSignatureParameters parameters = new CAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.CAdES_BASELINE_B);
        parameters.setSignaturePackaging(beside ? SignaturePackaging.DETACHED : SignaturePackaging.ENVELOPING);
        by(parameters);
        CAdESService service = new CAdESService(unasked());
        DSSDocument document = new InMemoryDocument(content);
        return octets(service.signDocument(document, parameters, value(service.getDataToSign(document, parameters))));
    }

    private void by(AbstractSignatureParameters<?> parameters) {
        parameters.setSigningCertificate(certificate);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.bLevel().setSigningDate(Date.from(TestPki.NOW.minus(Duration.ofHours(1))));
    }

    /** Signs whatever the machine's date says of the certificate. */
    private static CommonCertificateVerifier unasked() {
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setAlertOnExpiredCertificate(new SilentOnStatusAlert());
        return verifier;
    }

    private static SignatureValue value(ToBeSigned data) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(TestPki.pair("leaf").getPrivate());
            signature.update(data.getBytes());
            return new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] octets(DSSDocument document) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
