package vn.gov.ra.it.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.util.Base64;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Lists and OCSP of {@code g2} as somebody outside reads them: with the JDK and Bouncy Castle and none of our code. */
public final class Outsider {

    private Outsider() {
    }

    /** @param crl in DER @param serial in hex */
    public static boolean names(byte[] crl, String serial) throws Exception {
        X509CRL list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(crl));
        return list.getRevokedCertificate(new BigInteger(serial, 16)) != null;
    }

    /** An OCSPRequest in DER. @param serial in hex */
    public static byte[] question(String serial) throws Exception {
        byte[] issuer = Base64.getMimeDecoder().decode(As.Sql.text("select encode(der, 'base64') from authority where alias = 'g2'"));
        CertificateID id = new CertificateID(new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1), new X509CertificateHolder(issuer),
                new BigInteger(serial, 16));
        return new OCSPReqBuilder().addRequest(id).build().getEncoded();
    }

    /** Whether an OCSPResponse in DER, which has to be successful, says revoked of the one certificate it is about. */
    public static boolean saysRevoked(byte[] answer) throws Exception {
        OCSPResp response = new OCSPResp(answer);
        assertEquals(OCSPResp.SUCCESSFUL, response.getStatus());
        return ((BasicOCSPResp) response.getResponseObject()).getResponses()[0].getCertStatus() instanceof RevokedStatus;
    }
}
