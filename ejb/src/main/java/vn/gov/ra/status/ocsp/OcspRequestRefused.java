package vn.gov.ra.status.ocsp;

/** The request breaks its form: answered with malformedRequest. */
final class OcspRequestRefused extends Exception {

    private static final long serialVersionUID = 1L;

    OcspRequestRefused(String why) {
        super(why);
    }
}
