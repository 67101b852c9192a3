package vn.gov.ra.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A hold, to read.
 *
 * @param fullName as it is now: of somebody wiped after the hold was over the tombstone
 * @param untilOn the last day it stands; null until it is lifted
 * @param setBy name of whoever set it
 * @param liftedBy name of whoever lifted it; null where nobody has
 */
public record PersonHoldView(UUID id, UUID personId, String fullName, HoldPhase phase, HoldGround ground, String reason, String documentNo, LocalDate documentDate, LocalDate untilOn,
        String setBy, Instant setAt, String liftedBy, Instant liftedAt, String liftReason, long version) {

    public boolean standing() {
        return phase == HoldPhase.STANDING;
    }
}
