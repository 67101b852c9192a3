package vn.gov.ra.lifeevent;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What of one agency ends in a quarter.
 *
 * @param certificates that end, nothing replaces them yet
 * @param asked of these, for which a renewal or change is drafted or under way
 * @param firstEnd last day of the first to end
 */
public record RenewalGroup(UUID agencyId, String agencyName, int certificates, int asked, LocalDate firstEnd) {

    /** For so many nobody has asked yet. */
    public int left() {
        return certificates - asked;
    }
}
