package vn.gov.ra.request;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.security.Actor;

/**
 * The letter that an agency's head signed for a personnel change; every dossier of the change goes under it.
 *
 * @param signedFileId the signed paper
 * @param report what the check of its electronic signature found, JSON; null for a scan
 * @param signedBy account of the one who signed
 * @param creator who planned what the letter asks for
 * @param decisionFileId the decision that is the ground for it
 * @param note said on the lines' timelines, such as the number of the change
 */
public record ConfirmedLetter(String number, LocalDate date, SignMethod method, UUID signedFileId, String report, UUID signedBy, Instant signedAt,
        Actor creator, UUID decisionFileId, String note) {
}
