package vn.gov.ra.personnel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A personnel change, to read.
 *
 * @param number BD-2026-0012
 * @param personName as it was when the change was reported
 * @param newNationalIdMasked the personal number of a new card; who needs it whole reads it on the person, once it is there
 * @param effectiveOn the first day on which it holds
 * @param decisionFileId the decision; null until it is attached
 * @param letterNo number of the letter the head signed; null until it is confirmed
 * @param parts what follows from it; before it is verified, what would be proposed now
 * @param history oldest first
 */
public record PersonnelView(UUID id, String number, PersonnelKind kind, PersonnelState state, UUID personId, String personName, UUID agencyId, String agencyName,
        UUID toAgencyId, String toAgencyName, UUID successorId, String successorName, String newPosition, boolean newHead, boolean newLeader, String newName,
        String newEmail, String newNationalIdMasked, LocalDate newIdIssuedOn, String newMobile, String decisionNo, LocalDate decisionDate, LocalDate effectiveOn, boolean urgent, String note, UUID decisionFileId, String decisionFileName,
        String letterNo, LocalDate letterDate, UUID signedFileId, Instant stateSince, Instant createdAt, Instant executedAt, List<PartView> parts,
        List<PersonnelLogView> history, long version) {
}
