package vn.gov.ra.signature;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.ErrorCode;

class SignatureRulesTest {

    private static final byte[] LETTER = TestSigner.letter("12/CV-UBND de nghi cap chung thu so");
    private static final TestSigner HEAD = TestSigner.named("Bùi Quốc Trưởng", 11);
    private static final TestSigner SEAL = TestSigner.named("Ủy ban nhân dân xã Quảng Khê", 12);

    private Standing.Kind standing = Standing.Kind.GOOD;
    private boolean registered = true;
    private boolean anchored = true;

    private SignatureReport judge(byte[] pdf, Instant at) {
        return new SignatureRules(List.of(TestSigner.authority(anchored)),
                certificate -> registered ? TestSigner.issuerOf(certificate).map(found -> TestSigner.authority(anchored)) : Optional.empty(),
                (alias, serial, moment) -> new Standing(standing, TestSigner.NOW.minusSeconds(60), "CRL 412")).judge(pdf, at);
    }

    private ErrorCode refusal(byte[] pdf) {
        return assertThrows(DomainException.class, () -> judge(pdf, TestSigner.NOW)).error();
    }

    @Test
    void letter_signed_by_its_head_is_good() {
        SignatureReport report = judge(HEAD.sign(LETTER), TestSigner.NOW);

        assertEquals(1, report.signatures().size());
        assertEquals("Bùi Quốc Trưởng", report.last().name());
        assertEquals("b", report.last().serial());
        assertEquals("g2", report.last().authority());
        assertEquals("SHA256", report.last().digest());
        assertEquals("CRL 412", report.last().evidence());
    }

    @Test
    void letter_with_two_signatures_person_and_seal_is_good_in_their_order() {
        SignatureReport report = judge(SEAL.sign(HEAD.sign(LETTER)), TestSigner.NOW);

        assertEquals(List.of("Bùi Quốc Trưởng", "Ủy ban nhân dân xã Quảng Khê"), report.signatures().stream().map(SignatureReport.Signer::name).toList());
    }

    @Test
    void any_one_byte_changed_anywhere_is_refused() {
        byte[] signed = HEAD.sign(LETTER);
        Set<ErrorCode> told = new HashSet<>();
        for (int at = 10; at < signed.length; at += signed.length / 97) {
            byte[] changed = signed.clone();
            changed[at] ^= 1;
            if (insignificant(signed, at)) {
                continue;
            }
            told.add(refusal(changed));
        }
        assertTrue(told.contains(SignatureError.CHANGED));
        assertTrue(told.stream().noneMatch(Set.of(SignatureError.REVOKED, SignatureError.UNKNOWN_ISSUER)::contains), "told as changed, not as something else: " + told);
    }

    /** The room reserved for the signature behind its end is filled with zeros and belongs to nobody. */
    private static boolean insignificant(byte[] signed, int at) {
        return signed[at] == '0' && new String(signed, Math.max(0, at - 8), 16, StandardCharsets.ISO_8859_1).matches("0+");
    }

    @Test
    void text_changed_in_the_letter_is_told_as_changed() {
        byte[] signed = HEAD.sign(LETTER);
        int at = new String(signed, StandardCharsets.ISO_8859_1).indexOf("/MediaBox");
        signed[at + 1] = 'N';

        assertEquals(SignatureError.CHANGED, refusal(signed));
    }

    @Test
    void something_added_after_the_signature_is_refused() {
        byte[] signed = HEAD.sign(LETTER);
        byte[] longer = Arrays.copyOf(signed, signed.length + 3);
        longer[signed.length] = '%';

        assertEquals(SignatureError.NOT_WHOLE, refusal(longer));
    }

    @Test
    void revoked_on_hold_and_unjudged_certificates_have_codes_of_their_own() {
        byte[] signed = HEAD.sign(LETTER);
        standing = Standing.Kind.REVOKED;
        assertEquals(SignatureError.REVOKED, refusal(signed));
        standing = Standing.Kind.ON_HOLD;
        assertEquals(SignatureError.ON_HOLD, refusal(signed));
        standing = Standing.Kind.UNKNOWN;
        assertEquals(SignatureError.REVOCATION_UNKNOWN, refusal(signed));
    }

    @Test
    void a_changed_file_is_told_as_changed_even_when_the_certificate_is_revoked() {
        byte[] signed = HEAD.sign(LETTER);
        signed[200] ^= 1;
        standing = Standing.Kind.REVOKED;

        assertTrue(Set.of(SignatureError.CHANGED, SignatureError.NOT_A_PDF).contains(refusal(signed)));
    }

    @Test
    void certificate_of_the_first_generation_is_told_as_old() {
        assertEquals(SignatureError.OLD_ALGORITHM, refusal(TestSigner.ofTheOldGeneration("Lê Thị Cũ", 13).sign(LETTER)));
    }

    @Test
    void certificate_of_nobody_we_know_is_refused() {
        registered = false;
        assertEquals(SignatureError.UNKNOWN_ISSUER, refusal(HEAD.sign(LETTER)));
    }

    @Test
    void authority_that_leads_to_no_anchor_is_refused() {
        anchored = false;
        assertEquals(SignatureError.UNKNOWN_ISSUER, refusal(HEAD.sign(LETTER)));
    }

    @Test
    void certificate_outside_its_time_is_refused() {
        byte[] signed = HEAD.sign(LETTER);
        DomainException refusal = assertThrows(DomainException.class, () -> judge(signed, TestSigner.NOW.plusSeconds(90_000)));
        assertEquals(SignatureError.NOT_IN_TIME, refusal.error());
    }

    @Test
    void advanced_signature_has_to_name_its_certificate() {
        assertEquals(SignatureError.CERTIFICATE_NOT_BOUND, refusal(HEAD.signWithoutNamingTheCertificate(LETTER)));
    }

    @Test
    void plain_detached_signature_is_read_and_unknown_kinds_are_refused() {
        assertEquals(1, judge(HEAD.sign(LETTER, "adbe.pkcs7.detached"), TestSigner.NOW).signatures().size());
        assertEquals(SignatureError.UNSUPPORTED, refusal(HEAD.sign(LETTER, "adbe.x509.rsa_sha1")));
    }

    @Test
    void unsigned_letter_and_no_letter_at_all_are_refused() {
        assertEquals(SignatureError.NO_SIGNATURE, refusal(LETTER));
        assertEquals(SignatureError.NOT_A_PDF, refusal("Công văn".getBytes(StandardCharsets.UTF_8)));
        assertEquals(SignatureError.NOT_A_PDF, refusal(new byte[0]));
    }
}
