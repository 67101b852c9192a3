package vn.gov.ra.web.list;

/**
 * The heading of a column that can be sorted.
 *
 * @param href the list sorted by it; sorted already: the other way round
 * @param state as {@code aria-sort} has it: {@code ascending}, {@code descending}, {@code none}
 */
public record SortLink(String href, String state) {

    public String icon() {
        return "none".equals(state) ? "sort" : "down";
    }
}
