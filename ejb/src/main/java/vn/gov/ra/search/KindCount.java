package vn.gov.ra.search;

/**
 * How much of a kind was found, counted up to {@value #CAP}.
 *
 * @param more there is more than {@code count}
 */
public record KindCount(SearchKind kind, int count, boolean more) {

    /** Counting on costs more than knowing is worth (goals.md S4). */
    public static final int CAP = 1000;

    static KindCount of(SearchKind kind, int counted) {
        return new KindCount(kind, Math.min(counted, CAP), counted > CAP);
    }
}
