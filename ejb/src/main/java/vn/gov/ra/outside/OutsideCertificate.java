package vn.gov.ra.outside;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.certificate.ParsedCertificate;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.VietnameseText;

/** A certificate that somebody here uses and no list of the portal brought. Only the methods here write its state. */
@Entity
@Table(name = "outside_certificate")
class OutsideCertificate {

    private static final int LONGEST_DN = 600;
    private static final int LONGEST_NAME = 300;
    private static final int LONGEST_EMAIL = 200;
    private static final int LONGEST_SEARCH = 900;

    @Id
    private UUID id;
    @Column(name = "issuer_id", nullable = false)
    private UUID issuerId;
    @Column(name = "serial", nullable = false)
    private String serial;
    @Column(name = "subject_dn", nullable = false)
    private String subjectDn;
    @Column(name = "common_name", nullable = false)
    private String commonName;
    @Column(name = "email")
    private String email;
    @Column(name = "search_key", nullable = false)
    private String searchKey;
    @Column(name = "not_before", nullable = false)
    private Instant notBefore;
    @Column(name = "not_after", nullable = false)
    private Instant notAfter;
    @Column(name = "sha256", nullable = false)
    private String sha256;
    @Column(name = "der", nullable = false)
    private byte[] der;
    @Column(name = "agency_id", nullable = false)
    private UUID agencyId;
    @Column(name = "person_id")
    private UUID personId;
    @Column(name = "reason", nullable = false)
    private String reason;
    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private OutsideState state;
    @Column(name = "state_since", nullable = false)
    private Instant stateSince;
    @Column(name = "end_reason")
    private String endReason;
    @Column(name = "certificate_id")
    private UUID certificateId;
    @Column(name = "dossier_id")
    private UUID dossierId;
    @Column(name = "replaced_by")
    private UUID replacedBy;
    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;
    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;
    @Column(name = "confirmed_by")
    private String confirmedBy;
    @Column(name = "confirmed_at")
    private Instant confirmedAt;
    @Version
    @Column(name = "version", nullable = false)
    private long version;

    protected OutsideCertificate() {
    }

    OutsideCertificate(UUID id, UUID issuerId, ParsedCertificate parsed, NewOutside about, String reason, String by, Instant now) {
        this.id = id;
        this.issuerId = issuerId;
        this.serial = parsed.serial().hex();
        this.subjectDn = cut(parsed.subjectDn(), LONGEST_DN);
        this.commonName = cut(parsed.commonName(), LONGEST_NAME);
        this.email = cut(parsed.email(), LONGEST_EMAIL);
        this.searchKey = cut(VietnameseText.fold(String.join(" ", commonName, email == null ? "" : email, serial, parsed.issuerDn())), LONGEST_SEARCH);
        this.notBefore = parsed.notBefore();
        this.notAfter = parsed.notAfter();
        this.sha256 = parsed.sha256();
        this.der = parsed.der();
        this.agencyId = about.agencyId();
        this.personId = about.personId();
        this.reason = reason;
        this.state = OutsideState.IN_USE;
        this.stateSince = now;
        this.recordedBy = by;
        this.recordedAt = now;
    }

    private static String cut(String text, int longest) {
        return text == null || text.length() <= longest ? text : text.substring(0, longest);
    }

    /**
     * The office has compared it with whom it is said to be of; only then does it enter the register.
     *
     * @throws DomainException {@link OutsideError#OVER}, {@link OutsideError#CONFIRMED_BEFORE}
     */
    /** The office has not looked at it yet. */
    boolean waits() {
        return confirmedAt == null && !state.over();
    }

    void confirmed(String by, Instant now) {
        requireOpen();
        if (confirmed()) {
            throw new DomainException(OutsideError.CONFIRMED_BEFORE, serial);
        }
        confirmedBy = by;
        confirmedAt = now;
    }

    boolean confirmed() {
        return confirmedBy != null;
    }

    /** A registered authority signed it: it stands in the register too. */
    void registeredAs(UUID certificate) {
        certificateId = certificate;
    }

    /** @throws DomainException {@link OutsideError#OVER}; a draft that was asked for before gives way to a new one */
    void migrates(UUID dossier, Instant now) {
        requireOpen();
        dossierId = dossier;
        enter(OutsideState.MIGRATING, now);
    }

    /** The certificate asked for in its place is in force. */
    void replaced(UUID certificate, Instant now) {
        if (state == OutsideState.MIGRATING) {
            replacedBy = certificate;
            enter(OutsideState.REPLACED, now);
        }
    }

    /** @throws DomainException {@link OutsideError#OVER} */
    void end(String why, Instant now) {
        requireOpen();
        endReason = why;
        enter(OutsideState.ENDED, now);
    }

    private void requireOpen() {
        if (state.over()) {
            throw new DomainException(OutsideError.OVER, serial);
        }
    }

    private void enter(OutsideState next, Instant now) {
        state = next;
        stateSince = now;
    }

    UUID id() {
        return id;
    }

    String serial() {
        return serial;
    }

    String commonName() {
        return commonName;
    }

    String email() {
        return email;
    }

    UUID agencyId() {
        return agencyId;
    }

    UUID personId() {
        return personId;
    }

    UUID certificateId() {
        return certificateId;
    }

    OutsideState state() {
        return state;
    }

    byte[] der() {
        return der.clone();
    }

    long version() {
        return version;
    }
}
