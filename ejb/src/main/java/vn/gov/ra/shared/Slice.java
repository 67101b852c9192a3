package vn.gov.ra.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param items at most {@code limit} rows
 * @param nextCursor opaque key of the next page, null on the last
 */
public record Slice<T>(List<T> items, String nextCursor) {

    public static final int MAX_LIMIT = 200;

    public Slice {
        items = List.copyOf(items);
    }

    /** Makes a page from one row more than was asked for; the cursor is the key of the last row shown. */
    public static <T> Slice<T> of(List<T> oneMore, int limit, Function<T, String> key) {
        if (oneMore.size() <= limit) {
            return new Slice<>(oneMore, null);
        }
        List<T> page = oneMore.subList(0, limit);
        return new Slice<>(page, key.apply(page.get(limit - 1)));
    }

    public <R> Slice<R> map(Function<T, R> change) {
        return new Slice<>(items.stream().map(change).toList(), nextCursor);
    }

    /** What a caller may ask for: 1 to {@value #MAX_LIMIT}, 50 when nothing was asked. */
    public static int limit(Integer asked) {
        return asked == null ? 50 : Math.max(1, Math.min(MAX_LIMIT, asked));
    }
}
