package vn.gov.ra.request;

import java.io.IOException;
import java.util.Base64;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.AsymmetricKeyParameter;
import org.bouncycastle.crypto.params.ECPublicKeyParameters;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import vn.gov.ra.certificate.Signatures;
import vn.gov.ra.shared.VietnameseText;

/** A request by the key of a system (PKCS#10, RFC 2986), PEM or base64: read, and whether the key it names signed it. */
public final class CertificationRequest {

    /** Bits; the smallest keys that are still certified. */
    private static final int RSA_LEAST = 2048;
    private static final int EC_LEAST = 256;

    private CertificationRequest() {
    }

    /** What is wrong with it, as the key of a label; empty where nothing is. */
    static Optional<String> fault(String text) {
        PKCS10CertificationRequest read;
        try {
            read = read(text);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.of("request.csr.unreadable");
        }
        return weak(read.getSubjectPublicKeyInfo()) ? Optional.of("request.csr.weak") : Signatures.verifies(read) ? Optional.empty() : Optional.of("request.csr.signature");
    }

    /** The request as DER. The text passed the check before. */
    public static byte[] der(String text) {
        try {
            return read(text).getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("A request that passed the check", e);
        }
    }

    /** The common name where it is none of the names given; empty where it fits, or where there is nothing to read. */
    static Optional<String> otherName(String text, String... names) {
        if (text == null || fault(text).isPresent()) {
            return Optional.empty();
        }
        try {
            RDN[] found = read(text).getSubject().getRDNs(BCStyle.CN);
            String name = found.length == 0 ? "" : IETFUtils.valueToString(found[0].getFirst().getValue());
            for (String one : names) {
                if (VietnameseText.squash(one).equals(VietnameseText.squash(name))) {
                    return Optional.empty();
                }
            }
            return Optional.of(name);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static PKCS10CertificationRequest read(String text) throws IOException {
        return new PKCS10CertificationRequest(Base64.getDecoder().decode(text.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s+", "")));
    }

    private static boolean weak(SubjectPublicKeyInfo info) {
        ASN1ObjectIdentifier algorithm = info.getAlgorithm().getAlgorithm();
        if (!algorithm.equals(PKCSObjectIdentifiers.rsaEncryption) && !algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
            return true;
        }
        try {
            AsymmetricKeyParameter key = PublicKeyFactory.createKey(info);
            return key instanceof RSAKeyParameters rsa ? rsa.getModulus().bitLength() < RSA_LEAST
                    : !(key instanceof ECPublicKeyParameters curve) || curve.getParameters().getN().bitLength() < EC_LEAST;
        } catch (IOException | RuntimeException unreadable) {
            return true;
        }
    }
}
