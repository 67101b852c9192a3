package vn.gov.ra.account;

import java.util.UUID;

/**
 * A role of an account, to read.
 *
 * @param state {@code REQUESTED} or {@code GRANTED}
 * @param requestedBy account that asked for it; null where it came with the installation
 * @param consentedBy account of the second ADMIN; null where none is needed
 */
public record RoleView(String role, String state, UUID requestedBy, UUID consentedBy) {
}
