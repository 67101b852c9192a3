package vn.gov.ra.status.crl;

import java.util.List;

/**
 * Which certificates of its issuer a list speaks of (issuingDistributionPoint, RFC 5280 §5.2.5). Lists of attribute certificates speak of none
 * that we know, and are not taken.
 *
 * @param userCertificatesOnly says nothing of CA certificates
 * @param caCertificatesOnly says nothing of any others
 * @param points addresses of the distribution point; empty: of all certificates
 */
public record CrlScope(boolean userCertificatesOnly, boolean caCertificatesOnly, List<String> points) {

    public static final CrlScope EVERYTHING = new CrlScope(false, false, List.of());
    /** {@link #point} of a list of CA certificates alone that names no distribution point. */
    static final String OF_CAS = "ca:";

    public CrlScope {
        points = points.stream().sorted().toList();
    }

    /**
     * Which of an authority's lists it is: its distribution point's first address, empty where it names none. A list of CA certificates stands
     * beside the one of the same point that speaks of the others.
     */
    public String point() {
        String named = points.isEmpty() ? "" : points.get(0);
        return caCertificatesOnly ? OF_CAS + named : named;
    }

    /** RFC 5280 §6.3.3 (b)(2): one name of the list must be a name of the certificate's distribution points, and its kind that of the certificate. */
    public boolean covers(boolean ca, List<String> crlUrls) {
        boolean kind = ca ? !userCertificatesOnly : !caCertificatesOnly;
        return kind && (points.isEmpty() || crlUrls.stream().anyMatch(points::contains));
    }
}
