package vn.gov.ra.certificate;

import java.util.UUID;

/**
 * A certificate in the register.
 *
 * @param authority alias of its issuer
 * @param fresh false when the same certificate was there before and nothing changed
 */
public record CertificateRef(UUID id, String authority, String serial, String sha256, CertificateState state, boolean fresh) {
}
