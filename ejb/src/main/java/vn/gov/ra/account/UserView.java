package vn.gov.ra.account;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * An account, to read.
 *
 * @param state {@code INVITED}, {@code ACTIVE} or {@code ENDED}
 * @param activeUntil last day on which it may act; null without an end
 */
public record UserView(UUID id, String username, String displayName, String email, UUID personId, UUID agencyId, String agencyName, String state,
        LocalDate activeUntil, List<RoleView> roles, long version) {
}
