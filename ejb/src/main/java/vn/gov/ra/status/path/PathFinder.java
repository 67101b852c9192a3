package vn.gov.ra.status.path;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the ways from a certificate to the anchors. Bounded in length, number and steps, whatever is sent. */
public final class PathFinder {

    private static final int LONGEST = 24;
    private static final int MOST_PATHS = 48;
    private static final int MOST_STEPS = 1_500;

    private final Set<PathCertificate> anchors;
    private final Map<CanonicalName, List<PathCertificate>> bySubject;
    private final Map<String, Boolean> verified;
    private List<List<PathCertificate>> found;
    private int steps;
    private boolean broken;

    public PathFinder(List<PathCertificate> anchors, List<PathCertificate> others) {
        this.anchors = new LinkedHashSet<>(anchors);
        this.bySubject = new HashMap<>();
        this.verified = new HashMap<>();
        Stream.concat(anchors.stream(), others.stream()).distinct()
                .forEach(each -> bySubject.computeIfAbsent(each.subject(), name -> new ArrayList<>()).add(each));
    }

    private PathFinder(PathFinder same) {
        this.anchors = same.anchors;
        this.bySubject = same.bySubject;
        this.verified = same.verified;
    }

    /** Every way found, the shortest first; each from the certificate to its anchor. */
    public List<List<PathCertificate>> paths(PathCertificate target) {
        found = new ArrayList<>();
        steps = 0;
        broken = false;
        extend(new ArrayList<>(List.of(target)));
        found.sort(Comparator.comparingInt(List::size));
        return found;
    }

    /** Whether the last search met an issuer whose key the certificate below names, but whose signature does not verify. */
    public boolean brokenSignature() {
        return broken;
    }

    /** Another search over the same certificates, which does not disturb this one. */
    PathFinder siblings() {
        return new PathFinder(this);
    }

    boolean anchor(PathCertificate certificate) {
        return anchors.contains(certificate);
    }

    List<PathCertificate> named(CanonicalName subject) {
        return bySubject.getOrDefault(subject, List.of());
    }

    private void extend(List<PathCertificate> path) {
        PathCertificate last = path.get(path.size() - 1);
        if (anchors.contains(last)) {
            found.add(List.copyOf(path));
        }
        if (path.size() == LONGEST || last.selfIssued() && last.signedBy(last.key())) {
            return;
        }
        List<PathCertificate> candidates = named(last.issuer()).stream()
                .sorted(Comparator.comparing((PathCertificate each) -> !each.keyIdsMatch(last) && !last.keyIdsMatch(each)).thenComparing(each -> !anchors.contains(each))).toList();
        for (PathCertificate issuer : candidates) {
            if (found.size() >= MOST_PATHS || ++steps > MOST_STEPS) {
                return;
            }
            if (!repeats(path, issuer) && verifies(last, issuer)) {
                path.add(issuer);
                extend(path);
                path.remove(path.size() - 1);
            }
        }
    }

    /** The same name with the same key twice is a loop. */
    private static boolean repeats(List<PathCertificate> path, PathCertificate issuer) {
        Set<PathCertificate> seen = new HashSet<>(path);
        return seen.contains(issuer) || path.stream().anyMatch(each -> each.subject().equals(issuer.subject()) && each.key().equals(issuer.key()));
    }

    /** A key that takes its parameters from above can only be tried once the whole path is known. */
    private boolean verifies(PathCertificate below, PathCertificate above) {
        if (KeySignatures.inherits(above.key())) {
            return true;
        }
        boolean holds = verified.computeIfAbsent(below.sha256() + above.sha256(), pair -> below.signedBy(above.key()));
        if (!holds && below.namesKeyOf(above)) {
            broken = true;
        }
        return holds;
    }
}
