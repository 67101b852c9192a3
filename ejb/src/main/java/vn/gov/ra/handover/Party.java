package vn.gov.ra.handover;

import java.util.UUID;

/**
 * One side of minutes.
 *
 * @param type {@code OFFICE}, {@code AGENCY} or {@code SUBSCRIBER}
 * @param agencyId the agency, null for the office
 * @param personId who acts for it, null while nobody is named
 */
public record Party(String type, UUID agencyId, UUID personId) {

    public static final String OFFICE = "OFFICE";
    public static final String AGENCY = "AGENCY";
    public static final String SUBSCRIBER = "SUBSCRIBER";

    public static Party office() {
        return new Party(OFFICE, null, null);
    }

    public static Party agency(UUID agencyId) {
        return new Party(AGENCY, agencyId, null);
    }
}
