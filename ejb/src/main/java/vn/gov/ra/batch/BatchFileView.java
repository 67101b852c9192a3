package vn.gov.ra.batch;

import java.time.Instant;
import java.util.UUID;

/** A file of a list. @param id of the attachment, not of the stored file */
public record BatchFileView(UUID id, BatchFileKind kind, String fileName, String sha256, String mediaType, long size, Instant addedAt) {
}
