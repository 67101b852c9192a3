package vn.gov.ra.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.certificate.CertificateStep.*;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.StateError;
import vn.gov.ra.status.TestPki;

class CertificateLifeTest {

    private static final UUID HANH = new UUID(1, 1);
    private static final UUID TRANG = new UUID(1, 2);

    private static Certificate after(CertificateStep... steps) {
        ParsedCertificate parsed = ParsedCertificate.of(TestPki.encoded(TestPki.g2().leaf("C=VN,CN=Nguyễn Thị Hường", BigInteger.valueOf(0xA01))));
        Certificate certificate = new Certificate(new UUID(0, 1), new UUID(0, 2), parsed, new NewCertificate(null, null, null, null), Certificate.ISSUED, NOW);
        for (CertificateStep step : steps) {
            certificate.take(step, NOW);
        }
        return certificate;
    }

    @Test
    void a_certificate_that_fits_its_line_goes_into_force_with_its_device() {
        assertEquals(CertificateState.IN_FORCE, after(EXPECT, IMPORT_FILE, VERIFY, TOKEN_ACCEPTED).state());
        assertEquals(CertificateState.IN_FORCE, after(IMPORT).state());
    }

    @Test
    void a_hold_that_ends_leads_back_to_where_it_came_from() {
        assertEquals(CertificateState.IN_FORCE, after(IMPORT, SEEN_ON_HOLD, HOLD_ENDED).state());
        assertEquals(CertificateState.VERIFIED, after(EXPECT, IMPORT_FILE, VERIFY, SEEN_ON_HOLD, HOLD_ENDED).state());
        assertEquals(CertificateState.REVOKE_PENDING, after(IMPORT, REVOKE_APPROVED, SEEN_ON_HOLD, HOLD_ENDED).state());
    }

    @Test
    void a_revocation_that_failed_leads_back_even_after_a_hold() {
        assertEquals(CertificateState.VERIFIED, after(EXPECT, IMPORT_FILE, VERIFY, REVOKE_APPROVED, SEEN_ON_HOLD, HOLD_ENDED, REVOKE_FAILED).state());
    }

    @Test
    void a_pending_revocation_is_an_alert_until_the_list_has_it() {
        Certificate certificate = after(IMPORT, REVOKE_APPROVED);
        assertEquals(LocalAlert.REVOCATION_PENDING, certificate.localAlert());

        certificate.take(SEEN_REVOKED, NOW);

        assertNull(certificate.localAlert());
        assertNull(after(IMPORT, REVOKE_APPROVED, REVOKE_FAILED).localAlert());
    }

    @Test
    void a_revocation_nobody_asked_for_is_a_mismatch() {
        assertTrue(after(IMPORT, SEEN_REVOKED).crlMismatch());
        assertFalse(after(IMPORT, REVOKE_APPROVED, SEEN_REVOKED).crlMismatch());
        assertFalse(after(IMPORT, REVOKE_APPROVED, SEEN_ON_HOLD, SEEN_REVOKED).crlMismatch());
        assertTrue(after(IMPORT, REVOKE_APPROVED, SEEN_ON_HOLD, HOLD_ENDED, REVOKE_FAILED, SEEN_REVOKED).crlMismatch(), "what failed is over");
    }

    @Test
    void revoked_is_for_ever() {
        Certificate certificate = after(IMPORT, SEEN_REVOKED);

        DomainException refusal = assertThrows(DomainException.class, () -> certificate.take(HOLD_ENDED, NOW));

        assertEquals(StateError.STEP_NOT_ALLOWED, refusal.error());
        assertEquals(CertificateState.REVOKED, certificate.state());
    }

    @Test
    void a_quarantine_is_ended_by_two_persons_who_want_the_same() {
        Certificate certificate = after(ADMIT_QUARANTINED);
        refused(CertificateError.NO_PROPOSAL, () -> certificate.requireProposal(QuarantineEnd.RELEASE, HANH));
        certificate.propose(QuarantineEnd.RELEASE, HANH);

        refused(CertificateError.SECOND_PERSON_NEEDED, () -> certificate.requireProposal(QuarantineEnd.RELEASE, HANH));
        refused(CertificateError.SECOND_PERSON_NEEDED, () -> certificate.requireProposal(QuarantineEnd.RELEASE, null));
        refused(CertificateError.OTHER_PROPOSED, () -> certificate.requireProposal(QuarantineEnd.REFUSE, TRANG));
        certificate.requireProposal(QuarantineEnd.RELEASE, TRANG);
        certificate.take(RELEASE, NOW);

        assertEquals(CertificateState.VERIFIED, certificate.state());
    }

    private static void refused(CertificateError error, Runnable command) {
        assertEquals(error, assertThrows(DomainException.class, command::run).error());
    }
}
