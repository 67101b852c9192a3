package vn.gov.ra.takeover;

import java.time.Instant;
import java.util.UUID;

/** A book of a take-over, to read. @param rows rows of data, of a ZIP its certificates */
public record BookView(UUID id, BookKind kind, String fileName, String sha256, int rows, Instant addedAt) {
}
