package vn.gov.ra.stock;

import vn.gov.ra.shared.Labelled;

/** What a scan meant when it was made. */
public enum ScanOutcome implements Labelled {
    /** On the packing list, or where the register has it. */
    FOUND,
    /** In the store by the register, but at another place. */
    MISPLACED,
    /** The register has it outside the store, or destroyed; of a delivery: it is in the register already. */
    ELSEWHERE,
    /** Neither on the list nor in the register. */
    UNKNOWN,
    /** Scanned in this count before. */
    DUPLICATE,
    /** No serial. */
    UNREADABLE;

    /** Counts as a device that is here. */
    public boolean counts() {
        return this == FOUND || this == MISPLACED;
    }

    @Override
    public String labelKey() {
        return "stock.outcome." + name();
    }
}
