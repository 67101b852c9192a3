package vn.gov.ra.relying.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.gov.ra.certificate.CertificateState.*;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.CertificateState;
import vn.gov.ra.certificate.CertificateStep;
import vn.gov.ra.shared.Row;
import vn.gov.ra.status.AgeAlarm;

class CertificateTurnTest {

    /** Every step of the table, typed a second time: what is told of it. */
    @Test
    void what_the_ca_says_is_told_and_what_the_office_asks_is_not() {
        Map<String, String> told = new TreeMap<>();
        for (CertificateStep step : CertificateStep.values()) {
            for (CertificateState from : step.from()) {
                if (!step.makesObject() && step.row().landing() == Row.Landing.FIXED && step.to() != null) {
                    CertificateTurn.of(from, step.to()).ifPresent(kind -> told.merge(step.name(), kind.wire(), (one, other) -> one.equals(other) ? one : one + " " + other));
                }
            }
        }
        told.put("HOLD_ENDED", CertificateTurn.of(ON_HOLD, IN_FORCE).map(WebhookKind::wire).orElse("-"));

        assertEquals(new TreeMap<>(Map.of("SEEN_REVOKED", "certificate.revoked", "SEEN_ON_HOLD", "certificate.onHold", "HOLD_ENDED", "certificate.released",
                "SUCCEEDED", "certificate.superseded")), told);
    }

    @Test
    void lists_are_stale_at_four_fifths_of_their_window_and_expired_at_its_end() {
        assertEquals(Optional.empty(), WebhookKind.of(AgeAlarm.HALF));
        assertEquals(Optional.of(WebhookKind.CRL_STALE), WebhookKind.of(AgeAlarm.MOST));
        assertEquals(Optional.of(WebhookKind.CRL_EXPIRED), WebhookKind.of(AgeAlarm.ENDED));
    }

    @Test
    void a_hold_that_ends_is_a_release_wherever_the_certificate_was_before() {
        for (CertificateState before : new CertificateState[] {VERIFIED, IN_FORCE, REVOKE_PENDING, SUPERSEDED}) {
            assertEquals(Optional.of(WebhookKind.CERTIFICATE_RELEASED), CertificateTurn.of(ON_HOLD, before));
            assertEquals(Optional.of(WebhookKind.CERTIFICATE_RELEASED), CertificateTurn.of(RELEASE_PENDING, before));
        }
        assertEquals(Optional.empty(), CertificateTurn.of(ON_HOLD, RELEASE_PENDING));
        assertEquals(Optional.empty(), CertificateTurn.of(RELEASE_PENDING, ON_HOLD));
        assertEquals(Optional.of(WebhookKind.CERTIFICATE_REVOKED), CertificateTurn.of(ON_HOLD, REVOKED));
        assertEquals(Optional.empty(), CertificateTurn.of(ON_HOLD, ENDED));
    }
}
