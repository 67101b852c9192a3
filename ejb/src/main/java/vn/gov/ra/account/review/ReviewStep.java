package vn.gov.ra.account.review;

import static vn.gov.ra.account.review.ReviewState.CONFIRMED;
import static vn.gov.ra.account.review.ReviewState.LAPSED;
import static vn.gov.ra.account.review.ReviewState.OPEN;
import static vn.gov.ra.account.review.ReviewState.TO_END;
import static vn.gov.ra.security.Role.ADMIN;
import static vn.gov.ra.security.Role.AGENCY_SIGNER;
import static vn.gov.ra.security.Role.OFFICE_SIGNER;
import static vn.gov.ra.shared.Row.creates;
import static vn.gov.ra.shared.Row.leads;
import static vn.gov.ra.shared.Row.stays;

import java.util.EnumSet;
import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.Step;

/** Every step a sheet of accounts can take. What has no row cannot happen. */
public enum ReviewStep implements Step<ReviewState> {
    BEGIN(creates(OPEN, ADMIN)),
    /** Each account is still right. */
    CONFIRM(leads(OPEN, CONFIRMED, AGENCY_SIGNER, OFFICE_SIGNER)),
    /** Each account has its answer, and some are to be ended. */
    ASK_TO_END(leads(OPEN, TO_END, AGENCY_SIGNER, OFFICE_SIGNER)),
    /** One of those is ended, or kept for a reason. */
    SETTLE(stays(EnumSet.of(TO_END), ADMIN)),
    /** The last of those is settled. */
    ALL_SETTLED(leads(TO_END, CONFIRMED)),
    /** The review is closed. */
    LAPSE(leads(OPEN, LAPSED));

    private final Row<ReviewState> row;

    ReviewStep(Row<ReviewState> row) {
        this.row = row;
    }

    @Override
    public Row<ReviewState> row() {
        return row;
    }

    @Override
    public String machine() {
        return "access-review";
    }

    @Override
    public String labelKey() {
        return "accessReview.step." + name();
    }
}
