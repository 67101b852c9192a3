package vn.gov.ra.document;

import java.util.UUID;

/**
 * A stored file, without its bytes.
 *
 * @param sha256 of the plain bytes, 64 lower-case hex digits
 * @param size in bytes
 * @param fileName as the sender named it, without any path
 */
public record FileRef(UUID id, String sha256, String mediaType, long size, String fileName) {
}
