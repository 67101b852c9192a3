package vn.gov.ra.personnel;

import java.util.UUID;

/**
 * One thing that the rules offer.
 *
 * @param agencyId the body that answers for the object; its head signs for a line about it
 * @param ground of a revocation; null otherwise
 * @param on chosen already
 */
record Proposal(PartAction action, ObjectType objectType, UUID objectId, UUID agencyId, String label, String ground, boolean on) {

    private static final int LONGEST = 300;

    Proposal {
        label = label.length() > LONGEST ? label.substring(0, LONGEST) : label;
    }
}
