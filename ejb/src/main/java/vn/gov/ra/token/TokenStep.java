package vn.gov.ra.token;

import static vn.gov.ra.security.Role.ADMIN;
import static vn.gov.ra.security.Role.CLERK;
import static vn.gov.ra.security.Role.OFFICER;
import static vn.gov.ra.security.Role.STOREKEEPER;
import static vn.gov.ra.security.Role.SUBSCRIBER;
import static vn.gov.ra.shared.Row.creates;
import static vn.gov.ra.shared.Row.leads;
import static vn.gov.ra.shared.Row.restores;
import static vn.gov.ra.token.TokenState.*;

import java.util.EnumSet;
import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.Step;

/** Every step a device can take. What has no row cannot happen. Handing over and taking back go with minutes. */
public enum TokenStep implements Step<TokenState> {
    ANNOUNCE(creates(ANNOUNCED, OFFICER, STOREKEEPER)),
    /** Received and counted. */
    RECEIVE(leads(ANNOUNCED, IN_STOCK, STOREKEEPER)),
    NOT_DELIVERED(leads(ANNOUNCED, VOID, STOREKEEPER)),
    /** Only kinds that nobody holds: SIM and central signing. */
    ACTIVATE(leads(ANNOUNCED, IN_USE, CLERK, SUBSCRIBER, STOREKEEPER)),
    /** Only kinds that nobody holds. */
    DEACTIVATE(leads(EnumSet.of(IN_USE, LOCKED, SUSPENDED, RECALLED), DESTROYED, STOREKEEPER)),
    RESERVE(leads(IN_STOCK, RESERVED, STOREKEEPER)),
    RELEASE(leads(RESERVED, IN_STOCK, STOREKEEPER)),
    /** Every slot's certificate is VERIFIED or IN_FORCE; the receiver is the subscriber or a mandated clerk; the giver signs. */
    HAND_OVER(leads(RESERVED, IN_TRANSIT, STOREKEEPER)),
    AGENCY_ACCEPTS(leads(IN_TRANSIT, AT_AGENCY, CLERK)),
    SUBSCRIBER_ACCEPTS(leads(EnumSet.of(IN_TRANSIT, AT_AGENCY), IN_USE, CLERK, SUBSCRIBER)),
    DECLINED(leads(IN_TRANSIT, RESERVED, CLERK, SUBSCRIBER)),
    LOCK(leads(IN_USE, LOCKED, CLERK, SUBSCRIBER, STOREKEEPER)),
    UNLOCK(leads(LOCKED, IN_USE, CLERK, STOREKEEPER)),
    /** Remembers where it was. */
    REPORT_TEMPORARILY_LOST(leads(EnumSet.of(IN_USE, AT_AGENCY, IN_TRANSIT), SUSPENDED, CLERK, SUBSCRIBER, OFFICER, STOREKEEPER)),
    FOUND(restores(EnumSet.of(SUSPENDED), null, CLERK, SUBSCRIBER, OFFICER, STOREKEEPER)),
    /** Raises an emergency revocation. */
    CONFIRM_LOST(leads(EnumSet.of(SUSPENDED, IN_USE, AT_AGENCY, IN_TRANSIT, RECALLED), LOST, CLERK, SUBSCRIBER, OFFICER, STOREKEEPER)),
    /** Not found in time, where the CA offers no hold. */
    SUSPENSION_OVER(leads(SUSPENDED, LOST)),
    /** By a personnel change, with a due date. */
    RECALL(leads(EnumSet.of(IN_USE, AT_AGENCY, LOCKED), RECALLED, OFFICER, STOREKEEPER)),
    RETURN(leads(EnumSet.of(RECALLED, IN_USE, AT_AGENCY, LOCKED, SUSPENDED), RETURNED, STOREKEEPER)),
    /** Where policy allows a second use. */
    INSPECT_OK(leads(RETURNED, IN_STOCK, STOREKEEPER)),
    SEND_TO_CA(leads(EnumSet.of(LOCKED, RETURNED, TokenState.DAMAGED), AT_CA, STOREKEEPER)),
    /** For the same subscriber. */
    BACK_FOR_SUBSCRIBER(leads(AT_CA, RESERVED, STOREKEEPER)),
    BACK_TO_STOCK(leads(AT_CA, IN_STOCK, STOREKEEPER)),
    KEPT_BY_CA(leads(AT_CA, DESTROYED, STOREKEEPER)),
    MISSING_AT_STOCK_TAKE(leads(EnumSet.of(IN_STOCK, RESERVED, RETURNED, LOCKED), LOST, STOREKEEPER)),
    CHANGE_CUSTODIAN(leads(IN_USE, IN_USE, CLERK, STOREKEEPER)),
    /** Any state in which somebody holds it. */
    DAMAGED(leads(EnumSet.complementOf(EnumSet.of(LOST, TokenState.DAMAGED, DESTROYED, VOID)), TokenState.DAMAGED, CLERK, SUBSCRIBER, STOREKEEPER)),
    /** Never back to use. */
    FOUND_AFTER_LOST(leads(LOST, RETURNED, STOREKEEPER)),
    /** Two persons and minutes. */
    DESTROY(leads(EnumSet.of(TokenState.DAMAGED, RETURNED), DESTROYED, STOREKEEPER)),
    /** Out of an old register, where it says the device is; there are no minutes of how it came there. */
    TAKE_OVER_IN_STOCK(creates(IN_STOCK, OFFICER, ADMIN)),
    TAKE_OVER_AT_AGENCY(creates(AT_AGENCY, OFFICER, ADMIN)),
    TAKE_OVER_IN_USE(creates(IN_USE, OFFICER, ADMIN)),
    TAKE_OVER_DAMAGED(creates(TokenState.DAMAGED, OFFICER, ADMIN)),
    TAKE_OVER_LOST(creates(LOST, OFFICER, ADMIN)),
    TAKE_OVER_DESTROYED(creates(DESTROYED, OFFICER, ADMIN));

    private final Row<TokenState> row;

    TokenStep(Row<TokenState> row) {
        this.row = row;
    }

    @Override
    public Row<TokenState> row() {
        return row;
    }

    @Override
    public String machine() {
        return "token";
    }

    @Override
    public String labelKey() {
        return "token.step." + name();
    }
}
