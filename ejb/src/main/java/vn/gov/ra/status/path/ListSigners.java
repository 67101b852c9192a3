package vn.gov.ra.status.path;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import vn.gov.ra.status.StatusWord;

/**
 * Whose signature stands under a list (RFC 5280 §6.3.3 (f), (g)): a certificate of the path itself, or another key of the same authority,
 * certified under the same anchor by somebody of this path. The name alone is not enough: two authorities may have one name.
 */
final class ListSigners {

    private static final int DEEPEST = 5;

    private final PathFinder finder;
    private final PathOptions options;
    private final ListCheck check;
    private final Map<String, Boolean> known = new HashMap<>();

    ListSigners(PathFinder finder, PathOptions options, ListCheck check) {
        this.finder = finder;
        this.options = options;
        this.check = check;
    }

    /**
     * @param path of the certificate that is asked about, the anchor last
     * @param i where it stands
     * @param named the certificate itself names the issuer of the list
     * @param asked lists whose signers are being checked already; none vouches for itself unasked
     */
    boolean mayCount(RevocationList list, List<PathCertificate> path, int i, boolean named, Set<RevocationList> asked) {
        if (inPath(list, path, i)) {
            return true;
        }
        if (asked.contains(list)) {
            // Only where the signer's own certificate sends the reader to this very list may it speak of its signer.
            return named && path.get(i).subject().equals(list.issuer()) && list.signedBy(path.get(i).key());
        }
        if (asked.size() >= DEEPEST) {
            return false;
        }
        Set<RevocationList> deeper = new HashSet<>(asked);
        deeper.add(list);
        String key = System.identityHashCode(list) + "|" + named + "|" + path.subList(i + 1, path.size()).stream().map(PathCertificate::sha256).toList();
        Boolean before = asked.isEmpty() ? known.get(key) : null;
        if (before != null) {
            return before;
        }
        boolean counts = finder.named(list.issuer()).stream().filter(signer -> !path.subList(i + 1, path.size()).contains(signer))
                .anyMatch(signer -> signer.mayUse(KeyUsage.cRLSign) && vouched(list, signer, path.subList(i + 1, path.size()), named, deeper));
        if (asked.isEmpty()) {
            known.put(key, counts);
        }
        return counts;
    }

    private boolean inPath(RevocationList list, List<PathCertificate> path, int i) {
        SubjectPublicKeyInfo working = path.get(path.size() - 1).key();
        for (int j = path.size() - 1; j > i; j--) {
            PathCertificate each = path.get(j);
            working = KeySignatures.inherit(each.key(), working);
            if (each.subject().equals(list.issuer()) && each.mayUse(KeyUsage.cRLSign) && list.signedBy(working)) {
                return true;
            }
        }
        return false;
    }

    private boolean vouched(RevocationList list, PathCertificate signer, List<PathCertificate> above, boolean named, Set<RevocationList> asked) {
        if (!list.signedBy(signer.key())) {
            return false;
        }
        PathCertificate anchor = above.get(above.size() - 1);
        // The anchor's old key, itself an anchor, that certified the new one. A certificate merely sent along would not do.
        if (finder.anchor(signer) && signer.subject().equals(anchor.subject()) && anchor.signedBy(signer.key())) {
            return true;
        }
        return finder.siblings().paths(signer).stream()
                .filter(way -> way.size() > 1 && way.get(way.size() - 1).equals(anchor))
                .filter(way -> named || above.stream().anyMatch(each -> each.key().equals(way.get(1).key())))
                .anyMatch(way -> PathRules.check(way, options.ofSigner()).isEmpty() && good(way, above, asked));
    }

    private boolean good(List<PathCertificate> way, List<PathCertificate> above, Set<RevocationList> asked) {
        for (int k = way.size() - 2; k >= 0; k--) {
            if (!above.contains(way.get(k)) && check.status(way, k, asked) != StatusWord.good) {
                return false;
            }
        }
        return true;
    }
}
