package vn.gov.ra.status.crl;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import vn.gov.ra.status.path.ListScope;
import vn.gov.ra.status.path.RevocationList;

/** Reads a list for the mirror: the form as validation reads it, and then what the mirror does not take in. */
final class CrlReader {

    private static final byte[] PEM = "-----BEGIN X509 CRL-----".getBytes(StandardCharsets.US_ASCII);

    private CrlReader() {
    }

    /** @throws CrlRefusal the rule it breaks */
    static RevocationList read(byte[] der) {
        RevocationList list = RevocationList.of(der);
        scope(list.scope());
        if (list.number() == null) {
            throw new CrlRefusal(CrlError.NO_NUMBER);
        }
        return list;
    }

    /**
     * As the mirror keeps it.
     *
     * @param sha256 of its octets
     */
    static CrlContent content(RevocationList list, String sha256, byte[] der) {
        return new CrlContent(list.number(), list.base(), list.thisUpdate(), list.nextUpdate(), scope(list.scope()), list.ownEntries(), sha256, der, list.expiredSince());
    }

    /** @param bytes DER or PEM. @throws CrlRefusal neither */
    static byte[] der(byte[] bytes) {
        if (bytes.length < PEM.length || !Arrays.equals(bytes, 0, PEM.length, PEM, 0, PEM.length)) {
            return bytes;
        }
        String text = new String(bytes, StandardCharsets.US_ASCII);
        int end = text.indexOf("-----END X509 CRL-----");
        if (end < 0) {
            throw new CrlRefusal(CrlError.UNREADABLE);
        }
        try {
            return Base64.getMimeDecoder().decode(text.substring(PEM.length, end).strip());
        } catch (IllegalArgumentException e) {
            throw new CrlRefusal(CrlError.UNREADABLE);
        }
    }

    /** The mirror takes lists of an authority's own certificates, for all reasons. */
    private static CrlScope scope(ListScope scope) {
        if (scope.indirect()) {
            throw new CrlRefusal(CrlError.INDIRECT);
        }
        if (scope.reasons() != ListScope.ALL_REASONS) {
            throw new CrlRefusal(CrlError.ONLY_SOME_REASONS);
        }
        boolean unnamed = !scope.names().isEmpty() && scope.addresses().isEmpty();
        if (scope.attributeOnly() || unnamed) {
            throw new CrlRefusal(CrlError.OTHER_SCOPE);
        }
        return new CrlScope(scope.userOnly(), scope.caOnly(), scope.addresses());
    }
}
