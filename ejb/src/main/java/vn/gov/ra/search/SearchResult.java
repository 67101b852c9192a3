package vn.gov.ra.search;

import java.util.List;

/**
 * A page of what was found.
 *
 * @param counts of the kinds that were looked for
 * @param nextCursor opaque key of the next page, null on the last
 */
public record SearchResult(List<SearchHit> items, List<KindCount> counts, String nextCursor) {

    public SearchResult {
        items = List.copyOf(items);
        counts = List.copyOf(counts);
    }
}
