import java.io.FileInputStream;
import java.net.URI;
import java.security.cert.CertPathValidator;
import java.security.cert.CertPathValidatorException;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.PKIXRevocationChecker;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The platform's own check by OCSP: java CheckOcsp.java CERTIFICATE ISSUER [RESPONDER]. Where the issuer has delegated the responder,
 * leave RESPONDER out; where the responder is trusted by you, give /ca/ISSUER/responder.cer. Exit 0 good, 1 revoked, 2 not known.
 */
class CheckOcsp {
    public static void main(String[] args) throws Exception {
        X509Certificate certificate = read(args[0]);
        X509Certificate issuer = read(args[1]);
        CertPathValidator validator = CertPathValidator.getInstance("PKIX");
        PKIXRevocationChecker checker = (PKIXRevocationChecker) validator.getRevocationChecker();
        checker.setOcspResponder(URI.create("@BASE@/ocsp"));
        if (args.length > 2) {
            checker.setOcspResponderCert(read(args[2]));
        }
        checker.setOptions(EnumSet.of(PKIXRevocationChecker.Option.NO_FALLBACK));
        PKIXParameters rules = new PKIXParameters(Set.of(new TrustAnchor(issuer, null)));
        rules.addCertPathChecker(checker);
        try {
            validator.validate(CertificateFactory.getInstance("X.509").generateCertPath(List.of(certificate)), rules);
            System.out.println("good");
        } catch (CertPathValidatorException e) {
            System.out.println(e.getReason() + ": " + e.getMessage());
            System.exit(e.getReason() == CertPathValidatorException.BasicReason.REVOKED ? 1 : 2);
        }
    }

    private static X509Certificate read(String file) throws Exception {
        try (FileInputStream in = new FileInputStream(file)) {
            return (X509Certificate) CertificateFactory.getInstance("X.509").generateCertificate(in);
        }
    }
}
