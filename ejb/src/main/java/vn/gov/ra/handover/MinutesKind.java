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

    /** One person did it and another one saw it; nothing changes hands. */
    public boolean witnessed() {
        return this == DESTROY || this == STOCKTAKE;
    }

    /** What the first signer is called, on pages. */
    public String giverKey() {
        return witnessed() ? "handover.doer." + name() : "handover.from";
    }

    /** What the second signer is called, on pages. */
    public String receiverKey() {
        return witnessed() ? "handover.witness" : "handover.to";
    }

    /** What the second signer does whose signature ends the minutes; of a witnessed act the signer's name says it. */
    public String takeInKey() {
        return this == TO_CA ? "handover.takeIn.TO_CA" : "handover.minutesStep.TAKE_IN";
    }

    @Override
    public String labelKey() {
        return "handover.minutesKind." + name();
    }
}
