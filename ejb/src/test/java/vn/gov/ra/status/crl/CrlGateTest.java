package vn.gov.ra.status.crl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.ExtensionsGenerator;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuingDistributionPoint;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.ReasonFlags;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.TestPki;

class CrlGateTest {

    private static final ASN1ObjectIdentifier UNHEARD_OF = new ASN1ObjectIdentifier("1.3.6.1.4.1.99999.1");
    private static final BigInteger SERIAL = new BigInteger("7af2df52182653d3", 16);

    private final TestPki g2 = TestPki.g2();
    private final HeldInMemory mirror = new HeldInMemory(g2, "http://ca.gov.vn/g2.crl");

    private void refused(CrlError rule, byte[] list) {
        CrlRefusal refusal = assertThrows(CrlRefusal.class, () -> mirror.accept(list));
        assertEquals(rule, refusal.rule());
        assertEquals(rule.section(), refusal.arguments().get(0), "the rule's section is told");
    }

    private static IssuingDistributionPoint scope(boolean user, boolean ca, ReasonFlags reasons, boolean indirect, boolean attributes) {
        return new IssuingDistributionPoint(null, user, ca, reasons, indirect, attributes);
    }

    @Test
    void a_good_list_comes_in_as_der_and_as_pem() throws Exception {
        byte[] der = g2.list(1).revoked(SERIAL, NOW.minus(Duration.ofHours(2)), 1).der();
        String pem = "-----BEGIN X509 CRL-----\n" + Base64.getMimeEncoder().encodeToString(der) + "\n-----END X509 CRL-----\n";

        assertTrue(mirror.accept(pem.getBytes(StandardCharsets.US_ASCII)));

        assertFalse(mirror.accept(der), "the same list is no news");
        assertEquals(CrlReason.keyCompromise, mirror.index().now(SERIAL).reason());
    }

    @Test
    void what_is_no_list_is_refused() {
        refused(CrlError.UNREADABLE, new byte[0]);
        refused(CrlError.UNREADABLE, "<html>Đăng nhập</html>".getBytes(StandardCharsets.UTF_8));
        refused(CrlError.UNREADABLE, TestPki.encoded(g2.certificate()));
        byte[] cut = g2.list(1).revoked(5, 1).der();
        refused(CrlError.UNREADABLE, java.util.Arrays.copyOf(cut, cut.length - 10));
    }

    @Test
    void every_single_bit_that_flips_is_refused_and_nothing_else_happens() {
        byte[] good = g2.list(1).revoked(5, 1).der();
        for (int i = 0; i < good.length; i++) {
            byte[] bent = good.clone();
            bent[i] ^= 0x01;
            assertThrows(CrlRefusal.class, () -> mirror.accept(bent), "octet " + i);
        }
        assertNull(mirror.index());
    }

    @Test
    void octets_behind_the_list_are_refused() {
        refused(CrlError.TRAILING_OCTETS, g2.list(1).behind((byte) 0, (byte) 0).der());
    }

    @Test
    void a_list_longer_than_allowed_is_refused() {
        refused(CrlError.TOO_LARGE, new byte[(1 << 20) + 1]);
    }

    @Test
    void versions_other_than_two_are_refused_where_there_are_extensions() {
        refused(CrlError.VERSION, g2.list(1).version(null).der());
        refused(CrlError.VERSION, g2.list(1).version(0).der());
        refused(CrlError.VERSION, g2.list(1).version(2).der());
    }

    @Test
    void the_two_algorithms_must_be_one() {
        refused(CrlError.ALGORITHMS_DIFFER, g2.list(1).otherAlgorithmOutside().der());
    }

    @Test
    void a_list_under_another_name_is_refused() {
        refused(CrlError.WRONG_ISSUER, g2.list(1).name(new X500Name("C=VN,O=Khác,CN=CA khác")).der());
    }

    @Test
    void a_list_under_the_same_name_signed_by_another_key_is_refused() {
        refused(CrlError.BAD_SIGNATURE, g2.list(1).signedBy(TestPki.pair("kẻ khác")).der());
    }

    @Test
    void an_issuer_without_the_right_to_sign_lists_is_refused() {
        TestPki mute = TestPki.authority(TestPki.G2, "g2", KeyUsage.keyCertSign);

        CrlRefusal refusal = assertThrows(CrlRefusal.class, () -> new HeldInMemory(mute).accept(mute.list(1).der()));

        assertEquals(CrlError.ISSUER_MAY_NOT_SIGN, refusal.rule());
    }

    @Test
    void times_must_make_sense() {
        refused(CrlError.FROM_THE_FUTURE, g2.list(1).thisUpdate(NOW.plus(Duration.ofMinutes(6))).der());
        refused(CrlError.NEXT_BEFORE_THIS, g2.list(1).nextUpdate(NOW.minus(Duration.ofHours(1))).der());
        assertTrue(mirror.accept(g2.list(1).thisUpdate(NOW.plus(Duration.ofMinutes(4))).der()), "clocks may differ a little");
    }

    @Test
    void an_expired_list_comes_in() {
        assertTrue(mirror.accept(g2.list(1).thisUpdate(NOW.minus(Duration.ofDays(3))).nextUpdate(NOW.minus(Duration.ofDays(2))).der()));
    }

    @Test
    void a_list_without_a_number_or_with_an_odd_one_is_refused() {
        refused(CrlError.NO_NUMBER, g2.list(1).number(null).extension(Extension.issuerAlternativeName, false, DERNull.INSTANCE).der());
        refused(CrlError.NO_NUMBER, g2.list(1).number(null).version(null).der());
        refused(CrlError.BAD_NUMBER, g2.list(1).number(BigInteger.ONE.negate()).der());
        refused(CrlError.BAD_NUMBER, g2.list(1).number(BigInteger.ONE.shiftLeft(168)).der());
    }

    @Test
    void numbers_of_two_to_the_fortieth_and_of_twenty_octets_are_in_order() {
        BigInteger large = BigInteger.ONE.shiftLeft(40);
        BigInteger largest = BigInteger.ONE.shiftLeft(159).subtract(BigInteger.ONE);
        assertTrue(mirror.accept(g2.list(0).number(large).der()));
        assertTrue(mirror.accept(g2.list(0).number(large.add(BigInteger.ONE)).der()));
        refused(CrlError.OLDER_NUMBER, g2.list(0).number(large.subtract(BigInteger.ONE)).der());

        assertTrue(mirror.accept(g2.list(0).number(largest).der()));
        refused(CrlError.OLDER_NUMBER, g2.list(0).number(largest.subtract(BigInteger.ONE)).der());
        assertEquals(largest, mirror.index().number());
    }

    @Test
    void older_lists_are_refused() {
        mirror.accept(g2.list(10).der());

        refused(CrlError.OLDER_NUMBER, g2.list(9).der());
        refused(CrlError.OLDER_THIS_UPDATE, g2.list(11).thisUpdate(NOW.minus(Duration.ofHours(2))).der());
        refused(CrlError.SAME_NUMBER_OTHER_CONTENT, g2.list(10).revoked(5, 1).der());
        assertEquals(BigInteger.TEN, mirror.index().number());
    }

    @Test
    void unknown_critical_extensions_are_refused_and_others_are_not() {
        refused(CrlError.UNKNOWN_CRITICAL, g2.list(1).extension(UNHEARD_OF, true, DERNull.INSTANCE).der());
        ExtensionsGenerator critical = new ExtensionsGenerator();
        add(critical, UNHEARD_OF, true);
        refused(CrlError.UNKNOWN_CRITICAL_IN_ENTRY, g2.list(1).entry(SERIAL, NOW, critical).der());
        ExtensionsGenerator harmless = new ExtensionsGenerator();
        add(harmless, UNHEARD_OF, false);
        assertTrue(mirror.accept(g2.list(1).extension(UNHEARD_OF, false, DERNull.INSTANCE).entry(SERIAL, NOW.minus(Duration.ofHours(2)), harmless).der()));
    }

    @Test
    void a_foreign_entry_changes_nothing() throws Exception {
        mirror.accept(g2.list(1).der());
        ExtensionsGenerator foreign = new ExtensionsGenerator();
        foreign.addExtension(Extension.certificateIssuer, true, new GeneralNames(new GeneralName(new X500Name("CN=CA khác"))));

        refused(CrlError.INDIRECT, g2.list(2).entry(SERIAL, NOW.minus(Duration.ofHours(2)), foreign).der());
        refused(CrlError.INDIRECT, g2.list(2).extension(Extension.issuingDistributionPoint, true, scope(false, false, null, true, false)).der());

        assertNull(mirror.index().now(SERIAL));
        assertEquals(BigInteger.ONE, mirror.index().number());
    }

    @Test
    void lists_of_another_scope_are_refused() {
        refused(CrlError.ONLY_SOME_REASONS, g2.list(1)
                .extension(Extension.issuingDistributionPoint, true, scope(false, false, new ReasonFlags(ReasonFlags.keyCompromise), false, false)).der());
        refused(CrlError.OTHER_SCOPE, g2.list(1).extension(Extension.issuingDistributionPoint, true, scope(false, false, null, false, true)).der());
        refused(CrlError.OTHER_SCOPE, g2.list(1).extension(Extension.issuingDistributionPoint, true,
                new IssuingDistributionPoint(TestPki.point("http://ca.gov.vn/g2-7.crl"), false, false)).der());
        assertTrue(mirror.accept(g2.list(1).extension(Extension.issuingDistributionPoint, true,
                new IssuingDistributionPoint(TestPki.point("http://ca.gov.vn/g2.crl"), false, false)).der()));
    }

    @Test
    void entries_must_be_in_form() {
        refused(CrlError.EMPTY_ENTRIES, g2.list(1).emptyEntries().der());
        refused(CrlError.REMOVAL_IN_FULL_LIST, g2.list(1).revoked(5, 8).der());
        refused(CrlError.BAD_ENTRY, g2.list(1).revoked(BigInteger.ONE.shiftLeft(200), NOW, 1).der());
        refused(CrlError.BAD_ENTRY, g2.list(1).revoked(5, 7).der());
    }

    @Test
    void a_delta_must_fit_what_is_held() {
        refused(CrlError.DELTA_WITHOUT_BASE, g2.list(2).base(BigInteger.ONE).der());
        mirror.accept(g2.list(10).revoked(5, 6).der());

        refused(CrlError.DELTA_NOT_CRITICAL, g2.list(12).base(BigInteger.TEN).baseNotCritical().der());
        refused(CrlError.DELTA_WITHOUT_BASE, g2.list(12).base(BigInteger.valueOf(11)).der());
        refused(CrlError.DELTA_NOT_NEWER, g2.list(10).base(BigInteger.TEN).der());
        refused(CrlError.DELTA_NOT_NEWER, g2.list(9).base(BigInteger.valueOf(8)).der());
        refused(CrlError.DELTA_OTHER_SCOPE, g2.list(12).base(BigInteger.TEN)
                .extension(Extension.issuingDistributionPoint, true, scope(true, false, null, false, false)).der());
        assertTrue(mirror.accept(g2.list(12).base(BigInteger.valueOf(9)).revoked(5, 8).revoked(6, 1).der()));
        refused(CrlError.OLDER_NUMBER, g2.list(11).base(BigInteger.TEN).der());

        assertNull(mirror.index().now(BigInteger.valueOf(5)), "released by the delta");
        assertNotNull(mirror.index().now(BigInteger.valueOf(6)));
        assertEquals(BigInteger.valueOf(12), mirror.index().number());
    }

    @Test
    void an_extension_that_stands_twice_is_refused() {
        // The number twice: written by hand, because no builder does it.
        byte[] list = g2.list(1).extension(Extension.authorityKeyIdentifier, false, new ASN1Integer(1)).der();
        byte[] twice = replace(list, new byte[] {0x06, 0x03, 0x55, 0x1d, 0x23}, new byte[] {0x06, 0x03, 0x55, 0x1d, 0x14});
        refused(CrlError.BAD_EXTENSION, twice);
    }

    private static byte[] replace(byte[] in, byte[] what, byte[] with) {
        byte[] out = in.clone();
        for (int i = 0; i + what.length <= out.length; i++) {
            if (java.util.Arrays.equals(out, i, i + what.length, what, 0, what.length)) {
                System.arraycopy(with, 0, out, i, with.length);
            }
        }
        return out;
    }

    private static void add(ExtensionsGenerator to, ASN1ObjectIdentifier type, boolean critical) {
        try {
            to.addExtension(type, critical, DERNull.INSTANCE);
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
