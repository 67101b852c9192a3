package vn.gov.ra.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Minutes for reading. @param fromName and {@code toName}: the bodies as printed @param mandate letter by which the receiver signed, null where there was none */
public record MinutesView(UUID id, String number, MinutesKind kind, MinutesState state, Party from, String fromName, Party to, String toName, String mandate,
        UUID agencyId, String place, LocalDate heldOn, List<MinutesLineView> lines, List<SignatureView> signatures, UUID documentFileId,
        Instant createdAt, Instant completedAt, long version) {
}
