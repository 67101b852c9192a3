package vn.gov.ra.regulation;

import java.util.List;

/**
 * How many running terms of one kind a calendar would move.
 *
 * @param first some of them, to look at
 */
public record CalendarReach(TermKind kind, int count, List<MovedTerm> first) {

    public CalendarReach {
        first = List.copyOf(first);
    }
}
