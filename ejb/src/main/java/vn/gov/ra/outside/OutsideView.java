package vn.gov.ra.outside;

import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.security.Masked;
import vn.gov.ra.status.StatusWord;

/**
 * A record as others see it.
 *
 * @param issuer name of who issued it
 * @param status what the lists of a registered authority say now; of any other issuer nothing is known, so it is never good
 * @param certificateId of the register, where a registered authority signed it; null otherwise
 * @param confirmedBy who compared it for the office with whom it is said to be of; null while nobody has, and it stays out of the register
 * @param dossierId the draft that asks for another in its place
 * @param replacedBy the certificate of the register that took its place
 */
public record OutsideView(UUID id, UUID issuerId, String issuer, IssuerKind kind, String serial, String subjectDn, String commonName, String email, Instant notBefore,
        Instant notAfter, String sha256, UUID agencyId, String agencyName, UUID personId, String personName, String reason, OutsideState state, Instant stateSince,
        String endReason, UUID certificateId, UUID dossierId, UUID replacedBy, String recordedBy, Instant recordedAt, String confirmedBy, Instant confirmedAt, long version,
        StatusWord status) {

    /** For queries, which ask no lists. */
    public OutsideView(UUID id, UUID issuerId, String issuer, IssuerKind kind, String serial, String subjectDn, String commonName, String email, Instant notBefore,
            Instant notAfter, String sha256, UUID agencyId, String agencyName, UUID personId, String personName, String reason, OutsideState state, Instant stateSince,
            String endReason, UUID certificateId, UUID dossierId, UUID replacedBy, String recordedBy, Instant recordedAt, String confirmedBy, Instant confirmedAt, long version) {
        this(id, issuerId, issuer, kind, serial, subjectDn, commonName, email, notBefore, notAfter, sha256, agencyId, agencyName, personId, personName, reason, state,
                stateSince, endReason, certificateId, dossierId, replacedBy, recordedBy, recordedAt, confirmedBy, confirmedAt, version, StatusWord.undetermined);
    }

    OutsideView with(StatusWord told) {
        return new OutsideView(id, issuerId, issuer, kind, serial, subjectDn, commonName, email, notBefore, notAfter, sha256, agencyId, agencyName, personId, personName,
                reason, state, stateSince, endReason, certificateId, dossierId, replacedBy, recordedBy, recordedAt, confirmedBy, confirmedAt, version, told);
    }

    /** For those who watch and administer. */
    OutsideView masked() {
        return new OutsideView(id, issuerId, issuer, kind, serial, Masked.dn(subjectDn), commonName, Masked.email(email), notBefore, notAfter, sha256, agencyId, agencyName,
                personId, personName, reason, state, stateSince, endReason, certificateId, dossierId, replacedBy, recordedBy, recordedAt, confirmedBy, confirmedAt, version, status);
    }
}
