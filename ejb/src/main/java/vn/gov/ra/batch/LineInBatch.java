package vn.gov.ra.batch;

import java.util.UUID;

/** A list that holds or held a line. @param removed taken out while the list was still being compiled */
public record LineInBatch(UUID id, String number, BatchState state, boolean removed) {
}
