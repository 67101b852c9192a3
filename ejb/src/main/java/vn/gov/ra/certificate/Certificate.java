package vn.gov.ra.certificate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;

/**
 * A certificate (chứng thư số) in our register: the bytes as issued, for whom it is, where it stands in its life.
 * Made when the CA's answer or an old register is imported; never deleted, except by the undoing of a take-over that nobody has accepted. It does not know its device.
 */
@Entity
@Table(name = "certificate")
class Certificate {

    static final String ISSUED = "ISSUED";
    static final String IMPORTED = "IMPORTED";
    /** It stood in an old register before the portal kept one: its agency began with it. */
    static final String TAKEN_OVER = "TAKEN_OVER";
    private static final int DN_LENGTH = 600;
    private static final int NAME_LENGTH = 300;
    private static final int EMAIL_LENGTH = 200;
    private static final int SEARCH_LENGTH = 900;

    @Id
    private UUID id;
    @Column(name = "authority_id", nullable = false)
    private UUID authorityId;
    @Column(name = "serial", nullable = false)
    private String serial;
    @Column(name = "subject_dn", nullable = false)
    private String subjectDn;
    @Column(name = "common_name", nullable = false)
    private String commonName;
    @Column(name = "email")
    private String email;
    @Column(name = "organisation")
    private String organisation;
    @Column(name = "search_key", nullable = false)
    private String searchKey;
    @Column(name = "not_before", nullable = false)
    private Instant notBefore;
    @Column(name = "not_after", nullable = false)
    private Instant notAfter;
    @Column(name = "sha256", nullable = false)
    private String sha256;
    @Column(name = "spki_sha256", nullable = false)
    private String spkiSha256;
    @Column(name = "der", nullable = false)
    private byte[] der;
    @Column(name = "subscriber_id")
    private UUID subscriberId;
    @Column(name = "agency_id")
    private UUID agencyId;
    @Column(name = "line_id")
    private UUID lineId;
    @Column(name = "predecessor_id")
    private UUID predecessorId;
    @Column(name = "purpose", nullable = false)
    private String purpose;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private CertificateState state;
    @Enumerated(EnumType.STRING)
    @Column(name = "before_revoke")
    private CertificateState beforeRevoke;
    @Enumerated(EnumType.STRING)
    @Column(name = "before_hold")
    private CertificateState beforeHold;
    @Column(name = "origin", nullable = false)
    private String origin;
    @Column(name = "quarantine_reason")
    private String quarantineReason;
    @Enumerated(EnumType.STRING)
    @Column(name = "quarantine_proposal")
    private QuarantineEnd quarantineProposal;
    @Column(name = "quarantine_proposed_by")
    private UUID quarantineProposedBy;
    @Column(name = "revoked_at")
    private Instant revokedAt;
    @Column(name = "crl_reason")
    private String crlReason;
    @Enumerated(EnumType.STRING)
    @Column(name = "local_alert")
    private LocalAlert localAlert;
    @Column(name = "local_alert_since")
    private Instant localAlertSince;
    @Column(name = "crl_mismatch", nullable = false)
    private boolean crlMismatch;
    @Column(name = "registered_at", nullable = false)
    private Instant registeredAt;
    /** With crlUrls out of the certificate, for what answers about its status; null in rows older than these columns. */
    @Column(name = "ca")
    private Boolean ca;
    @Column(name = "crl_urls")
    private String crlUrls;
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected Certificate() {
    }

    Certificate(UUID id, UUID authorityId, ParsedCertificate parsed, NewCertificate about, String origin, Instant now) {
        if (parsed.subjectDn().length() > DN_LENGTH) {
            throw new DomainException(CertificateError.NAME_TOO_LONG, DN_LENGTH);
        }
        this.id = id;
        this.authorityId = authorityId;
        this.serial = parsed.serial().hex();
        this.subjectDn = parsed.subjectDn();
        this.commonName = cut(parsed.commonName(), NAME_LENGTH);
        this.email = cut(parsed.email(), EMAIL_LENGTH);
        this.organisation = cut(parsed.organisation(), NAME_LENGTH);
        this.searchKey = cut(VietnameseText.fold(String.join(" ", commonName, text(organisation), text(parsed.organisationalUnit()), text(email), serial)), SEARCH_LENGTH);
        this.notBefore = parsed.notBefore();
        this.notAfter = parsed.notAfter();
        this.sha256 = parsed.sha256();
        this.spkiSha256 = parsed.spkiSha256();
        this.der = parsed.der();
        this.subscriberId = about.subscriberId();
        this.agencyId = about.agencyId();
        this.lineId = about.lineId();
        this.predecessorId = about.replaces();
        this.quarantineReason = cut(about.quarantineReason(), NAME_LENGTH);
        this.purpose = "SIGNING";
        this.origin = origin;
        this.registeredAt = now;
        this.ca = parsed.ca();
        this.crlUrls = String.join("\n", parsed.crlUrls());
    }

    /** The one place that writes the state. Roles and second persons are checked by whoever lets people act. */
    void take(CertificateStep step, Instant now) {
        step.requireFrom(state, shown());
        CertificateState before = state;
        state = step.after(before, remembered(step));
        switch (step) {
            case REVOKE_APPROVED -> {
                beforeRevoke = before;
                raise(LocalAlert.REVOCATION_PENDING, now);
            }
            case SEEN_ON_HOLD -> beforeHold = step.remembers(before);
            case REVOKE_FAILED, SEEN_REVOKED -> {
                crlMismatch = step == CertificateStep.SEEN_REVOKED && before != CertificateState.REVOKE_PENDING
                        && beforeHold != CertificateState.REVOKE_PENDING;
                clearAlert(LocalAlert.REVOCATION_PENDING);
            }
            case HOLD_ENDED -> beforeHold = null;
            case RELEASE, REFUSE -> {
                quarantineProposal = null;
                quarantineProposedBy = null;
            }
            default -> { }
        }
    }

    private CertificateState remembered(CertificateStep step) {
        return step == CertificateStep.REVOKE_FAILED ? beforeRevoke : step == CertificateStep.HOLD_ENDED ? beforeHold : null;
    }

    /** What the list says, beside the state that follows from it; both null when a hold ended. */
    void declared(String reason, Instant at) {
        crlReason = reason;
        revokedAt = at;
    }

    /** First half of ending a quarantine; the other half needs another human being. */
    void propose(QuarantineEnd end, UUID personId) {
        quarantineProposal = end;
        quarantineProposedBy = personId;
    }

    /** @throws DomainException when nobody, the same person, or somebody for the opposite proposed */
    void requireProposal(QuarantineEnd end, UUID personId) {
        if (quarantineProposal == null) {
            throw new DomainException(CertificateError.NO_PROPOSAL, shown());
        }
        if (personId == null || personId.equals(quarantineProposedBy)) {
            throw new DomainException(CertificateError.SECOND_PERSON_NEEDED, shown());
        }
        if (quarantineProposal != end) {
            throw new DomainException(CertificateError.OTHER_PROPOSED, shown());
        }
    }

    void raise(LocalAlert alert, Instant now) {
        if (localAlert != alert) {
            localAlert = alert;
            localAlertSince = now;
        }
    }

    void clearAlert() {
        localAlert = null;
        localAlertSince = null;
    }

    private void clearAlert(LocalAlert alert) {
        if (localAlert == alert) {
            clearAlert();
        }
    }

    String shown() {
        return serial.toUpperCase(java.util.Locale.ROOT);
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String cut(String value, int length) {
        return value == null || value.length() <= length ? value : value.substring(0, length);
    }

    UUID id() {
        return id;
    }

    UUID authorityId() {
        return authorityId;
    }

    String serial() {
        return serial;
    }

    String sha256() {
        return sha256;
    }

    UUID lineId() {
        return lineId;
    }

    UUID predecessorId() {
        return predecessorId;
    }

    CertificateState state() {
        return state;
    }

    boolean crlMismatch() {
        return crlMismatch;
    }

    LocalAlert localAlert() {
        return localAlert;
    }

    long version() {
        return version;
    }

    /** null where nobody here answers for it. */
    UUID agencyId() {
        return agencyId;
    }

    /** Another agency answers for it from now on. */
    void answeredForBy(UUID agency) {
        agencyId = agency;
    }

    CertificateView view(String alias) {
        return new CertificateView(id, alias, serial, subjectDn, commonName, email, organisation, notBefore, notAfter, sha256, subscriberId, agencyId,
                lineId, predecessorId, state, localAlert, localAlertSince, registeredAt, version);
    }
}
