package vn.gov.ra.certificate;

import static vn.gov.ra.shared.Attention.rest;
import static vn.gov.ra.shared.Attention.work;

import vn.gov.ra.security.Role;
import vn.gov.ra.shared.Attention;
import vn.gov.ra.shared.State;
import vn.gov.ra.shared.Transitions;

/** Life of a certificate (chứng thư số) in our register; what the CA says of it is another matter. {@link CertificateStep} says how it moves. */
public enum CertificateState implements State {
    /** Asked for; passed through when the file comes in (docs/adr/0016). */
    EXPECTED(rest("its line is at the CA and is the work; a row begins with its file")),
    /** The officer has it verified against chain, line and policy. */
    RECEIVED(work(Role.OFFICER, "certificate.to-verify", "certificate.verification")),
    /** The storekeeper hands the device over, or the agency confirms that it works without one. */
    VERIFIED(work(Role.STOREKEEPER, "certificate.to-deliver", "certificate.delivery")),
    IN_FORCE(rest("in use; expiry, lists and personnel changes watch it")),
    /** The officer follows the request with the CA operator. */
    REVOKE_PENDING(work(Role.OFFICER, "certificate.revoke-pending", "certificate.ca-answer")),
    REVOKED(rest("the CA declared it; nothing brings it back")),
    /** Two persons of the office release or refuse it. */
    QUARANTINED(work(Role.OFFICER, "certificate.quarantined", "certificate.quarantine")),
    /** The officer follows the request with the CA operator. */
    HOLD_PENDING(work(Role.OFFICER, "certificate.hold-pending", "certificate.ca-answer")),
    /** The officer asks for release or has it revoked. */
    ON_HOLD(work(Role.OFFICER, "certificate.on-hold", "certificate.hold")),
    /** The officer follows the request with the CA operator. */
    RELEASE_PENDING(work(Role.OFFICER, "certificate.release-pending", "certificate.ca-answer")),
    SUPERSEDED(rest("its successor is in force; revoked or left to expire by rule")),
    ENDED(rest("expired and archived, never issued, or refused from quarantine"));

    private final Attention attention;

    CertificateState(Attention attention) {
        this.attention = attention;
    }

    @Override
    public Attention attention() {
        return attention;
    }

    @Override
    public boolean isFinal() {
        return Transitions.isFinal(CertificateStep.class, this);
    }

    @Override
    public String labelKey() {
        return "certificate.state." + name();
    }
}
