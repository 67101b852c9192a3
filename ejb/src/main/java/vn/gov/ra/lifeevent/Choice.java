package vn.gov.ra.lifeevent;

import java.time.LocalDate;
import java.util.UUID;
import vn.gov.ra.subscriber.SubjectKind;

/**
 * Somebody or something of the agency that the event may have happened to.
 *
 * @param id of the person, the certificate or the device
 * @param name whom or what it is about
 * @param detail position, number of the certificate, number of the device
 * @param until last day of the certificate; null where there is none
 * @param note label of what is to be known before choosing; null for nothing
 */
public record Choice(UUID id, SubjectKind kind, String name, String detail, LocalDate until, String note) {
}
