package vn.gov.ra.training;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A commitment, to read. @param text as it was agreed to @param textHash SHA-256 of it, in hexadecimal */
public record CommitmentView(UUID id, String number, UUID personId, String fullName, String agencyName, String edition, String text, String textHash, CommitmentMethod method, LocalDate signedOn,
        Instant recordedAt) {
}
