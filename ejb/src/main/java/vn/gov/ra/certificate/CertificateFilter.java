package vn.gov.ra.certificate;

import java.util.UUID;

/**
 * What a list of certificates is narrowed to; every part may be null.
 *
 * @param text free text over name, organisation, unit, address and serial, folded
 * @param authority alias
 */
public record CertificateFilter(String text, CertificateState state, String authority, UUID agencyId, UUID subscriberId, int limit) {
}
