package vn.gov.ra.retention;

import java.time.LocalDate;
import java.util.UUID;

/** A person whose data are due to be wiped. @param lastOn when the last thing that concerned the person ended @param dueOn since when the data are due */
public record DueView(UUID id, String fullName, String sortKey, LocalDate lastOn, LocalDate dueOn) {
}
