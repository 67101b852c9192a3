package vn.gov.ra.intake;

import java.time.Instant;
import java.util.UUID;

/**
 * An import, to read.
 *
 * @param encoding how the file was written, such as {@code UTF-8} or {@code XLSX}
 * @param warnings rows with a warning, whether they have an error or not
 * @param dossierId what it became
 * @param into the draft its rows are to be added to; null: they become a draft of their own
 * @param error code, when it was refused
 * @param createdBy the uploader's subject
 */
public record ImportView(UUID id, ImportState state, String form, String edition, UUID agencyId, UUID fileId, String fileName, String sha256, String encoding,
        int rows, int valid, int invalid, int warnings, UUID dossierId, UUID into, UUID jobId, String error, String createdBy, String createdName, Instant createdAt,
        long version) {
}
