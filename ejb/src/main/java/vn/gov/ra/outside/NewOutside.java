package vn.gov.ra.outside;

import java.util.UUID;

/**
 * What is said of a certificate that is recorded.
 *
 * @param agencyId who uses it; null: the actor's own
 * @param personId which person of the agency; null where the agency itself, or one of its systems
 * @param kind of the issuer; counts where the issuer is not known yet
 * @param reason why it is used, or why it did not come by a list
 */
public record NewOutside(UUID agencyId, UUID personId, IssuerKind kind, String reason) {
}
