package vn.gov.ra.handover;

import java.util.UUID;

/**
 * Who signs minutes, and how.
 *
 * @param file scan or signed PDF; null where the method needs none
 */
record Signer(SignatureMethod method, String name, UUID personId, byte[] file, String fileName) {
}
