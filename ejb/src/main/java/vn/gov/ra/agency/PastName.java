package vn.gov.ra.agency;

import java.time.LocalDate;

/**
 * A name or code of an agency and its time.
 *
 * @param validTo exclusive; null for the present one
 * @param decisionNo document that gave it, null where none is known
 */
public record PastName(String name, LocalDate validFrom, LocalDate validTo, String decisionNo) {
}
