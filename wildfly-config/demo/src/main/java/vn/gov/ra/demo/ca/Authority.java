package vn.gov.ra.demo.ca;

import java.math.BigInteger;
import java.security.PrivateKey;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** One authority of the demo: its key, what it issued, what of that is revoked now, the number of its last list. */
final class Authority {

    /** First serial of the counted kind; real ones of the first generation are of this size. */
    private static final BigInteger FIRST_COUNTED = BigInteger.valueOf(7_000_001);

    private final String alias;
    private final Generation generation;
    private final X509CertificateHolder certificate;
    private final PrivateKey key;
    private final Map<BigInteger, IssuedCertificate> issued = new ConcurrentHashMap<>();
    private final Map<BigInteger, Revocation> revoked = new ConcurrentSkipListMap<>();
    private BigInteger nextCounted = FIRST_COUNTED;
    private BigInteger crlNumber = BigInteger.ZERO;

    Authority(String alias, Generation generation, X509CertificateHolder certificate, PrivateKey key) {
        this.alias = alias;
        this.generation = generation;
        this.certificate = certificate;
        this.key = key;
    }

    String alias() {
        return alias;
    }

    Generation generation() {
        return generation;
    }

    X509CertificateHolder certificate() {
        return certificate;
    }

    boolean isRoot() {
        return certificate.getIssuer().equals(certificate.getSubject());
    }

    /** The platform's own RSA is used here: it signs about twice as fast as Bouncy Castle's. */
    ContentSigner signer() {
        return signer(generation.signatureAlgorithm());
    }

    ContentSigner signer(String algorithm) {
        try {
            return new JcaContentSignerBuilder(algorithm).build(key);
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(alias, e);
        }
    }

    synchronized BigInteger takeCountedSerial() {
        BigInteger serial = nextCounted;
        nextCounted = nextCounted.add(BigInteger.ONE);
        return serial;
    }

    synchronized void record(IssuedCertificate certificate) {
        issued.put(certificate.serial(), certificate);
        if (generation == Generation.G1) nextCounted = nextCounted.max(certificate.serial().add(BigInteger.ONE));
    }

    IssuedCertificate issued(BigInteger serial) {
        return issued.get(serial);
    }

    Collection<IssuedCertificate> issued() {
        return issued.values();
    }

    Revocation revocation(BigInteger serial) {
        return revoked.get(serial);
    }

    Map<BigInteger, Revocation> revoked() {
        return revoked;
    }

    synchronized BigInteger crlNumber() {
        return crlNumber;
    }

    synchronized void crlNumber(BigInteger number) {
        crlNumber = number;
    }
}
