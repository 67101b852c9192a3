package vn.gov.ra.request;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * Which lines to list; null or empty means all.
 *
 * @param q free text: name, number, agency's letter; folded here
 * @param flag attention flag the lines carry, such as {@code AFTER_REVIEW_DUE}; null: any
 * @param personId whom the lines are about, as subscriber or, before there is one, by the personal number of the request; null: anybody
 * @param dueBy only lines under way whose term ends on that day or ended before; null: any
 * @param cursor of the page before; null for the first
 */
public record LineFilter(Set<LineState> states, UUID dossierId, UUID agencyId, UUID assigneeId, boolean mine, String form, RequestAction action, String q,
        Integer limit, String cursor, String flag, UUID personId, LocalDate dueBy) {

    public LineFilter {
        states = states == null ? Set.of() : Set.copyOf(states);
    }

    public LineFilter(Set<LineState> states, UUID dossierId, UUID agencyId, UUID assigneeId, boolean mine, String form, RequestAction action, String q,
            Integer limit, String cursor) {
        this(states, dossierId, agencyId, assigneeId, mine, form, action, q, limit, cursor, null, null, null);
    }

    public static LineFilter in(LineState... states) {
        return new LineFilter(Set.of(states), null, null, null, false, null, null, null, null, null);
    }
}
