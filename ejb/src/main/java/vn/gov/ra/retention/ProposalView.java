package vn.gov.ra.retention;

import java.time.Instant;
import java.util.UUID;

/**
 * A proposal, to read.
 *
 * @param proposedBy name of whoever proposed it
 * @param endedBy name of whoever confirmed it or took it back; null while it is open
 * @param people how many it names
 * @param wiped how many of them were wiped
 */
public record ProposalView(UUID id, String number, ProposalState state, String proposedBy, Instant proposedAt, String endedBy, Instant endedAt, long people, long wiped, long version) {

    public boolean open() {
        return state == ProposalState.PROPOSED;
    }
}
