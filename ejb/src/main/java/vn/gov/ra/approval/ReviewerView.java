package vn.gov.ra.approval;

import java.util.UUID;

/** An officer to whom a line can be handed. */
public record ReviewerView(UUID id, String name) {
}
