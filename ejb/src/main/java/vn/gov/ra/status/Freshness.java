package vn.gov.ra.status;

import java.time.Duration;
import java.time.Instant;
import vn.gov.ra.shared.Labelled;
import vn.gov.ra.status.crl.RevocationIndex;

/** How far an authority's newest list can be relied upon. */
public enum Freshness implements Labelled {
    FRESH,
    /** Past half of its window: a newer one is due. */
    AGING,
    /** The last fetch failed and the end of the window is near. */
    STALE,
    /** Past nextUpdate: good is not said any more. */
    EXPIRED,
    /** No list was ever accepted. */
    NONE;

    private static final int HALF = 2;
    /** 20 % of the window. */
    private static final int MARGIN = 5;

    /**
     * @param index null when no list was ever accepted
     * @param maxAge how long a list without nextUpdate counts
     */
    public static Freshness of(RevocationIndex index, boolean lastFetchFailed, Duration maxAge, Instant now) {
        if (index == null) {
            return NONE;
        }
        Instant next = index.nextUpdate(maxAge);
        if (!now.isBefore(next)) {
            return EXPIRED;
        }
        Duration window = Duration.between(index.thisUpdate(), next);
        if (lastFetchFailed && !now.isBefore(next.minus(window.dividedBy(MARGIN)))) {
            return STALE;
        }
        return now.isBefore(index.thisUpdate().plus(window.dividedBy(HALF))) ? FRESH : AGING;
    }

    @Override
    public String labelKey() {
        return "status.freshness." + name();
    }
}
