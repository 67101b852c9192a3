package vn.gov.ra.intake;

import java.util.UUID;

/** A row of another import that waits and is about the same subject. */
record TwinElsewhere(UUID rowId, int twinRow, String twinFile) {
}
