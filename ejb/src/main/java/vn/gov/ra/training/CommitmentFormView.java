package vn.gov.ra.training;

import java.time.LocalDate;

/**
 * An edition of the text to commit to, to read.
 *
 * @param validTo the day from which another edition counts; null for none
 * @param given how many have committed to it
 */
public record CommitmentFormView(String edition, LocalDate validFrom, LocalDate validTo, String title, String body, long given, long version) {

    /** It is put before people on that day. */
    public boolean on(LocalDate day) {
        return !validFrom.isAfter(day) && (validTo == null || validTo.isAfter(day));
    }
}
