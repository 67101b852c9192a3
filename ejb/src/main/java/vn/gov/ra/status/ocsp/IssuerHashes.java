package vn.gov.ra.status.ocsp;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.CertID;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;

/** How a CertID names an authority, under each hash we accept. */
final class IssuerHashes {

    private static final Map<String, String> ALGORITHMS = Map.of(OIWObjectIdentifiers.idSHA1.getId(), "SHA-1",
            NISTObjectIdentifiers.id_sha256.getId(), "SHA-256", NISTObjectIdentifiers.id_sha384.getId(), "SHA-384",
            NISTObjectIdentifiers.id_sha512.getId(), "SHA-512");

    private record Names(byte[] name, byte[] key) {
    }

    private final Map<String, Names> byAlgorithm = new HashMap<>();

    IssuerHashes(X509CertificateHolder authority) {
        ALGORITHMS.forEach((oid, algorithm) -> byAlgorithm.put(oid, names(algorithm, authority)));
    }

    private static Names names(String algorithm, X509CertificateHolder authority) {
        try {
            byte[] name = MessageDigest.getInstance(algorithm).digest(authority.getSubject().getEncoded());
            return new Names(name, MessageDigest.getInstance(algorithm).digest(authority.getSubjectPublicKeyInfo().getPublicKeyData().getBytes()));
        } catch (GeneralSecurityException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    CertID sha1(ASN1Integer serial) {
        return id(OIWObjectIdentifiers.idSHA1, serial);
    }

    CertID sha256(ASN1Integer serial) {
        return id(NISTObjectIdentifiers.id_sha256, serial);
    }

    /** With parameters NULL, as OpenSSL and Java write it. */
    private CertID id(ASN1ObjectIdentifier hash, ASN1Integer serial) {
        Names names = byAlgorithm.get(hash.getId());
        return new CertID(new AlgorithmIdentifier(hash, DERNull.INSTANCE), new DEROctetString(names.name()), new DEROctetString(names.key()), serial);
    }

    boolean fits(CertID id) {
        Names names = byAlgorithm.get(id.getHashAlgorithm().getAlgorithm().getId());
        return names != null && Arrays.equals(names.name(), id.getIssuerNameHash().getOctets()) && Arrays.equals(names.key(), id.getIssuerKeyHash().getOctets());
    }
}
