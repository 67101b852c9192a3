package vn.gov.ra.status;

import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.asn1.ASN1Boolean;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.ReasonFlags;
import vn.gov.ra.status.TestPki.CrlDraft;
import vn.gov.ra.status.crl.CrlError;

/** Lists that must not be taken, each with the rule it breaks; the mirror holds list 10 when they come. */
public final class HostileLists {

    public static final String POINT = "http://ca.gov.vn/g2.crl";
    public static final TestPki G2 = TestPki.g2();
    static final TestPki MUTE = TestPki.authority(TestPki.G2, "g2", KeyUsage.keyCertSign);
    private static final ASN1ObjectIdentifier UNHEARD_OF = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");
    private static final BigInteger OTHER = new BigInteger("100001");

    /**
     * @param rule the mirror's refusal
     * @param alone whether the list is bad in itself, so that validation from files must not use it either
     * @param issuer who is registered
     */
    public record Hostile(String name, CrlError rule, boolean alone, TestPki issuer, byte[] der) {
    }

    private HostileLists() {
    }

    private static CrlDraft next() {
        return G2.list(11);
    }

    private static Hostile bad(String name, CrlError rule, CrlDraft list) {
        return new Hostile(name, rule, true, G2, list.der());
    }

    /** Bad only beside what is held, or where it is sent. */
    private static Hostile here(String name, CrlError rule, CrlDraft list) {
        return new Hostile(name, rule, false, G2, list.der());
    }

    private static CrlDraft scoped(boolean user, boolean ca, ReasonFlags reasons, boolean indirect, boolean attributes) {
        return next().extension(Extension.issuingDistributionPoint, true, new IssuingDistributionPoint(null, user, ca, reasons, indirect, attributes));
    }

    /** An issuingDistributionPoint with these flags, as they are given. */
    private static CrlDraft idp(int... flags) {
        ASN1EncodableVector parts = new ASN1EncodableVector();
        for (int flag : flags) {
            parts.add(new DERTaggedObject(false, flag, ASN1Boolean.TRUE));
        }
        return next().extension(Extension.issuingDistributionPoint, true, new DERSequence(parts));
    }

    private static DERSequence row(ASN1Encodable... fields) {
        return new DERSequence(fields);
    }

    private static DERUTCTime time() {
        return new DERUTCTime(TestPki.date(NOW.minus(Duration.ofHours(2))));
    }

    private static ExtensionsGenerator extension(ASN1ObjectIdentifier type, boolean critical, ASN1Encodable value) {
        try {
            ExtensionsGenerator extensions = new ExtensionsGenerator();
            extensions.addExtension(type, critical, value);
            return extensions;
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DERSequence choiceWithMore() {
        ASN1EncodableVector names = new ASN1EncodableVector();
        names.add(new DERTaggedObject(false, 0, new GeneralNames(new GeneralName(GeneralName.uniformResourceIdentifier, POINT))));
        names.add(new ASN1Integer(1));
        return new DERSequence(new DERTaggedObject(true, 0, new DERSequence(names)));
    }

    public static List<Hostile> all() {
        ExtensionsGenerator foreign = extension(Extension.certificateIssuer, true, new GeneralNames(new GeneralName(new X500Name("CN=CA khác"))));
        ExtensionsGenerator plain = extension(UNHEARD_OF, false, DERNull.INSTANCE);
        return List.of(
                here("rolled back to an older number", CrlError.OLDER_NUMBER, G2.list(9)),
                here("a newer number with an older date", CrlError.OLDER_THIS_UPDATE, next().thisUpdate(NOW.minus(Duration.ofHours(3)))),
                here("the number held with other content", CrlError.SAME_NUMBER_OTHER_CONTENT, G2.list(10).revoked(7, 1)),
                bad("signed by a stranger's key", CrlError.BAD_SIGNATURE, next().signedBy(TestPki.pair("người lạ"))),
                bad("of an evil twin with the authority's name", CrlError.BAD_SIGNATURE, TestPki.authority(TestPki.G2, "kẻ giả danh").list(11)),
                bad("under another name", CrlError.WRONG_ISSUER, next().name(new X500Name("C=VN,CN=CA khác"))),
                bad("under the same name in another order", CrlError.WRONG_ISSUER, next().name(
                        new X500Name("CN=CA phục vụ các cơ quan Nhà nước G2 (thử),O=Ban Cơ yếu Chính phủ,C=VN"))),
                new Hostile("of an issuer without cRLSign", CrlError.ISSUER_MAY_NOT_SIGN, true, MUTE, MUTE.list(11).der()),
                bad("indirect", CrlError.INDIRECT, scoped(false, false, null, true, false)),
                bad("with an entry of another issuer", CrlError.INDIRECT, next().entry(OTHER, NOW.minus(Duration.ofHours(2)), foreign)),
                bad("for attribute certificates", CrlError.OTHER_SCOPE, scoped(false, false, null, false, true)),
                bad("for CA certificates, beside the list of everything", CrlError.OTHER_SCOPE, scoped(false, true, null, false, false)),
                bad("for some reasons", CrlError.ONLY_SOME_REASONS, scoped(false, false, new ReasonFlags(ReasonFlags.keyCompromise), false, false)),
                bad("for users and for CAs at once", CrlError.BAD_EXTENSION, next().extension(Extension.issuingDistributionPoint, true,
                        row(new DERTaggedObject(false, 1, ASN1Boolean.TRUE), new DERTaggedObject(false, 2, ASN1Boolean.TRUE)))),
                bad("for CA certificates and for attribute certificates", CrlError.BAD_EXTENSION, idp(2, 5)),
                bad("for users, CAs and attribute certificates", CrlError.BAD_EXTENSION, idp(1, 2, 5)),
                bad("for CA certificates, said twice", CrlError.BAD_EXTENSION, idp(2, 2)),
                bad("for CA certificates, then indirect, in the wrong order", CrlError.BAD_EXTENSION, idp(4, 2)),
                bad("for CA certificates, with an octet that is true for some", CrlError.BAD_EXTENSION, next().extension(Extension.issuingDistributionPoint, true,
                        row(new DERTaggedObject(false, 2, new DEROctetString(new byte[] {1}))))),
                bad("for users, with CAs denied in writing", CrlError.BAD_EXTENSION, next().extension(Extension.issuingDistributionPoint, true,
                        row(new DERTaggedObject(false, 1, ASN1Boolean.TRUE), new DERTaggedObject(false, 2, ASN1Boolean.FALSE)))),
                bad("for CA certificates of another partition", CrlError.OTHER_SCOPE, next().extension(Extension.issuingDistributionPoint, true,
                        new IssuingDistributionPoint(TestPki.point("http://ca.gov.vn/g2-7.crl"), false, true, null, false, false))),
                bad("for something the standard does not have", CrlError.BAD_EXTENSION, idp(2, 6)),
                bad("of another partition", CrlError.OTHER_SCOPE, next().extension(Extension.issuingDistributionPoint, true,
                        new IssuingDistributionPoint(TestPki.point("http://ca.gov.vn/g2-7.crl"), false, false))),
                bad("with an empty distribution point", CrlError.BAD_EXTENSION, next().extension(Extension.issuingDistributionPoint, true, new DERSequence())),
                bad("with more than one choice in the distribution point", CrlError.BAD_EXTENSION, next().extension(Extension.issuingDistributionPoint, true, choiceWithMore())),
                here("a delta whose base is not held", CrlError.DELTA_WITHOUT_BASE, G2.list(13).base(BigInteger.valueOf(12))),
                here("a delta no newer than the list held", CrlError.DELTA_NOT_NEWER, G2.list(10).base(BigInteger.valueOf(9))),
                bad("a delta older than its base", CrlError.DELTA_NOT_NEWER, G2.list(8).base(BigInteger.valueOf(9))),
                bad("a delta not marked critical", CrlError.DELTA_NOT_CRITICAL, next().base(BigInteger.TEN).baseNotCritical()),
                here("a delta of another scope", CrlError.DELTA_OTHER_SCOPE, scoped(true, false, null, false, false).base(BigInteger.TEN)),
                bad("a complete list with a removal", CrlError.REMOVAL_IN_FULL_LIST, next().revoked(5, 8)),
                bad("version 1 with extensions", CrlError.VERSION, next().version(null)),
                bad("version 1 written out", CrlError.VERSION, next().version(0)),
                bad("version 1 with an entry's extension", CrlError.VERSION, next().number(null).version(null).entry(OTHER, NOW.minus(Duration.ofHours(2)), plain)),
                bad("version 3", CrlError.VERSION, next().version(2)),
                bad("two algorithms", CrlError.ALGORITHMS_DIFFER, next().otherAlgorithmOutside()),
                bad("an empty list of entries", CrlError.EMPTY_ENTRIES, next().emptyEntries()),
                bad("garbage for an entry", CrlError.UNREADABLE, next().revoked(5, 1).row(new ASN1Integer(1))),
                bad("garbage for a serial", CrlError.UNREADABLE, next().revoked(5, 1).row(row(new DEROctetString(new byte[] {0x7f}), time()))),
                bad("garbage for a date", CrlError.UNREADABLE, next().revoked(5, 1).row(row(new ASN1Integer(OTHER), new DEROctetString(new byte[6])))),
                bad("garbage behind a date", CrlError.UNREADABLE, next().revoked(5, 1).row(row(new ASN1Integer(OTHER), time(), new ASN1Integer(1)))),
                bad("garbage behind an entry's extensions", CrlError.UNREADABLE, next().revoked(5, 1).row(row(new ASN1Integer(OTHER), time(), plain.generate(),
                        new ASN1Integer(1)))),
                bad("garbage behind the extensions", CrlError.UNREADABLE, next().field(new DERSequence(row(new ASN1Integer(OTHER), time())))),
                bad("garbage behind the list", CrlError.TRAILING_OCTETS, next().behind((byte) 5, (byte) 0)),
                bad("an unknown reason", CrlError.UNREADABLE, next().entry(OTHER, NOW.minus(Duration.ofHours(2)), extension(Extension.reasonCode, false, new ASN1Integer(1)))),
                bad("an unknown critical extension", CrlError.UNKNOWN_CRITICAL, next().extension(UNHEARD_OF, true, DERNull.INSTANCE)),
                bad("an unknown critical extension in an entry", CrlError.UNKNOWN_CRITICAL_IN_ENTRY,
                        next().entry(OTHER, NOW.minus(Duration.ofHours(2)), extension(UNHEARD_OF, true, DERNull.INSTANCE))),
                bad("from the future", CrlError.FROM_THE_FUTURE, next().thisUpdate(NOW.plus(Duration.ofHours(1)))),
                bad("ended before it began", CrlError.NEXT_BEFORE_THIS, next().nextUpdate(NOW.minus(Duration.ofHours(1)))),
                here("without a number", CrlError.NO_NUMBER, next().number(null)),
                bad("a negative number", CrlError.BAD_NUMBER, next().number(BigInteger.ONE.negate())));
    }
}
