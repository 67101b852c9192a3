package vn.gov.ra.batch;

import vn.gov.ra.shared.Labelled;

/** What a file of a list is. */
public enum BatchFileKind implements Labelled {
    SIGNED_LETTER,
    /** Proof of sending. */
    EVIDENCE,
    ACKNOWLEDGEMENT,
    OTHER;

    @Override
    public String labelKey() {
        return "batch.fileKind." + name();
    }
}
