package vn.gov.ra.web.list;

import java.util.List;

/**
 * One thing a list is narrowed by; its name is the parameter of the address.
 *
 * @param label words of the field
 * @param kind {@code search}, {@code text}, {@code day}, {@code choice}, {@value #PICKED} or {@code hidden}
 * @param value what the address says, null for nothing
 * @param shown the value as people read it
 * @param choices of a {@code choice}
 */
public record ListFilter(String name, String label, String kind, String value, String shown, List<Choice> choices) {

    /** Of a filter found by words: an agency, a person. */
    static final String PICKED = "picked";

    /** One option of a choice. */
    public record Choice(String value, String label, boolean selected) {
    }

    /**
     * A filter that is on, and the address of the list without it.
     *
     * @param href keeps the other filters, begins at the first page
     */
    public record Chip(String label, String value, String href) {
    }
}
