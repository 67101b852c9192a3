package vn.gov.ra.batch;

import vn.gov.ra.shared.Labelled;

/** How the letter of a list was signed: the PDF with a certificate, or on paper, of which a scan may be kept. */
public enum SignedBy implements Labelled {
    PADES, SCAN;

    @Override
    public String labelKey() {
        return "batch.signedBy." + name();
    }
}
