package vn.gov.ra.certificate;

import vn.gov.ra.shared.Labelled;

/** What a certificate is worth now; computed at read time and never stored as truth. */
public enum Validity implements Labelled {
    NOT_YET_VALID, VALID,
    /** Valid, and due for renewal. */
    EXPIRING,
    EXPIRED, REVOKED, ON_HOLD,
    /** No fresh revocation data. */
    UNDETERMINED,
    /** The chain or the key has a problem. */
    BROKEN;

    @Override
    public String labelKey() {
        return "certificate.validity." + name();
    }
}
