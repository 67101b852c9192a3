package vn.gov.ra.handover;

import vn.gov.ra.shared.Labelled;

/** What is handed from whom to whom; each kind has its own numbers in a year. */
public enum MinutesKind implements Labelled {
    /** New devices received from the CA operator (tiếp nhận). */
    RECEIPT,
    /** Store to agency, agency to subscriber. */
    HANDOVER,
    /** Back to the store. */
    RETURN,
    /** For recovery or repair, and back. */
    TO_CA, FROM_CA,
    /** Two persons see it destroyed. */
    DESTROY,
    /** Kiểm kê. */
    STOCKTAKE;

    @Override
    public String labelKey() {
        return "handover.minutesKind." + name();
    }
}
