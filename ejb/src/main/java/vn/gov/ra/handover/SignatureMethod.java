package vn.gov.ra.handover;

import vn.gov.ra.shared.Labelled;

/** How a party signed: the PDF with a certificate, on paper with a scan, or on the page after signing in. */
public enum SignatureMethod implements Labelled {
    PADES, SCAN, PAGE;

    @Override
    public String labelKey() {
        return "handover.method." + name();
    }

    boolean needsFile() {
        return this != PAGE;
    }
}
