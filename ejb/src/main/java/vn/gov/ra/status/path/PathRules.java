package vn.gov.ra.status.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.PolicyInformation;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import vn.gov.ra.status.StatusError;

/**
 * RFC 5280 §6.1 on one path, without revocation. Stricter than the RFC where that is the safe side: the anchor's own dates, use of key,
 * path length and name constraints count too where its certificate has them.
 */
public final class PathRules {

    private final List<PathCertificate> path;
    private final PathOptions options;
    private final List<Finding> findings = new ArrayList<>();
    private final NameLimits names = new NameLimits();
    private final PolicyTree policies = new PolicyTree();
    private SubjectPublicKeyInfo workingKey;
    private int maxPathLength;
    private int explicitPolicy;
    private int inhibitAny;
    private int policyMapping;

    private PathRules(List<PathCertificate> path, PathOptions options) {
        this.path = path;
        this.options = options;
    }

    /**
     * @param path from the certificate in question to the anchor
     * @return what is wrong, the highest first; empty when nothing is
     */
    public static List<Finding> check(List<PathCertificate> path, PathOptions options) {
        PathRules rules = new PathRules(path, options);
        rules.check();
        return rules.findings;
    }

    private void check() {
        int n = path.size() - 1;
        explicitPolicy = options.explicitPolicy() ? 0 : n + 1;
        inhibitAny = options.inhibitAnyPolicy() ? 0 : n + 1;
        policyMapping = options.inhibitPolicyMapping() ? 0 : n + 1;
        maxPathLength = n;
        anchor(path.get(n), n > 0);
        for (int i = 1; i <= n; i++) {
            PathCertificate certificate = path.get(n - i);
            try {
                basic(certificate, path.get(n - i + 1), i == n);
                policies(certificate, i == n);
                if (i < n) {
                    prepare(certificate);
                } else {
                    wrapUp(certificate);
                }
            } catch (RuntimeException e) {
                findings.add(Finding.of(PathError.UNREADABLE_CERTIFICATE, certificate.label()));
            }
            critical(certificate);
        }
    }

    private void anchor(PathCertificate anchor, boolean issues) {
        workingKey = anchor.key();
        dates(anchor);
        if (!issues) {
            return;
        }
        if (anchor.basicConstraints() != null && !anchor.ca()) {
            findings.add(Finding.of(PathError.BASIC_CONSTRAINTS, anchor.label()));
        }
        if (!anchor.mayUse(KeyUsage.keyCertSign)) {
            findings.add(Finding.of(PathError.KEY_USAGE, anchor.label()));
        }
        try {
            shortenPath(anchor);
            if (anchor.nameConstraints() != null) {
                names.add(anchor.nameConstraints());
            }
        } catch (RuntimeException e) {
            findings.add(Finding.of(PathError.UNREADABLE_CERTIFICATE, anchor.label()));
        }
        critical(anchor);
    }

    private void dates(PathCertificate certificate) {
        if (options.at().isBefore(certificate.notBefore())) {
            findings.add(Finding.of(StatusError.PATH_NOT_YET_VALID, certificate.label()));
        }
        if (options.at().isAfter(certificate.notAfter())) {
            findings.add(Finding.of(StatusError.PATH_EXPIRED, certificate.label()));
        }
    }

    private void critical(PathCertificate certificate) {
        String unknown = certificate.unknownCritical();
        if (unknown != null) {
            findings.add(Finding.of(PathError.UNKNOWN_CRITICAL, certificate.label(), unknown));
        }
    }

    /** §6.1.3 (a)–(c). */
    private void basic(PathCertificate certificate, PathCertificate above, boolean last) {
        if (!certificate.signedBy(workingKey) || !certificate.issuer().equals(above.subject())) {
            findings.add(Finding.of(PathError.SIGNATURE, certificate.label()));
        }
        dates(certificate);
        if ((last || !certificate.selfIssued()) && !names.allow(certificate)) {
            findings.add(Finding.of(PathError.NAME_CONSTRAINTS, certificate.label()));
        }
    }

    /** §6.1.3 (d)–(f). */
    private void policies(PathCertificate certificate, boolean last) {
        Set<String> own = null;
        if (certificate.policies() != null) {
            own = new HashSet<>();
            for (PolicyInformation policy : certificate.policies().getPolicyInformation()) {
                if (!own.add(policy.getPolicyIdentifier().getId())) {
                    findings.add(Finding.of(PathError.POLICY, certificate.label()));
                }
            }
        }
        policies.certificate(own, inhibitAny > 0 || !last && certificate.selfIssued());
        if (explicitPolicy == 0 && policies.isNull()) {
            findings.add(Finding.of(PathError.POLICY, certificate.label()));
        }
    }

    /** §6.1.4. */
    private void prepare(PathCertificate certificate) {
        mappings(certificate);
        workingKey = KeySignatures.inherit(certificate.key(), workingKey);
        if (certificate.nameConstraints() != null) {
            names.add(certificate.nameConstraints());
        }
        if (!certificate.selfIssued()) {
            explicitPolicy = Math.max(explicitPolicy - 1, 0);
            policyMapping = Math.max(policyMapping - 1, 0);
            inhibitAny = Math.max(inhibitAny - 1, 0);
        }
        constraints(certificate);
        if (!certificate.version3()) {
            findings.add(Finding.of(PathError.VERSION, certificate.label()));
        } else if (!certificate.ca()) {
            findings.add(Finding.of(PathError.BASIC_CONSTRAINTS, certificate.label()));
        }
        if (!certificate.selfIssued() && maxPathLength-- <= 0) {
            findings.add(Finding.of(PathError.PATH_LENGTH, certificate.label()));
        }
        shortenPath(certificate);
        if (!certificate.mayUse(KeyUsage.keyCertSign)) {
            findings.add(Finding.of(PathError.KEY_USAGE, certificate.label()));
        }
    }

    private void shortenPath(PathCertificate certificate) {
        if (certificate.basicConstraints() != null && certificate.basicConstraints().getPathLenConstraint() != null) {
            maxPathLength = Math.min(maxPathLength, certificate.basicConstraints().getPathLenConstraint().min(java.math.BigInteger.valueOf(maxPathLength)).intValue());
        }
    }

    private void mappings(PathCertificate certificate) {
        ASN1Primitive value = certificate.value(Extension.policyMappings);
        if (value == null) {
            return;
        }
        Map<String, Set<String>> mappings = new HashMap<>();
        for (ASN1Encodable each : ASN1Sequence.getInstance(value)) {
            ASN1Sequence pair = ASN1Sequence.getInstance(each);
            String from = ASN1ObjectIdentifier.getInstance(pair.getObjectAt(0)).getId();
            String to = ASN1ObjectIdentifier.getInstance(pair.getObjectAt(1)).getId();
            if (from.equals(PolicyTree.ANY) || to.equals(PolicyTree.ANY)) {
                findings.add(Finding.of(PathError.POLICY_MAPPING, certificate.label()));
            }
            mappings.computeIfAbsent(from, policy -> new HashSet<>()).add(to);
        }
        policies.map(mappings, policyMapping > 0);
    }

    /** §6.1.4 (i), (j). */
    private void constraints(PathCertificate certificate) {
        ASN1Primitive constraints = certificate.value(Extension.policyConstraints);
        if (constraints != null) {
            for (ASN1Encodable each : ASN1Sequence.getInstance(constraints)) {
                ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(each);
                int skip = count(ASN1Integer.getInstance(tagged, false));
                if (tagged.getTagNo() == 0) {
                    explicitPolicy = Math.min(explicitPolicy, skip);
                } else {
                    policyMapping = Math.min(policyMapping, skip);
                }
            }
        }
        ASN1Primitive any = certificate.value(Extension.inhibitAnyPolicy);
        if (any != null) {
            inhibitAny = Math.min(inhibitAny, count(ASN1Integer.getInstance(any)));
        }
    }

    private static int count(ASN1Integer value) {
        return value.getValue().signum() < 0 ? 0 : value.getValue().min(java.math.BigInteger.valueOf(Integer.MAX_VALUE)).intValue();
    }

    /** §6.1.5. */
    private void wrapUp(PathCertificate certificate) {
        explicitPolicy = Math.max(explicitPolicy - 1, 0);
        ASN1Primitive constraints = certificate.value(Extension.policyConstraints);
        if (constraints != null) {
            for (ASN1Encodable each : ASN1Sequence.getInstance(constraints)) {
                ASN1TaggedObject tagged = ASN1TaggedObject.getInstance(each);
                if (tagged.getTagNo() == 0 && count(ASN1Integer.getInstance(tagged, false)) == 0) {
                    explicitPolicy = 0;
                }
            }
        }
        policies.intersect(options.policies());
        if (explicitPolicy == 0 && policies.isNull()) {
            findings.add(Finding.of(PathError.POLICY, certificate.label()));
        }
    }
}
