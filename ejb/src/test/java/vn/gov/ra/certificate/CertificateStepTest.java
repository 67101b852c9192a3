package vn.gov.ra.certificate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.ra.shared.StateTableContract;

class CertificateStepTest extends StateTableContract<CertificateState, CertificateStep> {

    CertificateStepTest() {
        super(CertificateState.class, CertificateStep.class);
    }

    @Override
    protected String table() {
        return """
                EXPECT                 | new                          | EXPECTED        |
                IMPORT                 | new                          | IN_FORCE        | OFFICER ADMIN
                ADMIT_QUARANTINED      | new                          | QUARANTINED     | OFFICER ADMIN
                IMPORT_FILE            | EXPECTED                     | RECEIVED        | OFFICER
                NOT_ISSUED             | EXPECTED                     | ENDED           |
                VERIFY                 | RECEIVED                     | VERIFIED        | OFFICER
                QUARANTINE             | RECEIVED                     | QUARANTINED     | OFFICER
                TOKEN_ACCEPTED         | VERIFIED                     | IN_FORCE        |
                CONFIRM_ACTIVATION     | VERIFIED                     | IN_FORCE        | CLERK SUBSCRIBER
                PROPOSE_QUARANTINE_END | QUARANTINED                  | =               | OFFICER OFFICE_SIGNER
                RELEASE                | QUARANTINED                  | VERIFIED        | OFFICER OFFICE_SIGNER
                REFUSE                 | QUARANTINED                  | ENDED           | OFFICER OFFICE_SIGNER
                REVOKE_APPROVED        | VERIFIED IN_FORCE SUPERSEDED | REVOKE_PENDING  |
                REVOKE_FAILED          | REVOKE_PENDING               | <IN_FORCE       | OFFICER OFFICE_SIGNER
                SEEN_ON_HOLD           | VERIFIED IN_FORCE REVOKE_PENDING HOLD_PENDING SUPERSEDED | ON_HOLD |
                SEEN_REVOKED           | RECEIVED VERIFIED IN_FORCE REVOKE_PENDING QUARANTINED HOLD_PENDING ON_HOLD RELEASE_PENDING SUPERSEDED | REVOKED |
                ASK_HOLD               | IN_FORCE                     | HOLD_PENDING    | OFFICER OFFICE_SIGNER
                HOLD_REFUSED           | HOLD_PENDING                 | IN_FORCE        | OFFICER OFFICE_SIGNER
                ASK_RELEASE            | ON_HOLD                      | RELEASE_PENDING | OFFICER OFFICE_SIGNER
                RELEASE_REFUSED        | RELEASE_PENDING              | ON_HOLD         | OFFICER OFFICE_SIGNER
                HOLD_ENDED             | ON_HOLD RELEASE_PENDING      | <IN_FORCE       |
                SUCCEEDED              | IN_FORCE                     | SUPERSEDED      |
                END                    | RECEIVED VERIFIED IN_FORCE REVOKE_PENDING REVOKED QUARANTINED HOLD_PENDING ON_HOLD RELEASE_PENDING SUPERSEDED | ENDED |
                """;
    }

    @Override
    protected Set<CertificateState> finals() {
        return EnumSet.of(CertificateState.ENDED);
    }

    @Override
    protected Set<CertificateState> movedBySystem() {
        return EnumSet.of(CertificateState.VERIFIED);
    }

    @Test
    void nothing_but_the_end_of_keeping_leads_out_of_revoked() {
        for (CertificateStep step : CertificateStep.values()) {
            assertSame(step == CertificateStep.END, step.allowedFrom(CertificateState.REVOKED), step.name());
        }
    }

    @Test
    void no_person_declares_a_certificate_revoked() {
        for (CertificateStep step : CertificateStep.values()) {
            assertFalse(step.to() == CertificateState.REVOKED && !step.bySystem(), step.name());
        }
    }

    @Test
    void a_hold_we_asked_for_ends_in_force_and_not_pending() {
        assertSame(CertificateState.IN_FORCE, CertificateStep.SEEN_ON_HOLD.remembers(CertificateState.HOLD_PENDING));
        assertSame(CertificateState.REVOKE_PENDING, CertificateStep.SEEN_ON_HOLD.remembers(CertificateState.REVOKE_PENDING));
    }

    @Test
    void a_certificate_not_yet_handed_over_does_not_come_into_force_by_the_end_of_a_hold() {
        assertSame(CertificateState.VERIFIED, CertificateStep.HOLD_ENDED.after(CertificateState.ON_HOLD, CertificateState.VERIFIED));
    }
}
