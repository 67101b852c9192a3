package vn.gov.ra.token;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A device for reading.
 *
 * @param holderType name of {@link HolderType}
 * @param holderPersonId who has it in hand; null where that is not a person
 * @param subscriberId whom it is reserved for or used by
 * @param agencyId agency whose people may see it; null in the free stock
 * @param lineId request line it was issued for
 * @param dueOn when it has to be back; null unless recalled
 * @param certificates ids of the certificates in its slots, in slot order
 * @param registeredAt when the portal first heard of it
 * @param mismatch nobody uses it by the register, though a certificate on it is in force and nobody has asked to recover or revoke (state-machines.md §5,
 *     CUSTODY_MISMATCH); null inside the portal, where nobody asked
 */
public record TokenView(UUID id, String serial, String model, TokenKind kind, TokenState state, String holderType, UUID holderPersonId,
        UUID subscriberId, UUID agencyId, UUID lineId, String location, LocalDate dueOn, List<UUID> certificates, Instant registeredAt, Boolean mismatch, long version)
        implements Serializable {

    TokenView told(boolean mismatched) {
        return new TokenView(id, serial, model, kind, state, holderType, holderPersonId, subscriberId, agencyId, lineId, location, dueOn, certificates, registeredAt, mismatched, version);
    }
}
