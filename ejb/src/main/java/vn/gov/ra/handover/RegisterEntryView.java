package vn.gov.ra.handover;

import java.time.Instant;
import java.util.Map;

/** A row of the register for reading; {@code values} by the keys of its columns ({@code handover.register.*}). */
public record RegisterEntryView(int year, int number, Instant at, Map<String, String> values) {
}
