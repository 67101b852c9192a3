package vn.gov.ra.request;

import static vn.gov.ra.request.LineState.*;
import static vn.gov.ra.security.Role.AGENCY_SIGNER;
import static vn.gov.ra.security.Role.CLERK;
import static vn.gov.ra.security.Role.OFFICER;
import static vn.gov.ra.security.Role.OFFICE_SIGNER;
import static vn.gov.ra.security.Role.RELYING_SYSTEM;
import static vn.gov.ra.security.Role.STOREKEEPER;
import static vn.gov.ra.security.Role.SUBSCRIBER;
import static vn.gov.ra.shared.Row.creates;
import static vn.gov.ra.shared.Row.leads;
import static vn.gov.ra.shared.Row.stays;

import java.util.EnumSet;
import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.Step;

/** Every step a line of a request can take. What has no row cannot happen. Guards by person, content and term are the aggregate's. */
public enum LineStep implements Step<LineState> {
    CREATE(creates(DRAFT, CLERK, AGENCY_SIGNER, OFFICER, RELYING_SYSTEM)),
    /** Never blocked: a draft may be incomplete. */
    SAVE(leads(DRAFT, DRAFT, CLERK, AGENCY_SIGNER, OFFICER, RELYING_SYSTEM)),
    /** A draft nobody wants; the row stays. */
    DISCARD(leads(DRAFT, LineState.VOID, CLERK, AGENCY_SIGNER, OFFICER, RELYING_SYSTEM)),
    /** All blocking validations pass, attachments are there; fixes document and hash. */
    REQUEST_SIGNATURE(leads(DRAFT, AWAITING_AGENCY_SIGN, CLERK, AGENCY_SIGNER, OFFICER, RELYING_SYSTEM)),
    /** Head or deputy by appointment or delegation, content hash unchanged; the office's term starts. */
    SIGN(leads(AWAITING_AGENCY_SIGN, SUBMITTED, AGENCY_SIGNER)),
    REFUSE(leads(AWAITING_AGENCY_SIGN, DRAFT, AGENCY_SIGNER)),
    /** The head has signed the letter of a personnel change before; on its day its lines go to the office by themselves. */
    SUBMIT_CONFIRMED(leads(DRAFT, SUBMITTED)),
    /** While nobody has claimed it. */
    WITHDRAW(leads(SUBMITTED, WITHDRAWN, CLERK, AGENCY_SIGNER)),
    /** Once claimed, the agency asks and the office answers. */
    ASK_WITHDRAW(stays(EnumSet.of(IN_REVIEW, NEEDS_SUPPLEMENT, ON_HOLD, REVIEWED, APPROVED, BATCHED), CLERK, AGENCY_SIGNER)),
    /** Only after the agency asked; a line in a list leaves it, while the list is still being compiled. */
    GRANT_WITHDRAW(leads(EnumSet.of(IN_REVIEW, NEEDS_SUPPLEMENT, ON_HOLD, REVIEWED, APPROVED, BATCHED), WITHDRAWN, OFFICER, OFFICE_SIGNER)),
    DENY_WITHDRAW(stays(EnumSet.of(IN_REVIEW, NEEDS_SUPPLEMENT, ON_HOLD, REVIEWED, APPROVED, BATCHED), OFFICER, OFFICE_SIGNER)),
    /** The reviewer is neither creator nor signer. */
    CLAIM(leads(SUBMITTED, IN_REVIEW, OFFICER)),
    RELEASE(leads(IN_REVIEW, SUBMITTED, OFFICER)),
    REASSIGN(leads(IN_REVIEW, IN_REVIEW, OFFICE_SIGNER)),
    /** At least one remark and a due date. */
    ASK_SUPPLEMENT(leads(IN_REVIEW, NEEDS_SUPPLEMENT, OFFICER)),
    /** Every blocking remark answered, a new signature where signed content changed; back to the same reviewer. */
    RESUBMIT(leads(NEEDS_SUPPLEMENT, IN_REVIEW, CLERK, AGENCY_SIGNER)),
    /** Due date and grace passed; never for REVOKE. */
    LAPSE(leads(NEEDS_SUPPLEMENT, LAPSED)),
    HOLD(leads(IN_REVIEW, ON_HOLD, OFFICER)),
    RESUME(leads(ON_HOLD, IN_REVIEW, OFFICER)),
    /** The longest hold is over. */
    HOLD_OVER(leads(ON_HOLD, IN_REVIEW)),
    PROPOSE_APPROVE(leads(IN_REVIEW, REVIEWED, OFFICER)),
    PROPOSE_REJECT(leads(IN_REVIEW, REVIEWED, OFFICER)),
    REJECT(leads(REVIEWED, REJECTED, OFFICE_SIGNER)),
    /** Four eyes by person, delegators included; an authority grant in force; content as reviewed. */
    APPROVE(leads(REVIEWED, APPROVED, OFFICE_SIGNER)),
    SEND_BACK(leads(REVIEWED, IN_REVIEW, OFFICE_SIGNER)),
    /** A loss or disclosure told by telephone, e-mail or the device's page, identity checked; REVOKE, flagged EMERGENCY. The agency's letter may follow. */
    RAISE_EMERGENCY(creates(SUBMITTED, CLERK, AGENCY_SIGNER, OFFICER, STOREKEEPER, SUBSCRIBER)),
    /** Only REVOKE lines flagged EMERGENCY; one person, hence {@link #AFTER_REVIEW}. */
    EMERGENCY_APPROVE(leads(SUBMITTED, APPROVED, OFFICE_SIGNER)),
    /** The second person after an emergency approval; records, moves nothing. */
    AFTER_REVIEW(stays(EnumSet.of(APPROVED, BATCHED, SENT, CA_RETURNED, CA_REJECTED, FULFILLED, DELIVERING, DONE, WITHDRAWN, LineState.VOID), OFFICER, OFFICE_SIGNER)),
    /** Voids the approvals. */
    CORRECT(leads(APPROVED, IN_REVIEW, OFFICER)),
    ADD_TO_BATCH(leads(APPROVED, BATCHED, OFFICER)),
    REMOVE(leads(BATCHED, APPROVED, OFFICER)),
    BATCH_CANCELLED(leads(BATCHED, APPROVED)),
    BATCH_SENT(leads(BATCHED, SENT)),
    /** A correction list replaces the list sent; the line is copied there. */
    BATCH_SUPERSEDED(leads(SENT, BATCHED)),
    /** One line, or with its whole list. */
    CA_RETURN(leads(SENT, CA_RETURNED, OFFICER)),
    CA_REFUSE(leads(SENT, CA_REJECTED, OFFICER)),
    /** Missing in the answer; by decision it goes into a later list. */
    CARRY_FORWARD(leads(SENT, APPROVED, OFFICE_SIGNER)),
    FIX_HERE(leads(CA_RETURNED, APPROVED, OFFICER)),
    ASK_AGENCY(leads(CA_RETURNED, NEEDS_SUPPLEMENT, OFFICER)),
    GIVE_UP(leads(CA_RETURNED, CA_REJECTED, OFFICER)),
    /** Certificate verified and linked, serial seen in a verified CRL, or recovery confirmed. */
    RESULT_MATCHED(leads(SENT, FULFILLED)),
    NO_PHYSICAL_PART(leads(FULFILLED, DONE)),
    MINUTES_ISSUED(leads(FULFILLED, DELIVERING, STOREKEEPER)),
    SUBSCRIBER_ACCEPTED(leads(DELIVERING, DONE, CLERK, SUBSCRIBER)),
    DECLINED(leads(DELIVERING, FULFILLED, CLERK, SUBSCRIBER)),
    /** The first of the two persons of {@link #VOID}. */
    ASK_VOID(stays(beforeSent(), OFFICER, OFFICE_SIGNER)),
    VOID(leads(beforeSent(), LineState.VOID, OFFICE_SIGNER));

    private final Row<LineState> row;

    LineStep(Row<LineState> row) {
        this.row = row;
    }

    private static EnumSet<LineState> beforeSent() {
        return EnumSet.range(DRAFT, BATCHED);
    }

    @Override
    public Row<LineState> row() {
        return row;
    }

    @Override
    public String machine() {
        return "line";
    }

    @Override
    public String labelKey() {
        return "request.lineStep." + name();
    }
}
