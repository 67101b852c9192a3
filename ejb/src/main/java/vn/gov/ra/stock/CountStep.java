package vn.gov.ra.stock;

import static vn.gov.ra.security.Role.STOREKEEPER;
import static vn.gov.ra.shared.Row.creates;
import static vn.gov.ra.shared.Row.leads;
import static vn.gov.ra.shared.Row.stays;
import static vn.gov.ra.stock.CountState.CANCELLED;
import static vn.gov.ra.stock.CountState.CLOSED;
import static vn.gov.ra.stock.CountState.OPEN;

import java.util.EnumSet;
import vn.gov.ra.shared.Row;
import vn.gov.ra.shared.Step;

/** Every step of a count. What has no row cannot happen. */
public enum CountStep implements Step<CountState> {
    /** With the packing list, or for one place. */
    BEGIN(creates(OPEN, STOREKEEPER)),
    SCAN(stays(EnumSet.of(OPEN), STOREKEEPER)),
    /** The last scan that counts; its row stays. */
    UNDO(stays(EnumSet.of(OPEN), STOREKEEPER)),
    /** Devices enter the stock or have their place corrected; minutes are drawn up. */
    CLOSE(leads(OPEN, CLOSED, STOREKEEPER)),
    CANCEL(leads(OPEN, CANCELLED, STOREKEEPER));

    private final Row<CountState> row;

    CountStep(Row<CountState> row) {
        this.row = row;
    }

    @Override
    public Row<CountState> row() {
        return row;
    }

    @Override
    public String machine() {
        return "stock-count";
    }

    @Override
    public String labelKey() {
        return "stock.step." + name();
    }
}
