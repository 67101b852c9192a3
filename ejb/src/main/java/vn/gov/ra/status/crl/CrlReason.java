package vn.gov.ra.status.crl;

/** Reason codes (RFC 5280 §5.3.1) under the names of the RFC; 7 is not used. */
public enum CrlReason {
    unspecified(0), keyCompromise(1), cACompromise(2), affiliationChanged(3), superseded(4), cessationOfOperation(5), certificateHold(6),
    removeFromCRL(8), privilegeWithdrawn(9), aACompromise(10);

    private final int code;

    CrlReason(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** @throws CrlRefusal {@link CrlError#BAD_ENTRY} for a number the RFC does not have */
    public static CrlReason of(int code) {
        for (CrlReason reason : values()) {
            if (reason.code == code) {
                return reason;
            }
        }
        throw new CrlRefusal(CrlError.BAD_ENTRY);
    }
}
