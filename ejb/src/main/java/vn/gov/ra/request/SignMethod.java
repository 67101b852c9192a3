package vn.gov.ra.request;

import vn.gov.ra.shared.Labelled;

/** How the agency's head signed. */
public enum SignMethod implements Labelled {
    /** A PDF with the head's digital signature, verified here. */
    PADES,
    /** Ink and seal on paper; the scan is attached and the head confirms it. */
    SCAN;

    @Override
    public String labelKey() {
        return "request.signMethod." + name();
    }
}
