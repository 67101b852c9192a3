package vn.gov.ra.personnel;

import java.util.UUID;

/**
 * The word on one proposal.
 *
 * @param reason why it is left out; needed where a rule proposes it
 */
public record Choice(UUID partId, boolean chosen, String reason) {
}
