package vn.gov.ra.status.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.DistributionPoint;
import org.bouncycastle.asn1.x509.GeneralName;

/**
 * Where a certificate says its lists are (RFC 5280 §4.2.1.13), in comparable form.
 *
 * @param names of the point; empty where only the issuer of the list is named
 * @param issuers of the list; null where it is the certificate's own issuer
 * @param declared the certificate has the extension; false for the point that is supposed where it has none
 */
record ListPoint(Set<String> names, Set<CanonicalName> issuers, int reasons, boolean declared) {

    /** @throws IllegalArgumentException a point that says nothing */
    static List<ListPoint> of(PathCertificate certificate) {
        X500Name issuer = certificate.certificate().getIssuer();
        if (certificate.points() == null) {
            return List.of(new ListPoint(Set.of(ListScope.key(certificate.issuer())), null, ListScope.ALL_REASONS, false));
        }
        List<ListPoint> points = new ArrayList<>();
        for (DistributionPoint point : certificate.points()) {
            points.add(of(point, issuer));
        }
        return points;
    }

    private static ListPoint of(DistributionPoint point, X500Name issuer) {
        X500Name[] named = point.getCRLIssuer() == null ? null : Stream.of(point.getCRLIssuer().getNames())
                .filter(name -> name.getTagNo() == GeneralName.directoryName).map(name -> X500Name.getInstance(name.getName())).toArray(X500Name[]::new);
        Set<CanonicalName> issuers = named == null ? null : new HashSet<>(Stream.of(named).map(CanonicalName::of).toList());
        Set<String> names = ListScope.names(point.getDistributionPoint(), named == null ? new X500Name[] {issuer} : named);
        int reasons = point.getReasons() == null ? ListScope.ALL_REASONS : ListScope.reasons(point.getReasons());
        return new ListPoint(names, issuers, reasons, true);
    }

    /**
     * Whether the list is one of this point and speaks of the certificate (§6.3.3 (b)). An indirect list is taken where the point names its
     * issuer, or where the certificate names no point at all; never in the place of the ordinary list that a point promises.
     */
    boolean takes(RevocationList list, PathCertificate certificate) {
        boolean from = issuers == null ? list.issuer().equals(certificate.issuer()) && !(list.scope().indirect() && declared)
                : issuers.contains(list.issuer()) && list.scope().indirect();
        return from && list.scope().speaksOf(certificate) && place(list.scope());
    }

    private boolean place(ListScope scope) {
        if (scope.names().isEmpty()) {
            return true;
        }
        if (!names.isEmpty()) {
            return names.stream().anyMatch(scope.names()::contains);
        }
        return issuers != null && issuers.stream().map(ListScope::key).anyMatch(scope.names()::contains);
    }
}
