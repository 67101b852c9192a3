package vn.gov.ra.status.crl;

import java.util.List;

/**
 * Which certificates of its issuer a list speaks of (issuingDistributionPoint, RFC 5280 §5.2.5).
 *
 * @param userCertificatesOnly says nothing of CA certificates
 * @param points addresses of the distribution point; empty: of all certificates
 */
public record CrlScope(boolean userCertificatesOnly, List<String> points) {

    public static final CrlScope EVERYTHING = new CrlScope(false, List.of());

    public CrlScope {
        points = points.stream().sorted().toList();
    }

    /** Which of an authority's lists it is: its distribution point's first address, empty where it speaks of all certificates. */
    public String point() {
        return points.isEmpty() ? "" : points.get(0);
    }

    /** RFC 5280 §6.3.3 (b)(2): one name of the list must be a name of the certificate's distribution points. */
    public boolean covers(boolean ca, List<String> crlUrls) {
        return !(ca && userCertificatesOnly) && (points.isEmpty() || crlUrls.stream().anyMatch(points::contains));
    }
}
