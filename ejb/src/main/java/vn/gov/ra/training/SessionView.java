package vn.gov.ra.training;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A session, to read. @param topics codes @param attended how many the reader sees */
public record SessionView(UUID id, String number, LocalDate heldOn, String place, List<String> topics, String note, long attended, long version) {
}
