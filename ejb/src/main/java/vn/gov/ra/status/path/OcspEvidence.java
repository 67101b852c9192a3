package vn.gov.ra.status.path;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.cert.ocsp.SingleResp;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.status.StatusWord;

/**
 * An OCSP answer that was kept (RFC 6960 §3.2, §4.2.2). It counts when the issuer signed it, or a responder whom the issuer's own key
 * delegated and who is marked as not to be checked; anybody else's does not.
 */
public final class OcspEvidence {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private final BasicOCSPResp answer;
    private final List<PathCertificate> responders = new ArrayList<>();

    private OcspEvidence(byte[] der) throws IOException, OCSPException {
        OCSPResp response = new OCSPResp(der);
        if (response.getStatus() != OCSPResp.SUCCESSFUL || !(response.getResponseObject() instanceof BasicOCSPResp basic)) {
            throw new IllegalArgumentException("no answer");
        }
        answer = basic;
        for (X509CertificateHolder each : answer.getCerts()) {
            responders.add(PathCertificate.of(each.getEncoded()));
        }
        if (!answer.getCriticalExtensionOIDs().isEmpty()) {
            throw new IllegalArgumentException("critical extension");
        }
    }

    /** @throws DomainException {@link PathError#OCSP_NOT_USED} */
    public static OcspEvidence of(byte[] der) {
        try {
            return new OcspEvidence(der);
        } catch (IOException | OCSPException | RuntimeException e) {
            throw new DomainException(PathError.OCSP_NOT_USED, "OCSP");
        }
    }

    /** revoked, onHold, good, or undetermined where it says nothing that counts. */
    StatusWord status(PathCertificate certificate, PathCertificate issuer, PathOptions options) {
        for (SingleResp single : answer.getResponses()) {
            try {
                boolean same = single.getCertID().getSerialNumber().equals(certificate.serial()) && single.getCertID().matchesIssuer(issuer.holder(),
                        new JcaDigestCalculatorProviderBuilder().setProvider(PROVIDER).build());
                if (same && certificate.issuer().equals(issuer.subject()) && single.getCriticalExtensionOIDs().isEmpty() && signed(issuer, options)) {
                    return word(single, options);
                }
            } catch (Exception e) {
                // An answer that cannot be read says nothing.
                return StatusWord.undetermined;
            }
        }
        return StatusWord.undetermined;
    }

    private static StatusWord word(SingleResp single, PathOptions options) {
        Instant next = single.getNextUpdate() == null ? null : single.getNextUpdate().toInstant();
        boolean current = options.current(single.getThisUpdate().toInstant(), next);
        if (single.getCertStatus() == CertificateStatus.GOOD) {
            return current ? StatusWord.good : StatusWord.undetermined;
        }
        if (!(single.getCertStatus() instanceof RevokedStatus revoked)) {
            return StatusWord.undetermined;
        }
        boolean hold = revoked.hasRevocationReason() && revoked.getRevocationReason() == CRLReason.certificateHold;
        boolean since = !single.getThisUpdate().toInstant().isAfter(options.at()) || !revoked.getRevocationTime().after(Date.from(options.at()));
        return hold ? current ? StatusWord.onHold : StatusWord.undetermined : since ? StatusWord.revoked : StatusWord.undetermined;
    }

    private boolean signed(PathCertificate issuer, PathOptions options) {
        return KeySignatures.verifies(answer.getTBSResponseData(), answer.getSignatureAlgorithmID(), answer.getSignature(), issuer.key())
                || responders.stream().anyMatch(responder -> delegated(responder, issuer, options)
                        && KeySignatures.verifies(answer.getTBSResponseData(), answer.getSignatureAlgorithmID(), answer.getSignature(), responder.key()));
    }

    private static boolean delegated(PathCertificate responder, PathCertificate issuer, PathOptions options) {
        ExtendedKeyUsage purposes = ExtendedKeyUsage.getInstance(responder.value(Extension.extendedKeyUsage));
        boolean role = purposes != null && purposes.hasKeyPurposeId(KeyPurposeId.id_kp_OCSPSigning) && responder.mayUse(KeyUsage.digitalSignature)
                && responder.value(OCSPObjectIdentifiers.id_pkix_ocsp_nocheck) != null && responder.unknownCritical() == null;
        boolean valid = !options.at().isBefore(responder.notBefore()) && !options.at().isAfter(responder.notAfter());
        return role && valid && responder.issuer().equals(issuer.subject()) && responder.signedBy(issuer.key());
    }
}
