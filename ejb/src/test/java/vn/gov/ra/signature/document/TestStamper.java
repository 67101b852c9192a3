package vn.gov.ra.signature.document;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.model.TimestampBinary;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;
import vn.gov.ra.status.TestPki;

/** A time-stamping authority (RFC 3161) whose clock stands. */
final class TestStamper implements TSPSource {

    private static final long serialVersionUID = 1;
    private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4");

    private final transient X509CertificateHolder certificate;
    private final transient Instant time;

    TestStamper(TestPki authority, Instant time) {
        certificate = authority.stamper("stamper");
        this.time = time;
    }

    @Override
    public TimestampBinary getTimeStampResponse(DigestAlgorithm algorithm, byte[] digest) {
        try {
            BouncyCastleProvider provider = new BouncyCastleProvider();
            TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().setProvider(provider).build()).build(TestPki.signer(TestPki.pair("stamper")), certificate),
                    new JcaDigestCalculatorProviderBuilder().setProvider(provider).build().get(new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256)), POLICY);
            tokens.addCertificates(new CollectionStore<>(List.of(certificate)));
            TimeStampRequestGenerator requests = new TimeStampRequestGenerator();
            requests.setCertReq(true);
            return new TimestampBinary(tokens.generate(requests.generate(new ASN1ObjectIdentifier(algorithm.getOid()), digest), BigInteger.TEN, Date.from(time)).getEncoded());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
