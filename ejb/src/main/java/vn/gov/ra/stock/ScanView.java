package vn.gov.ra.stock;

import java.time.Instant;
import java.util.UUID;

/** One scan, to read. {@code serial} is null where none could be read, {@code tokenId} where the register had none. */
public record ScanView(int seq, String typed, String serial, ScanOutcome outcome, UUID tokenId, Instant at, boolean undone) {
}
