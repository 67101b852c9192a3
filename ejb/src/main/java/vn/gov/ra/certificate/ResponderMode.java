package vn.gov.ra.certificate;

import vn.gov.ra.shared.Labelled;

/** How OCSP answers about an authority come about. */
public enum ResponderMode implements Labelled {
    /** Signed by a key the authority delegated; where there is none in date, by the locally trusted one. */
    DELEGATED,
    /** Signed by the locally trusted key. */
    LOCAL,
    /** The authority's own answers, passed on as they are. */
    RELAY;

    @Override
    public String labelKey() {
        return "certificate.responderMode." + name();
    }
}
