package vn.gov.ra.request;

import java.time.Instant;
import java.util.UUID;

/**
 * A paper of a dossier.
 *
 * @param notSecret who added it confirmed that it carries no mark of secrecy; false: nobody was asked
 */
public record AttachmentView(UUID id, UUID dossierId, AttachmentKind kind, UUID fileId, String fileName, String sha256, String mediaType, long size,
        String addedBy, Instant addedAt, boolean notSecret) {
}
