package vn.gov.ra.training;

import java.time.LocalDate;

/**
 * What a topic is from a day on.
 *
 * @param position in the list of choices; the smallest first
 * @param offered false: not to choose any more
 * @param validFrom null for today
 */
public record NewTopic(String nameVi, String nameEn, int position, boolean offered, LocalDate validFrom) {
}
