package vn.gov.ra.status.ocsp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.ocsp.CertStatus;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.ResponseData;
import org.bouncycastle.asn1.ocsp.SingleResponse;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.TestPki;

/** What is written around the signed octets is what Bouncy Castle's builders write. */
class SignedOctetsTest {

    private static final Date NOW = Date.from(TestPki.NOW);

    private final TestPki g2 = TestPki.g2();

    /** RSA signs the same twice. Lengths of one octet, of two and of three come up. */
    @Test
    void the_octets_are_those_of_bouncy_castle() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        KeyPair pair = generator.generateKeyPair();
        ResponderKey key = new ResponderKey(pair.getPrivate(), g2.responder("ocsp-g2"));
        CertificateID id = new CertificateID(new IssuerHashes(g2.certificate()).sha1(new ASN1Integer(BigInteger.TEN)));
        for (int nonce : new int[] {1, 128, 200, 70_000}) {
            Extensions none = null;
            Extensions extensions = new Extensions(new Extension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce, false, new DEROctetString(new byte[nonce]).getEncoded()));
            SingleResponse single = new SingleResponse(id.toASN1Primitive(), new CertStatus(), DerTimes.of(TestPki.NOW), DerTimes.of(TestPki.NOW), none);
            ResponseData data = new ResponseData(key.name(), DerTimes.of(TestPki.NOW), new DERSequence(single), extensions);
            byte[] theirs = new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, new BasicOCSPRespBuilder(new RespID(key.certificate().getSubject()))
                    .addResponse(id, CertificateStatus.GOOD, NOW, NOW, null).setResponseExtensions(extensions).build(key.signer(), new X509CertificateHolder[] {key.certificate()}, NOW))
                    .getEncoded();
            byte[] ours = SignedOctets.of(data.getEncoded(ASN1Encoding.DER), key);
            assertArrayEquals(theirs, ours, nonce + " octets of nonce");
            assertArrayEquals(ours, ASN1Primitive.fromByteArray(ours).getEncoded(ASN1Encoding.DER));
            assertEquals(OCSPResp.SUCCESSFUL, new OCSPResp(ours).getStatus());
        }
    }

    @Test
    void moments_are_written_to_the_second_and_stay_right_when_there_were_many() {
        for (int i = 0; i < 1_000; i++) {
            Instant moment = TestPki.NOW.plusSeconds(i).plusMillis(i);
            assertEquals(new DERGeneralizedTime(Date.from(moment)), DerTimes.of(moment));
        }
        assertNull(DerTimes.of(null));
        assertTrue(DerTimes.of(Instant.EPOCH).getTimeString().startsWith("1970"));
    }
}
