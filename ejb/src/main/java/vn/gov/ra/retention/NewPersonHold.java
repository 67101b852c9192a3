package vn.gov.ra.retention;

import java.time.LocalDate;

/**
 * What is said of a hold that is set.
 *
 * @param documentNo of the paper that asks for it
 * @param documentDate of that paper; not after today
 * @param untilOn the last day it stands; null until it is lifted
 */
public record NewPersonHold(HoldGround ground, String reason, String documentNo, LocalDate documentDate, LocalDate untilOn) {
}
