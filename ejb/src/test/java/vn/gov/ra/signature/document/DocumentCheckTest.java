package vn.gov.ra.signature.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.bouncycastle.asn1.x500.X500Name;
import org.junit.jupiter.api.Test;
import vn.gov.ra.signature.document.DocumentReport.Signature;
import vn.gov.ra.signature.document.DocumentReport.Verdict;
import vn.gov.ra.status.StatusWord;
import vn.gov.ra.status.TestPki;

class DocumentCheckTest {

    private static final BigInteger SERIAL = new BigInteger("2a05f812673607b0", 16);
    private static final TestPki G2 = TestPki.g2();
    private static final SignedSamples SIGNED = new SignedSamples(G2.leaf("C=VN,O=UBND tỉnh,CN=Nguyễn Thị Hường", SERIAL));
    private static final byte[] PDF = SIGNED.pdf();

    private final HeldList lists = new HeldList();

    private DocumentReport check(byte[] file, byte[] original) {
        return new DocumentCheck(lists, NOW).check(file, original);
    }

    private Signature only(byte[] file) {
        List<Signature> signatures = check(file, null).signatures();
        assertEquals(1, signatures.size());
        return signatures.get(0);
    }

    @Test
    void a_signed_letter_passes_with_its_signer_its_chain_and_the_list_it_rests_on() {
        DocumentReport report = check(PDF, null);
        Signature signature = report.signatures().get(0);

        assertEquals(Verdict.TOTAL_PASSED, report.verdict(), signature::toString);
        assertEquals("PAdES-BASELINE-B", signature.level());
        assertEquals("Nguyễn Thị Hường", signature.signedBy());
        assertEquals(NOW.minus(Duration.ofHours(1)), signature.claimedAt());
        assertTrue(signature.wholeDocument(), signature.scopes()::toString);
        assertEquals(List.of("2a05f812673607b0", "1"), signature.chain().stream().map(DocumentReport.Link::serial).toList());
        assertEquals("4", signature.chain().get(0).crlNumber());
        assertTrue(signature.chain().get(1).anchor());
        assertNull(signature.chain().get(1).status(), "an anchor is not asked about");
        assertTrue(signature.blocks().stream().flatMap(block -> block.checks().stream()).count() > 20);
    }

    @Test
    void xml_and_cms_pass_with_their_content_inside_or_beside_them() {
        assertEquals("XAdES-BASELINE-B", only(SIGNED.xml()).level());
        assertEquals(Verdict.TOTAL_PASSED, check(SIGNED.xml(), null).verdict());
        assertEquals(Verdict.TOTAL_PASSED, check(SIGNED.cms(SignedSamples.LETTER, false), null).verdict());
        byte[] beside = SIGNED.cms(SignedSamples.LETTER, true);
        assertEquals(Verdict.TOTAL_PASSED, check(beside, SignedSamples.LETTER).verdict());
        assertEquals(Verdict.TOTAL_FAILED, check(beside, SignedSamples.XML).verdict());
        assertNotEquals(Verdict.TOTAL_PASSED, check(beside, null).verdict(), "what was signed is not there");
    }

    @Test
    void one_octet_changed_in_what_was_signed_fails() {
        byte[] changed = PDF.clone();
        int at = new String(PDF, StandardCharsets.ISO_8859_1).indexOf("/MediaBox");
        changed[at + 1] = 'N';
        assertEquals(Verdict.TOTAL_FAILED, only(changed).verdict());
        assertEquals("HASH_FAILURE", only(changed).reason());

        byte[] xml = new String(SIGNED.xml(), StandardCharsets.UTF_8).replace("Hường", "Hương").getBytes(StandardCharsets.UTF_8);
        assertEquals(Verdict.TOTAL_FAILED, only(xml).verdict());
    }

    @Test
    void what_is_added_behind_the_signature_is_told() {
        byte[] both = new SignedSamples(G2.leaf("CN=Ủy ban nhân dân xã Quảng Khê", BigInteger.TWO)).pdf(PDF);

        List<Signature> signatures = check(both, null).signatures();

        assertEquals(List.of(false, true), signatures.stream().map(Signature::wholeDocument).toList());
        assertEquals(List.of("Nguyễn Thị Hường", "Ủy ban nhân dân xã Quảng Khê"), signatures.stream().map(Signature::signedBy).toList());
    }

    @Test
    void revoked_and_on_hold_do_not_pass_by_the_list() {
        lists.list = G2.list(5).revoked(SERIAL, NOW.minus(Duration.ofHours(2)), 1).der();
        assertEquals(Verdict.INDETERMINATE, only(PDF).verdict());
        assertEquals("REVOKED_NO_POE", only(PDF).reason());
        lists.list = G2.list(5).revoked(SERIAL, NOW.minus(Duration.ofHours(2)), 6).der();
        assertEquals(Verdict.INDETERMINATE, only(PDF).verdict());
    }

    /** DSS reads complete lists only and takes expired ones. */
    @Test
    void what_the_portal_knows_beyond_the_list_makes_a_judgement_worse_never_better() {
        lists.word = StatusWord.revoked;
        assertEquals("REVOKED_NO_POE", only(PDF).reason());
        assertEquals("PORTAL_REVOKED", only(PDF).errors().get(0).key());
        lists.word = StatusWord.onHold;
        assertEquals("PORTAL_ON_HOLD", only(PDF).errors().get(0).key());
        lists.word = StatusWord.undetermined;
        assertEquals("TRY_LATER", only(PDF).reason());
        assertEquals(Verdict.INDETERMINATE, only(PDF).verdict());
        lists.word = StatusWord.good;
        lists.list = G2.list(5).revoked(SERIAL, NOW.minus(Duration.ofHours(2)), 1).der();
        assertEquals("REVOKED_NO_POE", only(PDF).reason());
    }

    @Test
    void without_a_list_nothing_passes() {
        lists.list = null;
        assertEquals(Verdict.INDETERMINATE, only(PDF).verdict());
        assertFalse(only(PDF).errors().isEmpty());
    }

    @Test
    void a_list_signed_by_somebody_else_does_not_count() {
        lists.list = TestPki.authority(TestPki.G2, "twin").list(9).der();
        assertEquals(Verdict.INDETERMINATE, only(PDF).verdict());
    }

    @Test
    void a_signer_under_an_unknown_authority_does_not_pass() {
        lists.authorities = List.of(TestPki.authority(new X500Name("CN=Nơi khác"), "elsewhere").view("other"));
        assertEquals("NO_CERTIFICATE_CHAIN_FOUND", only(PDF).reason());
    }

    @Test
    void a_document_without_signature_cannot_be_judged() {
        DocumentReport report = check(SignedSamples.LETTER, null);
        assertTrue(report.signatures().isEmpty());
        assertEquals(Verdict.INDETERMINATE, report.verdict());
    }
}
