package vn.gov.ra.status.path;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Enumerated;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import vn.gov.ra.status.crl.CrlEntry;
import vn.gov.ra.status.crl.CrlError;
import vn.gov.ra.status.crl.CrlReason;
import vn.gov.ra.status.crl.CrlRefusal;
import vn.gov.ra.status.crl.SerialTable;

/** Reads the entries of one list in order; an indirect list's entry speaks of the issuer named last (RFC 5280 §5.3.3). */
final class ListRows {

    private final boolean second;
    private final boolean delta;
    private final boolean indirect;
    private final UsualRow row = new UsualRow();
    private CanonicalName issuer;

    ListRows(CanonicalName issuer, boolean second, boolean delta, boolean indirect) {
        this.issuer = issuer;
        this.second = second;
        this.delta = delta;
        this.indirect = indirect;
    }

    /** Whose certificate the last entry speaks of. */
    CanonicalName issuer() {
        return issuer;
    }

    /** Takes entries as long as they are of the usual form. @return whether all that were left are taken */
    boolean allUsual(DerCursor rows, SerialTable.Builder table) {
        while (rows.more()) {
            if (!usual(rows, table)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Takes the entry where it is written as nearly all are, a serial, a UTCTime and at most a reason; without an object for any of them,
     * because a long list has a million.
     *
     * @return false where it is another, and nothing was taken
     */
    private boolean usual(DerCursor rows, SerialTable.Builder table) {
        byte[] der = rows.octets();
        int at = rows.position();
        int length = at + 1 < rows.end() && der[at] == DerCursor.SEQUENCE ? der[at + 1] : -1;
        int end = at + 2 + length;
        boolean read = length > 0 && end <= rows.end() && row.read(der, at + 2, end);
        if (!read || row.reason() != null && !second || row.reason() == CrlReason.removeFromCRL && !delta) {
            return false;
        }
        table.add(at + 3, row.epochSecond(), row.reason() == null ? CrlReason.unspecified : row.reason());
        rows.skipTo(end);
        return true;
    }

    CrlEntry next(DerCursor row) throws IOException {
        BigInteger serial = row.integer();
        Instant revokedAt = RevocationList.time(row);
        if (!SerialTable.fits(serial)) {
            throw new CrlRefusal(CrlError.BAD_ENTRY);
        }
        CrlReason reason = CrlReason.unspecified;
        Instant since = null;
        if (row.more()) {
            Extensions extensions = extensions(row);
            reason = reason(extensions.getExtension(Extension.reasonCode));
            Extension doubtful = extensions.getExtension(Extension.invalidityDate);
            since = doubtful == null ? null : instant(doubtful);
            issuer(extensions.getExtension(Extension.certificateIssuer));
        }
        row.finished();
        return new CrlEntry(serial, revokedAt, reason, since);
    }

    private Extensions extensions(DerCursor row) throws IOException {
        if (!second) {
            throw new CrlRefusal(CrlError.VERSION);
        }
        Extensions extensions = Extensions.getInstance(ASN1Primitive.fromByteArray(row.whole()));
        List<ASN1ObjectIdentifier> known = List.of(Extension.reasonCode, Extension.invalidityDate, Extension.certificateIssuer);
        Stream.of(extensions.getCriticalExtensionOIDs()).filter(type -> !known.contains(type)).findFirst().ifPresent(type -> {
            throw new CrlRefusal(CrlError.UNKNOWN_CRITICAL_IN_ENTRY, type.getId());
        });
        return extensions;
    }

    private CrlReason reason(Extension extension) {
        if (extension == null) {
            return CrlReason.unspecified;
        }
        CrlReason reason = CrlReason.of(ASN1Enumerated.getInstance(extension.getParsedValue()).intValueExact());
        if (reason == CrlReason.removeFromCRL && !delta) {
            throw new CrlRefusal(CrlError.REMOVAL_IN_FULL_LIST);
        }
        return reason;
    }

    private static Instant instant(Extension extension) {
        try {
            return ASN1GeneralizedTime.getInstance(extension.getParsedValue()).getDate().toInstant();
        } catch (java.text.ParseException e) {
            throw new CrlRefusal(CrlError.BAD_ENTRY);
        }
    }

    private void issuer(Extension extension) {
        if (extension == null) {
            return;
        }
        if (!indirect) {
            throw new CrlRefusal(CrlError.INDIRECT);
        }
        issuer = Stream.of(GeneralNames.getInstance(extension.getParsedValue()).getNames()).filter(name -> name.getTagNo() == GeneralName.directoryName)
                .map(name -> CanonicalName.of(X500Name.getInstance(name.getName()))).findFirst().orElseThrow();
    }
}
