package vn.gov.ra.training;

import java.time.LocalDate;

/**
 * An edition of the text to commit to.
 *
 * @param validFrom the first day it is put before people; today or later
 * @param body paragraphs; {@code {fullName}} and {@code {agency}} are filled in
 */
public record NewCommitmentForm(LocalDate validFrom, String title, String body) {
}
