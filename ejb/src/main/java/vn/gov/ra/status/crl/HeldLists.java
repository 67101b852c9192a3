package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.time.Instant;
import java.util.UUID;

/**
 * What is held of an authority: its newest full list and, where it is newer, a delta on it.
 *
 * @param full null when none was ever accepted
 * @param delta null for none
 */
public record HeldLists(Held full, Held delta) {

    public static final HeldLists NOTHING = new HeldLists(null, null);

    /**
     * One accepted list.
     *
     * @param crlId its row
     * @param baseNumber null for a full list
     * @param nextUpdate null where the list has none
     * @param url where it was fetched; null for an upload
     */
    public record Held(UUID crlId, BigInteger number, BigInteger baseNumber, Instant thisUpdate, Instant nextUpdate, String sha256, int entries, String url) {
    }

    /** The delta where it still adds something to the full list, else null: RFC 5280 §5.2.4 lets it be applied to any list from its base on. */
    Held effectiveDelta() {
        boolean applies = full != null && delta != null && delta.number().compareTo(full.number()) > 0 && delta.baseNumber().compareTo(full.number()) <= 0;
        return applies ? delta : null;
    }

    /** The newest statement of the authority: the delta where one applies, else the full list; null for none. */
    public Held newest() {
        return effectiveDelta() == null ? full : delta;
    }
}
