package vn.gov.ra.handover;

import java.util.UUID;

/**
 * One side of minutes.
 *
 * @param type {@code OFFICE}, {@code AGENCY}, {@code SUBSCRIBER} or {@code CA}
 * @param agencyId the agency, null for the office and the CA operator
 * @param personId who acts for it, null while nobody is named
 */
public record Party(String type, UUID agencyId, UUID personId) {

    public static final String OFFICE = "OFFICE";
    public static final String AGENCY = "AGENCY";
    public static final String SUBSCRIBER = "SUBSCRIBER";
    public static final String CA = "CA";

    public static Party office() {
        return new Party(OFFICE, null, null);
    }

    /** The CA operator; who signs for it is on the paper. */
    public static Party operator() {
        return new Party(CA, null, null);
    }

    public static Party agency(UUID agencyId) {
        return new Party(AGENCY, agencyId, null);
    }
}
