package vn.gov.ra.shared;

/**
 * Which page of a list, and in which order.
 *
 * @param cursor {@code nextCursor} of the page before, made under the same order; null for the first
 * @param limit what the caller asked for; null for the usual page
 * @param sort null for the list's own order
 */
public record Paging(String cursor, Integer limit, Sort sort) {

    public static Paging of(String cursor, Integer limit) {
        return new Paging(cursor, limit, null);
    }

    /** Rows of the page, within what a caller may ask for. */
    public int size() {
        return Slice.limit(limit);
    }
}
