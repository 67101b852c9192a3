package vn.gov.ra.outside;

import vn.gov.ra.shared.Labelled;

/** What kind of authority issued a certificate that was recorded. */
public enum IssuerKind implements Labelled {
    /** A CA whose certificates anybody buys. */
    PUBLIC_CA,
    /** The CA operator of the state, asked without the portal. */
    SERVICE_CA;

    @Override
    public String labelKey() {
        return "outside.kind." + name();
    }
}
