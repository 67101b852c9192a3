package vn.gov.ra.certificate;

import vn.gov.ra.shared.Labelled;

/** What OCSP says of an authority's serials that nothing shows to be issued. Good is not among the choices: it would be a guess. */
public enum UnissuedAnswer implements Labelled {
    /** Nothing is known of it: true whatever else the authority issued. */
    UNKNOWN,
    /**
     * Revoked, as of a certificate that nobody issued (RFC 6960 §2.2, §4.4.8). Only where the register has every certificate of the authority:
     * those it lacks are refused, too.
     */
    REVOKED,
    /** Not ours to answer, so that the client asks elsewhere (RFC 6960 §2.3); among other questions in one request it is unknown. */
    UNAUTHORIZED;

    @Override
    public String labelKey() {
        return "certificate.unissuedAnswer." + name();
    }
}
