package vn.gov.ra.status.crl;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.ASN1UTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509CRLHolder;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.shared.Sha256;

/** Reads a list strictly: what RFC 5280 §5 forbids in its form is refused here, before anybody asks who signed it. */
final class CrlReader {

    private static final byte[] PEM = "-----BEGIN X509 CRL-----".getBytes(StandardCharsets.US_ASCII);
    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD = Set.of(Extension.cRLNumber, Extension.deltaCRLIndicator,
            Extension.issuingDistributionPoint, Extension.authorityKeyIdentifier);
    private static final int NUMBER_BITS = 160;
    private static final int INDEFINITE = 0x80;

    /** A list, its issuer's name and the holder that can check its signature. */
    record Read(CrlContent content, X500Name issuer, X509CRLHolder holder) {
    }

    private final byte[] der;
    private final ASN1Sequence list;
    private final ASN1Sequence body;
    private int next;

    private CrlReader(byte[] bytes) {
        der = der(bytes);
        list = outer(der);
        body = ASN1Sequence.getInstance(list.getObjectAt(0));
    }

    /** @throws CrlRefusal the rule it breaks */
    static Read read(byte[] bytes) {
        try {
            return new CrlReader(bytes).read();
        } catch (CrlRefusal e) {
            throw e;
        } catch (RuntimeException | IOException e) {
            throw new CrlRefusal(CrlError.UNREADABLE);
        }
    }

    private static byte[] der(byte[] bytes) {
        if (bytes.length < PEM.length || !java.util.Arrays.equals(bytes, 0, PEM.length, PEM, 0, PEM.length)) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.US_ASCII);
        int end = text.indexOf("-----END X509 CRL-----");
        if (end < 0) {
            throw new CrlRefusal(CrlError.UNREADABLE);
        }
        return Base64.getMimeDecoder().decode(text.substring(PEM.length, end).strip());
    }

    private static ASN1Sequence outer(byte[] der) {
        if (der.length < 2 || (der[1] & 0xFF) == INDEFINITE) {
            throw new CrlRefusal(CrlError.UNREADABLE);
        }
        try (ASN1InputStream in = new ASN1InputStream(der, true)) {
            ASN1Sequence list = ASN1Sequence.getInstance(in.readObject());
            if (in.available() > 0) {
                throw new CrlRefusal(CrlError.TRAILING_OCTETS);
            }
            if (list.size() != 3) {
                throw new CrlRefusal(CrlError.UNREADABLE);
            }
            return list;
        } catch (IOException e) {
            throw new CrlRefusal(CrlError.UNREADABLE);
        }
    }

    private Read read() throws IOException {
        boolean second = version();
        if (!AlgorithmIdentifier.getInstance(take()).equals(AlgorithmIdentifier.getInstance(list.getObjectAt(1)))) {
            throw new CrlRefusal(CrlError.ALGORITHMS_DIFFER);
        }
        X500Name issuer = X500Name.getInstance(take());
        // Names are parsed only when they are shown; a broken one must be found out here.
        issuer.toString();
        Instant thisUpdate = time(take());
        Instant nextUpdate = isTime(peek()) ? time(take()) : null;
        ASN1Sequence entries = peek() instanceof ASN1Sequence ? ASN1Sequence.getInstance(take()) : null;
        Extensions extensions = peek() instanceof ASN1TaggedObject tagged && tagged.getTagNo() == 0 ? extensions(take()) : null;
        if (peek() != null) {
            throw new CrlRefusal(CrlError.UNREADABLE);
        }
        if (entries != null && entries.size() == 0) {
            throw new CrlRefusal(CrlError.EMPTY_ENTRIES);
        }
        if (!second && extensions != null) {
            throw new CrlRefusal(CrlError.VERSION);
        }
        refuseUnknown(extensions);
        BigInteger base = base(extensions);
        CrlScope scope = scope(extensions);
        SerialTable table = SerialTable.of(entries(entries, second, base != null));
        CrlContent content = new CrlContent(number(extensions), base, thisUpdate, nextUpdate, scope, table, Sha256.hex(der), der);
        return new Read(content, issuer, new X509CRLHolder(org.bouncycastle.asn1.x509.CertificateList.getInstance(list)));
    }

    private ASN1Primitive peek() {
        return next < body.size() ? body.getObjectAt(next).toASN1Primitive() : null;
    }

    private ASN1Encodable take() {
        return body.getObjectAt(next++);
    }

    private boolean version() {
        if (!(peek() instanceof ASN1Integer version)) {
            return false;
        }
        if (!version.hasValue(1)) {
            throw new CrlRefusal(CrlError.VERSION);
        }
        next++;
        return true;
    }

    private static boolean isTime(ASN1Primitive value) {
        return value instanceof ASN1UTCTime || value instanceof ASN1GeneralizedTime;
    }

    private static Instant time(ASN1Encodable value) {
        return Time.getInstance(value).getDate().toInstant();
    }

    private static Extensions extensions(ASN1Encodable tagged) {
        try {
            return Extensions.getInstance(ASN1Sequence.getInstance(ASN1TaggedObject.getInstance(tagged), true));
        } catch (RuntimeException e) {
            throw new CrlRefusal(CrlError.BAD_EXTENSION);
        }
    }

    private static void refuseUnknown(Extensions extensions) {
        if (extensions != null) {
            for (ASN1ObjectIdentifier critical : extensions.getCriticalExtensionOIDs()) {
                if (!UNDERSTOOD.contains(critical)) {
                    throw new CrlRefusal(CrlError.UNKNOWN_CRITICAL, critical.getId());
                }
            }
        }
    }

    private static BigInteger number(Extensions extensions) {
        if (extensions == null || extensions.getExtension(Extension.cRLNumber) == null) {
            throw new CrlRefusal(CrlError.NO_NUMBER);
        }
        return number(extensions.getExtension(Extension.cRLNumber));
    }

    private static BigInteger base(Extensions extensions) {
        Extension indicator = extensions == null ? null : extensions.getExtension(Extension.deltaCRLIndicator);
        if (indicator == null) {
            return null;
        }
        if (!indicator.isCritical()) {
            throw new CrlRefusal(CrlError.DELTA_NOT_CRITICAL);
        }
        return number(indicator);
    }

    private static BigInteger number(Extension extension) {
        BigInteger number;
        try {
            number = ASN1Integer.getInstance(extension.getParsedValue()).getValue();
        } catch (RuntimeException e) {
            throw new CrlRefusal(CrlError.BAD_NUMBER);
        }
        if (number.signum() < 0 || number.bitLength() > NUMBER_BITS) {
            throw new CrlRefusal(CrlError.BAD_NUMBER);
        }
        return number;
    }

    private static CrlScope scope(Extensions extensions) {
        Extension extension = extensions == null ? null : extensions.getExtension(Extension.issuingDistributionPoint);
        if (extension == null) {
            return CrlScope.EVERYTHING;
        }
        IssuingDistributionPoint point;
        try {
            point = IssuingDistributionPoint.getInstance(extension.getParsedValue());
        } catch (RuntimeException e) {
            throw new CrlRefusal(CrlError.BAD_EXTENSION);
        }
        if (point.isIndirectCRL()) {
            throw new CrlRefusal(CrlError.INDIRECT);
        }
        if (point.getOnlySomeReasons() != null) {
            throw new CrlRefusal(CrlError.ONLY_SOME_REASONS);
        }
        if (point.onlyContainsAttributeCerts() || point.onlyContainsCACerts()) {
            throw new CrlRefusal(CrlError.OTHER_SCOPE);
        }
        return new CrlScope(point.onlyContainsUserCerts(), points(point));
    }

    private static List<String> points(IssuingDistributionPoint point) {
        if (point.getDistributionPoint() == null) {
            return List.of();
        }
        List<String> uris = ParsedCertificate.uris(point.getDistributionPoint());
        if (uris.isEmpty()) {
            throw new CrlRefusal(CrlError.OTHER_SCOPE);
        }
        return uris;
    }

    private static List<CrlEntry> entries(ASN1Sequence revoked, boolean second, boolean delta) {
        if (revoked == null) {
            return List.of();
        }
        List<CrlEntry> entries = new ArrayList<>();
        for (ASN1Encodable each : revoked) {
            CrlEntry entry = entry(ASN1Sequence.getInstance(each), second);
            if (entry.removal() && !delta) {
                throw new CrlRefusal(CrlError.REMOVAL_IN_FULL_LIST);
            }
            entries.add(entry);
        }
        return entries;
    }

    private static CrlEntry entry(ASN1Sequence fields, boolean second) {
        BigInteger serial = ASN1Integer.getInstance(fields.getObjectAt(0)).getValue();
        Instant revokedAt = time(fields.getObjectAt(1));
        if (!SerialTable.fits(serial) || fields.size() > 3) {
            throw new CrlRefusal(CrlError.BAD_ENTRY);
        }
        if (fields.size() < 3) {
            return new CrlEntry(serial, revokedAt, CrlReason.unspecified, null);
        }
        if (!second) {
            throw new CrlRefusal(CrlError.VERSION);
        }
        return extended(serial, revokedAt, fields.getObjectAt(2));
    }

    private static CrlEntry extended(BigInteger serial, Instant revokedAt, ASN1Encodable encoded) {
        CrlReason reason = CrlReason.unspecified;
        Instant invalidSince = null;
        Extensions extensions = Extensions.getInstance(encoded);
        for (ASN1ObjectIdentifier type : extensions.getExtensionOIDs()) {
            Extension extension = extensions.getExtension(type);
            if (type.equals(Extension.reasonCode)) {
                reason = CrlReason.of(org.bouncycastle.asn1.ASN1Enumerated.getInstance(extension.getParsedValue()).intValueExact());
            } else if (type.equals(Extension.invalidityDate)) {
                invalidSince = time(ASN1GeneralizedTime.getInstance(extension.getParsedValue()));
            } else if (type.equals(Extension.certificateIssuer)) {
                // Only indirect lists have entries of other issuers; theirs must never change ours (EJBCA ignored the entry and went on).
                throw new CrlRefusal(CrlError.INDIRECT);
            } else if (extension.isCritical()) {
                throw new CrlRefusal(CrlError.UNKNOWN_CRITICAL_IN_ENTRY, type.getId());
            }
        }
        return new CrlEntry(serial, revokedAt, reason, invalidSince);
    }

}
