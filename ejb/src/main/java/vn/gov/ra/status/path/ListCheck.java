package vn.gov.ra.status.path;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.gov.ra.status.StatusWord;
import vn.gov.ra.status.crl.CrlEntry;

/**
 * What a set of lists says of a certificate (RFC 5280 §6.3.3): lists of parts of the reasons are put together, deltas applied, and
 * only when every reason is covered is anything called good. Revoked for good stands whatever the list's age.
 */
final class ListCheck {

    private final List<RevocationList> complete;
    private final List<RevocationList> deltas;
    private final PathOptions options;
    private final ListSigners signers;

    ListCheck(PathFinder finder, List<RevocationList> lists, PathOptions options) {
        this.complete = lists.stream().filter(list -> !list.delta()).sorted(newestFirst()).toList();
        this.deltas = lists.stream().filter(RevocationList::delta).sorted(newestFirst()).toList();
        this.options = options;
        this.signers = new ListSigners(finder, options, this);
    }

    private static Comparator<RevocationList> newestFirst() {
        Comparator<RevocationList> order = Comparator.comparing(RevocationList::thisUpdate);
        return order.thenComparing(RevocationList::number, Comparator.nullsFirst(Comparator.naturalOrder())).reversed();
    }

    /** revoked, onHold, good or undetermined. */
    StatusWord status(List<PathCertificate> path, int i) {
        return status(path, i, Set.of());
    }

    StatusWord status(List<PathCertificate> path, int i, Set<RevocationList> asked) {
        PathCertificate certificate = path.get(i);
        List<ListPoint> points;
        try {
            points = ListPoint.of(certificate);
        } catch (RuntimeException e) {
            return StatusWord.undetermined;
        }
        int covered = 0;
        boolean hold = false;
        for (ListPoint point : points) {
            List<RevocationList> usable = Stream.concat(complete.stream(), deltas.stream()).filter(list -> point.takes(list, certificate))
                    .filter(list -> signers.mayCount(list, path, i, point.issuers() != null, asked)).toList();
            if (usable.stream().anyMatch(list -> revokes(list, certificate))) {
                return StatusWord.revoked;
            }
            for (RevocationList list : usable) {
                if (decides(list, usable)) {
                    CrlEntry entry = entry(list, usable, certificate);
                    hold |= entry != null;
                    covered |= list.scope().reasons() & point.reasons();
                }
            }
        }
        return hold ? StatusWord.onHold : covered == ListScope.ALL_REASONS ? StatusWord.good : StatusWord.undetermined;
    }

    /** A list issued after the moment asked about still tells what was revoked before it. */
    private boolean revokes(RevocationList list, PathCertificate certificate) {
        CrlEntry entry = list.entry(certificate);
        boolean since = entry != null && !(list.thisUpdate().isAfter(options.at()) && entry.revokedAt().isAfter(options.at()));
        return since && !entry.hold() && !entry.removal();
    }

    /** The newest complete list in date of its scope. The order is newest first. */
    private boolean decides(RevocationList list, List<RevocationList> usable) {
        return current(list) && !list.delta() && usable.stream().filter(other -> !other.delta() && current(other) && sameScope(other, list)).findFirst().orElseThrow() == list;
    }

    private static boolean sameScope(RevocationList one, RevocationList other) {
        return one.scope().equals(other.scope()) && one.issuer().equals(other.issuer());
    }

    private boolean current(RevocationList list) {
        return options.current(list.thisUpdate(), list.nextUpdate());
    }

    private CrlEntry entry(RevocationList list, List<RevocationList> usable, PathCertificate certificate) {
        CrlEntry newer = usable.stream().filter(delta -> delta.delta() && current(delta) && list.takes(delta))
                .map(delta -> delta.entry(certificate)).filter(Objects::nonNull).findFirst().orElse(null);
        return newer == null ? list.entry(certificate) : newer.removal() ? null : newer;
    }
}
