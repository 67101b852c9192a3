package vn.gov.ra.search;

import java.util.List;

/** The best of one kind, and how much there is. */
public record SearchGroup(SearchKind kind, KindCount found, List<SearchHit> best) {

    public SearchGroup {
        best = List.copyOf(best);
    }
}
