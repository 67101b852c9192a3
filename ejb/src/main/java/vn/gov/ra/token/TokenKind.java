package vn.gov.ra.token;

import vn.gov.ra.shared.Labelled;

/** What holds the private key. */
public enum TokenKind implements Labelled {
    USB_TOKEN(true),
    /** SIM PKI: comes with the subscriber's telephone number. */
    SIM_PKI(false),
    /** An account of the central signing service (ký số tập trung). */
    CENTRAL_SIGNING(false),
    /** A hardware module of a system; its key comes by PKCS#10. */
    HSM(true);

    private final boolean inCustody;

    TokenKind(boolean inCustody) {
        this.inCustody = inCustody;
    }

    /** Somebody holds it, it is handed over with minutes and counted in stock. */
    public boolean inCustody() {
        return inCustody;
    }

    @Override
    public String labelKey() {
        return "token.kind." + name();
    }
}
