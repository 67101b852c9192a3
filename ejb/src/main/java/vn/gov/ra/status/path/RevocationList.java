package vn.gov.ra.status.path;

import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import vn.gov.ra.status.crl.CrlEntry;
import vn.gov.ra.status.crl.CrlError;
import vn.gov.ra.status.crl.CrlRefusal;
import vn.gov.ra.status.crl.SerialTable;

/**
 * A revocation list of any kind that validation can use: complete, delta, partitioned, by reasons, indirect. The form is checked
 * octet by octet; a list that breaks one rule is not used at all. Entries are walked over, not made into a tree.
 */
public final class RevocationList {

    private static final Set<ASN1ObjectIdentifier> UNDERSTOOD = Set.of(Extension.cRLNumber, Extension.deltaCRLIndicator,
            Extension.issuingDistributionPoint, Extension.authorityKeyIdentifier);

    /** A serial of one octet and a UTCTime. */
    private static final int LOOKED_AT = 64;
    private static final int SHORTEST_ROW = 20;

    private final byte[] whole;
    private final ListFrame frame;
    private final CheckedKeys checked = new CheckedKeys();
    private boolean second;
    private X500Name issuerName;
    private CanonicalName issuer;
    private Instant thisUpdate;
    private Instant nextUpdate;
    private Extensions extensions;
    private BigInteger number;
    private BigInteger base;
    private ListScope scope;
    private final Map<CanonicalName, SerialTable> entries = new HashMap<>();

    private RevocationList(byte[] der) throws java.io.IOException {
        whole = der;
        frame = new ListFrame(der);
        body(frame.body(), frame.encodedAlgorithm());
    }

    /** @throws CrlRefusal the rule it breaks */
    public static RevocationList of(byte[] der) {
        try {
            return new RevocationList(der);
        } catch (CrlRefusal e) {
            throw e;
        } catch (java.io.IOException | RuntimeException e) {
            throw new CrlRefusal(CrlError.UNREADABLE);
        }
    }

    private void body(DerCursor body, byte[] outerAlgorithm) throws java.io.IOException {
        if (body.peek() == DerCursor.INTEGER) {
            if (!body.integer().equals(BigInteger.ONE)) {
                throw new CrlRefusal(CrlError.VERSION);
            }
            second = true;
        }
        byte[] inner = body.whole();
        AlgorithmIdentifier.getInstance(ASN1Primitive.fromByteArray(inner));
        if (!Arrays.equals(inner, outerAlgorithm)) {
            throw new CrlRefusal(CrlError.ALGORITHMS_DIFFER);
        }
        issuerName = X500Name.getInstance(ASN1Primitive.fromByteArray(body.whole()));
        issuer = CanonicalName.of(issuerName);
        if (issuer.empty()) {
            throw new CrlRefusal(CrlError.WRONG_ISSUER, "");
        }
        thisUpdate = time(body);
        nextUpdate = isTime(body.peek()) ? time(body) : null;
        DerCursor rows = body.peek() == DerCursor.SEQUENCE ? body.enter(DerCursor.SEQUENCE) : null;
        extensions = body.peek() == 0xA0 ? extensions(body) : null;
        body.finished();
        extensions();
        rows(rows);
    }

    private void extensions() {
        if (nextUpdate != null && !nextUpdate.isAfter(thisUpdate)) {
            throw new CrlRefusal(CrlError.NEXT_BEFORE_THIS, nextUpdate);
        }
        if (extensions != null && !second) {
            throw new CrlRefusal(CrlError.VERSION);
        }
        refuseUnknown(extensions);
        number = number(Extension.cRLNumber);
        base = number(Extension.deltaCRLIndicator);
        if (base != null && !extensions.getExtension(Extension.deltaCRLIndicator).isCritical()) {
            throw new CrlRefusal(CrlError.DELTA_NOT_CRITICAL);
        }
        if (base != null && (number == null || number.compareTo(base) < 0)) {
            throw new CrlRefusal(CrlError.DELTA_NOT_NEWER, String.valueOf(number), base.toString());
        }
        Extension point = extensions == null ? null : extensions.getExtension(Extension.issuingDistributionPoint);
        scope = ListScope.of(point, issuerName);
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

    private BigInteger number(ASN1ObjectIdentifier type) {
        Extension extension = extensions == null ? null : extensions.getExtension(type);
        if (extension == null) {
            return null;
        }
        try {
            BigInteger value = ASN1Integer.getInstance(extension.getParsedValue()).getValue();
            if (value.signum() < 0 || value.bitLength() > 160) {
                throw new IllegalArgumentException("number");
            }
            return value;
        } catch (RuntimeException e) {
            throw new CrlRefusal(CrlError.BAD_NUMBER);
        }
    }

    private void rows(DerCursor rows) throws java.io.IOException {
        if (rows == null) {
            return;
        }
        if (!rows.more()) {
            throw new CrlRefusal(CrlError.EMPTY_ENTRIES);
        }
        Map<CanonicalName, SerialTable.Builder> byIssuer = new HashMap<>();
        ListRows reader = new ListRows(issuer, second, base != null, scope.indirect());
        CanonicalName last = issuer;
        SerialTable.Builder table = SerialTable.Builder.over(whole, expected(rows));
        byIssuer.put(issuer, table);
        while (rows.more()) {
            if (last == reader.issuer() && reader.allUsual(rows, table)) {
                break;
            }
            DerCursor row = rows.enter(DerCursor.SEQUENCE);
            int serialAt = row.position() + 1;
            CrlEntry entry = reader.next(row);
            if (reader.issuer() != last) {
                last = reader.issuer();
                table = byIssuer.computeIfAbsent(last, name -> SerialTable.Builder.over(whole, 16));
            }
            table.add(serialAt, entry);
        }
        byIssuer.forEach((name, built) -> entries.put(name, built.build()));
    }

    /** As many entries as there were if all were as long as the first few on average, and some more. */
    private static int expected(DerCursor rows) {
        byte[] der = rows.octets();
        int at = rows.position();
        int looked = 0;
        while (looked < LOOKED_AT && at + 1 < rows.end() && der[at + 1] > 0) {
            at += 2 + der[at + 1];
            looked++;
        }
        int average = looked == 0 ? SHORTEST_ROW : (at - rows.position()) / looked;
        return (rows.end() - rows.position()) / Math.max(SHORTEST_ROW, average) / 16 * 17 + 16;
    }

    static boolean isTime(int tag) {
        return tag == DerCursor.UTC_TIME || tag == DerCursor.GENERALIZED_TIME;
    }

    static Instant time(DerCursor cursor) throws java.io.IOException {
        if (!isTime(cursor.peek())) {
            throw new IllegalArgumentException("time");
        }
        byte[] whole = cursor.whole();
        Instant plain = plain(whole);
        return plain != null ? plain : Time.getInstance(ASN1Primitive.fromByteArray(whole)).getDate().toInstant();
    }

    /** The two forms of RFC 5280 §4.1.2.5, read by hand because a long list has a million of them; null for any other. */
    private static Instant plain(byte[] time) {
        int years = time[0] == DerCursor.UTC_TIME ? 2 : 4;
        if (time.length != 2 + years + 11 || time[time.length - 1] != 'Z') {
            return null;
        }
        for (int i = 2; i < time.length - 1; i++) {
            if (time[i] < '0' || time[i] > '9') {
                return null;
            }
        }
        int year = years == 4 ? two(time, 2) * 100 + two(time, 4) : two(time, 2) + (two(time, 2) < 50 ? 2000 : 1900);
        int at = 2 + years;
        return LocalDateTime.of(year, two(time, at), two(time, at + 2), two(time, at + 4), two(time, at + 6), two(time, at + 8)).toInstant(ZoneOffset.UTC);
    }

    private static int two(byte[] digits, int at) {
        return (digits[at] - '0') * 10 + digits[at + 1] - '0';
    }

    private static Extensions extensions(DerCursor body) throws java.io.IOException {
        byte[] encoded = body.enter(0xA0).rest();
        try {
            Extensions extensions = Extensions.getInstance(ASN1Primitive.fromByteArray(encoded));
            if (extensions.getExtensionOIDs().length == 0) {
                throw new IllegalArgumentException("empty");
            }
            return extensions;
        } catch (RuntimeException e) {
            throw new CrlRefusal(CrlError.BAD_EXTENSION);
        }
    }

    public boolean signedBy(SubjectPublicKeyInfo key) {
        return checked.verifies(key, frame::signedBy);
    }

    /** What it says of a certificate; null for nothing. */
    CrlEntry entry(PathCertificate certificate) {
        SerialTable table = entries.get(certificate.issuer());
        return table == null ? null : table.find(certificate.serial());
    }

    public CanonicalName issuer() {
        return issuer;
    }

    /** What it says of its own issuer's certificates. */
    public SerialTable ownEntries() {
        return entries.getOrDefault(issuer, SerialTable.of(List.of()));
    }

    public X500Name issuerName() {
        return issuerName;
    }

    /** For messages. */
    public String label() {
        return issuerName + (number == null ? "" : " #" + number);
    }

    public ListScope scope() {
        return scope;
    }

    public boolean delta() {
        return base != null;
    }

    /** Null where it has none. */
    public BigInteger number() {
        return number;
    }

    /** Number of the complete list that a delta starts from; null for a complete list. */
    public BigInteger base() {
        return base;
    }

    public Instant thisUpdate() {
        return thisUpdate;
    }

    public Instant nextUpdate() {
        return nextUpdate;
    }

    /**
     * Since when certificates that ended are kept in it (expiredCertsOnCRL, X.509 §9.5.2.8); null where it does not say so, or not in form: it is
     * never critical and takes nothing away.
     */
    public Instant expiredSince() {
        Extension extension = extensions == null ? null : extensions.getExtension(Extension.expiredCertsOnCRL);
        try {
            return extension == null ? null : ASN1GeneralizedTime.getInstance(extension.getParsedValue()).getDate().toInstant();
        } catch (java.text.ParseException | RuntimeException e) {
            return null;
        }
    }

    /** Whether the delta brings this complete list up to date (RFC 5280 §5.2.4). */
    boolean takes(RevocationList delta) {
        return number != null && delta.issuer.equals(issuer) && delta.scope.equals(scope) && sameKey(delta)
                && delta.base.compareTo(number) <= 0 && delta.number.compareTo(number) > 0;
    }

    private boolean sameKey(RevocationList other) {
        return java.util.Objects.equals(keyId(), other.keyId());
    }

    private Extension keyId() {
        return extensions == null ? null : extensions.getExtension(Extension.authorityKeyIdentifier);
    }
}
