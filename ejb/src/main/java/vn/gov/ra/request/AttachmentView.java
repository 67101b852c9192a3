package vn.gov.ra.request;

import java.time.Instant;
import java.util.UUID;

/** A paper of a dossier. */
public record AttachmentView(UUID id, UUID dossierId, AttachmentKind kind, UUID fileId, String fileName, String sha256, String mediaType, long size,
        String addedBy, Instant addedAt) {
}
