package vn.gov.ra.document.render.letter;

/**
 * A column of a form's list.
 *
 * @param key the form's field key; {@link #NUMBER} is filled with the running number
 * @param group the heading over several neighbouring columns, null where there is none
 * @param title the heading, word for word as the form has it
 */
public record Column(String key, String group, String title) {

    /** Key of the column of running numbers. */
    public static final String NUMBER = "no";

    public Column(String key, String title) {
        this(key, null, title);
    }

    /** The heading where there is only one line of headings: group and title. */
    public String flatTitle() {
        return group == null ? title : group + ": " + title;
    }
}
