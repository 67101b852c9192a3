package vn.gov.ra.certificate;

import static vn.gov.ra.certificate.CertificateState.*;
import static vn.gov.ra.security.Role.ADMIN;
import static vn.gov.ra.security.Role.CLERK;
import static vn.gov.ra.security.Role.OFFICER;
import static vn.gov.ra.security.Role.OFFICE_SIGNER;
import static vn.gov.ra.security.Role.SUBSCRIBER;
import static vn.gov.ra.shared.Row.creates;
import static vn.gov.ra.shared.Row.leads;
import static vn.gov.ra.shared.Row.restores;
import static vn.gov.ra.shared.Row.stays;

import java.util.EnumSet;
import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.Step;

/** Every step a registered certificate can take. What has no row cannot happen. We never declare a certificate revoked before its CA does. */
public enum CertificateStep implements Step<CertificateState> {
    /** A line that asks for a certificate was sent. */
    EXPECT(creates(EXPECTED)),
    /** From an old register or an authority; its signature verifies under a registered authority. */
    IMPORT(creates(IN_FORCE, OFFICER, ADMIN)),
    /** A certificate that came unasked, or whose import left doubts. */
    ADMIT_QUARANTINED(creates(QUARANTINED, OFFICER, ADMIN)),
    /** It parses, and issuer and serial are new. */
    IMPORT_FILE(leads(EXPECTED, RECEIVED, OFFICER)),
    /** Its line was returned, refused, withdrawn from the answer or carried forward: nothing will come. */
    NOT_ISSUED(leads(EXPECTED, ENDED)),
    /** Pinned chain, subject fits the line, key policy, not revoked already. */
    VERIFY(leads(RECEIVED, VERIFIED, OFFICER)),
    QUARANTINE(leads(RECEIVED, QUARANTINED, OFFICER)),
    /** Device accepted by the subscriber or custodian, slot known. */
    TOKEN_ACCEPTED(leads(VERIFIED, IN_FORCE)),
    /** SIM, central signing, HSM, software, or a renewal loaded on the old device: nothing is handed over. */
    CONFIRM_ACTIVATION(leads(VERIFIED, IN_FORCE, CLERK, SUBSCRIBER)),
    /** The first of the two persons of {@link #RELEASE} and {@link #REFUSE}; says which. */
    PROPOSE_QUARANTINE_END(stays(EnumSet.of(QUARANTINED), OFFICER, OFFICE_SIGNER)),
    RELEASE(leads(QUARANTINED, VERIFIED, OFFICER, OFFICE_SIGNER)),
    REFUSE(leads(QUARANTINED, ENDED, OFFICER, OFFICE_SIGNER)),
    /** Its REVOKE line was approved; remembers where it was. */
    REVOKE_APPROVED(leads(EnumSet.of(VERIFIED, IN_FORCE, SUPERSEDED), REVOKE_PENDING)),
    /** The CA operator refused or the line was withdrawn; audited as failed. */
    REVOKE_FAILED(restores(EnumSet.of(REVOKE_PENDING), IN_FORCE, OFFICER, OFFICE_SIGNER)),
    /** In a verified list with reason certificateHold; remembers where it was. Never fulfils a REVOKE line. */
    SEEN_ON_HOLD(leads(EnumSet.of(VERIFIED, IN_FORCE, REVOKE_PENDING, HOLD_PENDING, SUPERSEDED), ON_HOLD)),
    /** In a verified list with any other reason. Without an open REVOKE line: CRL_MISMATCH. */
    SEEN_REVOKED(leads(EnumSet.complementOf(EnumSet.of(EXPECTED, REVOKED, ENDED)), REVOKED)),
    ASK_HOLD(leads(IN_FORCE, HOLD_PENDING, OFFICER, OFFICE_SIGNER)),
    HOLD_REFUSED(leads(HOLD_PENDING, IN_FORCE, OFFICER, OFFICE_SIGNER)),
    ASK_RELEASE(leads(ON_HOLD, RELEASE_PENDING, OFFICER, OFFICE_SIGNER)),
    RELEASE_REFUSED(leads(RELEASE_PENDING, ON_HOLD, OFFICER, OFFICE_SIGNER)),
    /** Gone from a newer full list, or removeFromCRL in a delta. */
    HOLD_ENDED(restores(EnumSet.of(ON_HOLD, RELEASE_PENDING), IN_FORCE)),
    SUCCEEDED(leads(IN_FORCE, SUPERSEDED)),
    /** notAfter and retention passed. */
    END(leads(EnumSet.complementOf(EnumSet.of(EXPECTED, ENDED)), ENDED));

    private final Row<CertificateState> row;

    CertificateStep(Row<CertificateState> row) {
        this.row = row;
    }

    @Override
    public Row<CertificateState> row() {
        return row;
    }

    /** A hold that came after we asked for it leaves nothing pending. */
    @Override
    public CertificateState remembers(CertificateState present) {
        return present == HOLD_PENDING ? IN_FORCE : present;
    }

    @Override
    public String machine() {
        return "certificate";
    }

    @Override
    public String labelKey() {
        return "certificate.step." + name();
    }
}
