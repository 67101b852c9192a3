package vn.gov.ra.relying;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A relying system, to read.
 *
 * @param owner name of the agency that answers for it
 * @param addresses CIDR; empty for anywhere
 * @param activeUntil last day; null without an end
 * @param atProvider the identity provider has the client as it stands here
 * @param secretAt when the last secret was given out; null while none was
 * @param lastUsedAt its last call, at most a minute old; null while there was none
 */
public record RelyingSystemView(UUID id, String clientId, String name, UUID agencyId, String owner, String purpose, String contact, List<String> scopes,
        List<String> addresses, int perMinute, int perDay, RelyingState state, LocalDate activeUntil, boolean atProvider, Instant secretAt, Instant lastUsedAt,
        long version) {
}
