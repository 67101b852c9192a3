package vn.gov.ra.shared;

/**
 * How a list is asked to be sorted: {@code dueOn} or, biggest first, {@code -dueOn}.
 *
 * @param key name of a column; which there are, each list says in its {@link SortColumns}
 * @param down biggest or newest first
 */
public record Sort(String key, boolean down) {

    /** @return null where nothing was asked: the list's own order */
    public static Sort parse(String text) {
        String word = VietnameseText.cleanToNull(text);
        if (word == null) {
            return null;
        }
        return word.startsWith("-") ? new Sort(word.substring(1), true) : new Sort(word, false);
    }

    public static Sort up(String key) {
        return new Sort(key, false);
    }

    public static Sort down(String key) {
        return new Sort(key, true);
    }

    /** As {@link #parse} reads it. */
    public String text() {
        return down ? "-" + key : key;
    }
}
