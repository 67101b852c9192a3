package vn.gov.ra.outside;

import java.time.Instant;
import java.util.UUID;

/** An agency has recorded a certificate, and the office has not looked at it yet; in the transaction of the record. */
public record OutsideRecorded(UUID id, String agency, String serial, Instant at) {
}
