package vn.gov.ra.handover;

import static vn.gov.ra.handover.MinutesState.*;
import static vn.gov.ra.security.Role.CLERK;
import static vn.gov.ra.security.Role.OFFICER;
import static vn.gov.ra.security.Role.STOREKEEPER;
import static vn.gov.ra.security.Role.SUBSCRIBER;
import static vn.gov.ra.shared.Row.creates;
import static vn.gov.ra.shared.Row.leads;

import java.util.EnumSet;
import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.Step;

/** Every step handover minutes can take. What has no row cannot happen. Giver and receiver are different persons. */
public enum MinutesStep implements Step<MinutesState> {
    CREATE(creates(DRAFT, STOREKEEPER)),
    SAVE(leads(DRAFT, DRAFT, STOREKEEPER)),
    DISCARD(leads(DRAFT, MinutesState.VOID, STOREKEEPER)),
    /** The number is taken and the document fixed. */
    ISSUE(leads(DRAFT, ISSUED, STOREKEEPER)),
    /** The giver is the store, or the agency's clerk where the agency gives. */
    GIVER_SIGN(leads(ISSUED, GIVER_SIGNED, STOREKEEPER, CLERK)),
    /** The receiver outside the store signs for every line. */
    ACCEPT(leads(GIVER_SIGNED, COMPLETED, CLERK, SUBSCRIBER)),
    /** The store is the receiver, or records the other party's signature on paper (CA operator, stock-take); an officer may be the second person of a destruction or a stock-take. */
    TAKE_IN(leads(GIVER_SIGNED, COMPLETED, STOREKEEPER, OFFICER)),
    /** At least one line accepted and one declined with a reason. */
    ACCEPT_PARTLY(leads(GIVER_SIGNED, PARTLY_ACCEPTED, CLERK, SUBSCRIBER, STOREKEEPER)),
    /** The declined lines are back where they came from. */
    SETTLE(leads(PARTLY_ACCEPTED, COMPLETED, STOREKEEPER)),
    /** The receiver signs for nothing and says why. */
    DISPUTE(leads(GIVER_SIGNED, DISPUTED, CLERK, SUBSCRIBER, STOREKEEPER)),
    /** Cleared without a change of the document; the receiver is asked again. */
    RESOLVE(leads(DISPUTED, GIVER_SIGNED, STOREKEEPER)),
    /** Replaced by other minutes. */
    VOID(leads(EnumSet.of(ISSUED, GIVER_SIGNED, DISPUTED), MinutesState.VOID, STOREKEEPER));

    private final Row<MinutesState> row;

    MinutesStep(Row<MinutesState> row) {
        this.row = row;
    }

    @Override
    public Row<MinutesState> row() {
        return row;
    }

    @Override
    public String machine() {
        return "minutes";
    }

    @Override
    public String labelKey() {
        return "handover.minutesStep." + name();
    }
}
