package vn.gov.ra.agency;

import java.util.UUID;

/**
 * A relying system, as what it filed names it.
 *
 * @param code its client's name at the identity provider
 */
public record FilingSystem(UUID id, String code, String name) {
}
