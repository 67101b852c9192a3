package vn.gov.ra.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A request to give the register away, to read.
 *
 * @param askedBy name of whoever asked
 * @param decidedBy name of whoever released, refused or called it off last; null before
 * @param openUntil until then whoever asked may take it; null unless it was released
 * @param takenAt when it was taken last; null if never
 * @param takenSha256 of the package that was taken last
 */
public record ReleaseView(UUID id, String number, ReleaseState state, String recipient, String letterNo, LocalDate letterDate, String reason, String askedBy, Instant askedAt, String decidedBy,
        Instant decidedAt, String decisionNote, Instant openUntil, Instant takenAt, int takenTimes, String takenSha256, long version) {
}
