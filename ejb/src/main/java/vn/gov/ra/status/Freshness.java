package vn.gov.ra.status;

import java.time.Instant;
import vn.gov.ra.shared.Labelled;
import vn.gov.ra.status.crl.RevocationIndex;

/** How far an authority's newest list can be relied upon. */
public enum Freshness implements Labelled {
    FRESH,
    /** Past the time after which the authority publishes the next one, which is half of its window where nothing else is entered. */
    AGING,
    /** The last fetch failed and the end of the window is near. */
    STALE,
    /** Past nextUpdate: good is not said any more. */
    EXPIRED,
    /** No list was ever accepted. */
    NONE;

    /** 20 % of the window. */
    private static final int MARGIN = 5;

    /**
     * @param index null when no list was ever accepted
     * @param terms of the authority
     */
    public static Freshness of(RevocationIndex index, boolean lastFetchFailed, ListTerms terms, Instant now) {
        if (index == null) {
            return NONE;
        }
        Instant next = terms.ends(index);
        if (!now.isBefore(next)) {
            return EXPIRED;
        }
        if (lastFetchFailed && !now.isBefore(next.minus(terms.window(index).dividedBy(MARGIN)))) {
            return STALE;
        }
        return now.isBefore(terms.due(index)) ? FRESH : AGING;
    }

    @Override
    public String labelKey() {
        return "status.freshness." + name();
    }
}
