package vn.gov.ra.overview;

import java.time.LocalDate;

/**
 * Something that needs somebody now.
 *
 * @param count how many; rows of nothing are left out
 * @param late how many of them are past their term
 * @param when the earliest term of them, or since when they wait; null where there is none
 */
public record Urgent(Kind kind, long count, long late, LocalDate when) {

    /** What it is. */
    public enum Kind {
        /** Lines under way whose term ends today or has passed. */
        LINES_DUE,
        /** Emergencies approved by one person that wait for the second look. */
        AFTER_REVIEW,
        /** Lists the CA operator should have answered. */
        LISTS_OVERDUE,
        /** Certificates in quarantine. */
        QUARANTINED,
        /** Devices that nobody uses by the register, though a certificate on them is in force. */
        CUSTODY_MISMATCH,
        /** Agencies that have not declared their holders in a campaign that is open. */
        DECLARATIONS;

        public String labelKey() {
            return "overview.urgent." + name();
        }
    }
}
