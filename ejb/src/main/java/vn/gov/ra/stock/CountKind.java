package vn.gov.ra.stock;

import vn.gov.ra.handover.MinutesKind;
import vn.gov.ra.shared.Labelled;

/** What is counted. */
public enum CountKind implements Labelled {
    /** A delivery against its packing list (tiếp nhận, kiểm đếm). */
    RECEIPT(MinutesKind.RECEIPT),
    /** The devices of one place against the register (kiểm kê). */
    STOCKTAKE(MinutesKind.STOCKTAKE);

    private final MinutesKind minutes;

    CountKind(MinutesKind minutes) {
        this.minutes = minutes;
    }

    MinutesKind minutes() {
        return minutes;
    }

    @Override
    public String labelKey() {
        return "stock.kind." + name();
    }
}
