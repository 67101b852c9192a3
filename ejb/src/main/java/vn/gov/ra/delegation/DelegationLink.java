package vn.gov.ra.delegation;

import java.util.UUID;

/** {@code delegate} acts for {@code delegator}. */
record DelegationLink(UUID delegator, UUID delegate) {
}
