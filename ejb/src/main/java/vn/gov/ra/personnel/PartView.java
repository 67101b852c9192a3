package vn.gov.ra.personnel;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * One part of a change, to read.
 *
 * @param ground code of the catalogue of grounds to revoke; null where none is needed
 * @param proposed by rule, before anybody chose
 * @param reason why it was left out or given up
 * @param lineId the line it has become
 * @param dueOn last day to give the device back
 * @param outcome state in which its line or device ended
 * @param failure code of the last refusal; null where it was not refused
 */
public record PartView(UUID id, int seq, PartAction action, ObjectType objectType, UUID objectId, UUID agencyId, String label, String ground, boolean proposed,
        boolean chosen, String reason, PartState state, UUID lineId, LocalDate dueOn, String outcome, String failure, Instant startedAt, Instant endedAt) {
}
