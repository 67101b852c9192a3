package vn.gov.ra.regulation;

import java.util.List;

/**
 * A column of a form's list as it is printed. Several fields may share one: personal number, its date and its place.
 *
 * @param group heading over several columns, null where there is none
 * @param heading word for word as the form has it
 */
public record FormColumn(String group, String heading, List<FormField> fields) {

    public FormColumn {
        fields = List.copyOf(fields);
    }

    /** The column's key: that of its first field. */
    public String key() {
        return fields.get(0).key();
    }

    boolean takes(FormField field) {
        return heading.equals(field.heading()) && java.util.Objects.equals(group, field.group());
    }
}
