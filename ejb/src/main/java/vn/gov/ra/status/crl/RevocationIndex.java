package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that the accepted lists of one authority say, for look-up in memory. Immutable; a new list makes a new index.
 * For good stays for good: an entry dropped from a newer list goes on counting unless it was a hold.
 */
public final class RevocationIndex {

    private final HeldLists held;
    private final CrlScope scope;
    private final SerialTable full;
    /** What the delta says instead; empty where none applies. */
    private final SerialTable delta;
    private final Map<BigInteger, List<Episode>> ended;
    private final Instant firstThisUpdate;
    private final Instant expiredSince;

    private RevocationIndex(HeldLists held, CrlScope scope, SerialTable full, SerialTable delta, Map<BigInteger, List<Episode>> ended, Instant first,
            Instant expiredSince) {
        this.held = held;
        this.scope = scope;
        this.full = full;
        this.delta = delta;
        this.ended = ended;
        this.firstThisUpdate = first;
        this.expiredSince = expiredSince;
    }

    /**
     * @param full the newest full list
     * @param delta the delta that applies to it, null for none
     * @param ended what earlier lists said and newer ones do not
     * @param firstThisUpdate of the first list ever accepted
     */
    public static RevocationIndex of(HeldLists held, CrlContent full, CrlContent delta, List<Episode> ended, Instant firstThisUpdate) {
        Map<BigInteger, List<Episode>> bySerial = new HashMap<>();
        ended.forEach(episode -> bySerial.computeIfAbsent(episode.entry().serial(), serial -> new ArrayList<>()).add(episode));
        SerialTable instead = held.effectiveDelta() == null ? SerialTable.of(List.of()) : delta.entries();
        return new RevocationIndex(held, full.scope(), full.entries(), instead, bySerial, firstThisUpdate, full.expiredSince());
    }

    /** The same full list under a newer delta, without reading the full list again. */
    public RevocationIndex under(HeldLists newer, CrlContent newDelta) {
        return new RevocationIndex(newer, scope, full, newDelta.entries(), ended, firstThisUpdate, expiredSince);
    }

    /** The same with more that is over. */
    public RevocationIndex with(List<Episode> more) {
        Map<BigInteger, List<Episode>> all = new HashMap<>();
        ended.forEach((serial, episodes) -> all.put(serial, new ArrayList<>(episodes)));
        more.forEach(episode -> all.computeIfAbsent(episode.entry().serial(), serial -> new ArrayList<>()).add(episode));
        return new RevocationIndex(held, scope, full, delta, all, firstThisUpdate, expiredSince);
    }

    /** What the newest lists say, whatever earlier ones did; null for nothing. */
    private CrlEntry present(BigInteger serial) {
        CrlEntry changed = delta.size() == 0 ? null : delta.find(serial);
        if (changed != null) {
            return changed.removal() ? null : changed;
        }
        return full.find(serial);
    }

    /**
     * What this index says and {@code newer} does not say any more: dropped entries, and holds that became something else.
     */
    public List<Episode> endedIn(RevocationIndex newer) {
        List<Episode> over = new ArrayList<>();
        Set<BigInteger> changed = new LinkedHashSet<>();
        if (full != newer.full) {
            full.changedIn(newer.full, changed::add);
        }
        for (SerialTable some : List.of(delta, newer.delta)) {
            for (int i = 0; i < some.size(); i++) {
                changed.add(some.row(i).serial());
            }
        }
        changed.forEach(serial -> ended(present(serial), newer.present(serial), newer.thisUpdate(), over));
        return over;
    }

    private static void ended(CrlEntry before, CrlEntry after, Instant newer, List<Episode> over) {
        if (before == null) {
            return;
        }
        if (after == null || after.hold() && !before.hold()) {
            over.add(new Episode(before, newer));
        } else if (before.hold() && !after.hold()) {
            over.add(new Episode(before, after.revokedAt().isAfter(before.revokedAt()) ? after.revokedAt() : newer));
        }
    }

    /** What is said of the serial now; null when it is not revoked. An entry counts from its being listed, whatever its date. */
    public CrlEntry now(BigInteger serial) {
        CrlEntry entry = present(serial);
        if (entry != null && !entry.hold()) {
            return entry;
        }
        CrlEntry forGood = forGood(serial, Instant.MAX);
        return forGood == null ? entry : forGood;
    }

    /** What held of the serial at that moment by the newest knowledge; null when it was not revoked. */
    public CrlEntry at(BigInteger serial, Instant moment) {
        CrlEntry entry = present(serial);
        boolean counts = entry != null && !entry.revokedAt().isAfter(moment);
        if (counts && !entry.hold()) {
            return entry;
        }
        CrlEntry forGood = forGood(serial, moment);
        if (forGood != null || counts) {
            return forGood == null ? entry : forGood;
        }
        return episodes(serial).filter(e -> e.entry().hold() && !e.entry().revokedAt().isAfter(moment) && e.endedAt().isAfter(moment))
                .map(Episode::entry).findFirst().orElse(null);
    }

    private CrlEntry forGood(BigInteger serial, Instant moment) {
        return episodes(serial).map(Episode::entry).filter(e -> !e.hold() && !e.revokedAt().isAfter(moment)).findFirst().orElse(null);
    }

    private java.util.stream.Stream<Episode> episodes(BigInteger serial) {
        return ended.getOrDefault(serial, List.of()).stream();
    }

    /** The key was doubtful already, though revoked only later (invalidityDate). */
    public boolean doubtfulAt(BigInteger serial, Instant moment) {
        CrlEntry entry = present(serial);
        return entry != null && entry.invalidSince() != null && !entry.invalidSince().isAfter(moment) && entry.revokedAt().isAfter(moment);
    }

    public HeldLists held() {
        return held;
    }

    public CrlScope scope() {
        return scope;
    }

    /** Entries of the newest statement, full list and delta together. */
    public int size() {
        int size = full.size();
        for (int i = 0; i < delta.size(); i++) {
            CrlEntry entry = delta.row(i);
            boolean listed = full.find(entry.serial()) != null;
            size += entry.removal() ? listed ? -1 : 0 : listed ? 0 : 1;
        }
        return size;
    }

    public BigInteger number() {
        return held.newest().number();
    }

    public Instant thisUpdate() {
        return held.newest().thisUpdate();
    }

    /** nextUpdate of the newest list; where it has none, {@code maxAge} after thisUpdate. */
    public Instant nextUpdate(Duration maxAge) {
        Instant next = held.newest().nextUpdate();
        return next == null ? thisUpdate().plus(maxAge) : next;
    }

    /** Since when certificates that ended stay in the full list; null where it does not say. */
    public Instant expiredSince() {
        return expiredSince;
    }

    public Instant firstThisUpdate() {
        return firstThisUpdate;
    }
}
