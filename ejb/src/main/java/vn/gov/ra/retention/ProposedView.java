package vn.gov.ra.retention;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A person of a proposal, to read.
 *
 * @param fullName as it is now: of somebody wiped the tombstone
 * @param wiped null while the proposal is open or after it was taken back
 * @param held a hold stands on somebody who is not yet decided on: confirming leaves the person out
 * @param why why the person was left out; null otherwise
 */
public record ProposedView(UUID personId, String fullName, LocalDate lastOn, Boolean wiped, Hold why, boolean held) {
}
