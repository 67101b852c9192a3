package vn.gov.ra.status.crl;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import vn.gov.ra.shared.Sha256;
import vn.gov.ra.status.path.ListScope;
import vn.gov.ra.status.path.RevocationList;

/** Reads a list for the mirror: the form as validation reads it, and then what the mirror does not take in. */
final class CrlReader {

    private static final byte[] PEM = "-----BEGIN X509 CRL-----".getBytes(StandardCharsets.US_ASCII);

    /** A list as the mirror keeps it, and as its signature can be checked. */
    record Read(CrlContent content, RevocationList list) {
    }

    private CrlReader() {
    }

    /** @throws CrlRefusal the rule it breaks */
    static Read read(byte[] bytes) {
        byte[] der = der(bytes);
        RevocationList list = RevocationList.of(der);
        CrlScope scope = scope(list.scope());
        if (list.number() == null) {
            throw new CrlRefusal(CrlError.NO_NUMBER);
        }
        CrlContent content = new CrlContent(list.number(), list.base(), list.thisUpdate(), list.nextUpdate(), scope, list.ownEntries(), Sha256.hex(der), der);
        return new Read(content, list);
    }

    private static byte[] der(byte[] bytes) {
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
        if (scope.attributeOnly() || scope.caOnly() || unnamed) {
            throw new CrlRefusal(CrlError.OTHER_SCOPE);
        }
        return new CrlScope(scope.userOnly(), scope.addresses());
    }
}
