package vn.gov.ra.request;

/** States of a dossier as the national public service portal numbers them ({@code ux.md} §1). 6, a financial duty, does not occur. */
public final class NationalStatus {

    private NationalStatus() {
    }

    /** null while the agency has not sent the line. */
    public static Integer of(LineState state) {
        return switch (state) {
            case DRAFT, AWAITING_AGENCY_SIGN -> null;
            case SUBMITTED -> 1;
            case IN_REVIEW, REVIEWED, APPROVED, BATCHED, SENT, CA_RETURNED, ON_HOLD -> 4;
            case NEEDS_SUPPLEMENT -> 5;
            case WITHDRAWN -> 7;
            case REJECTED, CA_REJECTED, LAPSED, VOID -> 8;
            case FULFILLED, DELIVERING -> 9;
            case DONE -> 10;
        };
    }
}
