package vn.gov.ra.handover;

import java.time.Instant;
import java.util.UUID;

/** Fired in the transaction in which minutes took a step. @param to who receives */
public record MinutesStateChanged(UUID minutesId, String number, MinutesState state, Party to, Instant at) {
}
