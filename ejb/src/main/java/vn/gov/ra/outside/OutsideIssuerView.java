package vn.gov.ra.outside;

import java.util.UUID;

/** @param dn name as the certificates have it, RFC 4514 */
public record OutsideIssuerView(UUID id, String dn, IssuerKind kind, long version) {
}
