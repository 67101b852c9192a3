package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gov.ra.status.Evidence;

/**
 * The lists of one authority that are in force: one of everything, or several that each speak of some of its certificates (CDP and
 * issuingDistributionPoint, RFC 5280 §5.2.5: partitions, users, CAs). Immutable; a newer list makes new lists.
 */
public final class RevocationLists {

    public static final RevocationLists NONE = new RevocationLists(new TreeMap<>());

    private final Map<String, RevocationIndex> byPoint;

    private RevocationLists(Map<String, RevocationIndex> byPoint) {
        this.byPoint = byPoint;
    }

    /** These with a newer one in the place of the one with the same distribution point; an older one changes nothing. */
    RevocationLists with(RevocationIndex newer) {
        RevocationIndex before = byPoint.get(newer.scope().point());
        if (before != null && newer.number().compareTo(before.number()) < 0) {
            return this;
        }
        Map<String, RevocationIndex> all = new TreeMap<>(byPoint);
        all.put(newer.scope().point(), newer);
        return new RevocationLists(all);
    }

    /** @param point empty for the list of everything; null is answered where there is none */
    public RevocationIndex at(String point) {
        return byPoint.get(point);
    }

    public Collection<RevocationIndex> all() {
        return byPoint.values();
    }

    /** Whether some of them speak of some certificates only. */
    public boolean limited() {
        return byPoint.values().stream().anyMatch(index -> !index.scope().equals(CrlScope.EVERYTHING));
    }

    /** The list that ends first, so that nobody is told more than holds for all; null for none. */
    public RevocationIndex weakest() {
        return byPoint.values().stream().min(Comparator.comparing(RevocationLists::ends)).orElse(null);
    }

    private static Instant ends(RevocationIndex index) {
        Instant next = index.held().newest().nextUpdate();
        return next == null ? index.thisUpdate() : next;
    }

    /**
     * The list that decides about a certificate: one that names it for good, else one that speaks of it and names it, else the newest that
     * speaks of it. Where none speaks of it, the weakest, whose scope says that nothing is known.
     *
     * @param evidence null where nothing is known of the certificate but its serial
     * @return null where no list is held
     */
    public RevocationIndex deciding(BigInteger serial, Evidence evidence) {
        if (byPoint.size() <= 1) {
            return weakest();
        }
        List<RevocationIndex> speaking = byPoint.values().stream()
                .filter(index -> evidence == null || index.scope().covers(evidence.ca(), evidence.crlUrls())).toList();
        CrlEntry entry = null;
        RevocationIndex naming = null;
        for (RevocationIndex index : byPoint.values()) {
            CrlEntry found = index.now(serial);
            boolean counts = found != null && (!found.hold() || speaking.contains(index));
            if (counts && (entry == null || entry.hold())) {
                entry = found;
                naming = index;
            }
        }
        if (naming != null) {
            return naming;
        }
        return evidence == null ? weakest() : speaking.stream().max(Comparator.comparing(RevocationLists::ends)).orElseGet(this::weakest);
    }
}
