package vn.gov.ra.declaration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A campaign, to read.
 *
 * @param declarations how many agencies are asked; an agency's own people see their own alone
 * @param confirmed how many have answered
 */
public record CampaignView(UUID id, String number, String title, LocalDate dueOn, Instant createdAt, Instant closedAt, long declarations, long confirmed, long version) {

    public boolean closed() {
        return closedAt != null;
    }

    /** Without an answer yet. */
    public long missing() {
        return declarations - confirmed;
    }
}
