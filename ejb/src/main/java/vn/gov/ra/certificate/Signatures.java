package vn.gov.ra.certificate;

import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CRLHolder;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.ContentVerifierProvider;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;

/** Whether a signature verifies under a key; never throws, because what cannot be checked does not verify. */
public final class Signatures {

    private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

    private Signatures() {
    }

    public static boolean verifies(X509CertificateHolder certificate, X509CertificateHolder issuer) {
        try {
            return certificate.isSignatureValid(verifier(issuer.getSubjectPublicKeyInfo()));
        } catch (Exception e) {
            return false;
        }
    }

    public static boolean verifies(X509CRLHolder list, X509CertificateHolder issuer) {
        try {
            return list.isSignatureValid(verifier(issuer.getSubjectPublicKeyInfo()));
        } catch (Exception e) {
            return false;
        }
    }

    public static boolean verifies(BasicOCSPResp answer, X509CertificateHolder responder) {
        try {
            return answer.isSignatureValid(verifier(responder.getSubjectPublicKeyInfo()));
        } catch (Exception e) {
            return false;
        }
    }

    /** By the key that the request itself names. */
    public static boolean verifies(PKCS10CertificationRequest request) {
        try {
            return request.isSignatureValid(verifier(request.getSubjectPublicKeyInfo()));
        } catch (Exception e) {
            return false;
        }
    }

    private static ContentVerifierProvider verifier(SubjectPublicKeyInfo key) throws Exception {
        return new JcaContentVerifierProviderBuilder().setProvider(PROVIDER).build(key);
    }
}
