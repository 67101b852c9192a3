package vn.gov.ra.regulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A form (mẫu) of an edition.
 *
 * @param action what it asks for, a word of the wire; {@code RENEW} also stands for the form that renews or changes
 * @param subjectKind {@code PERSON}, {@code ORGANISATION}, {@code DEVICE}; null where the form takes any
 * @param titleVi what follows "V/v"
 * @param fields in the order of the columns, the running number left out
 * @param confirmed false: the columns have not been compared with the official text
 */
public record FormDefinition(String edition, String form, String action, String subjectKind, String titleVi, List<FormField> fields, boolean confirmed) {

    public FormDefinition {
        fields = List.copyOf(fields);
    }

    public Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** The columns of the printed list: neighbouring fields with one heading are one column. */
    public List<FormColumn> columns() {
        List<FormColumn> columns = new ArrayList<>();
        for (FormField field : fields) {
            FormColumn last = columns.isEmpty() ? null : columns.get(columns.size() - 1);
            if (last != null && last.takes(field)) {
                List<FormField> together = new ArrayList<>(last.fields());
                together.add(field);
                columns.set(columns.size() - 1, new FormColumn(last.group(), last.heading(), together));
            } else {
                columns.add(new FormColumn(field.group(), field.heading(), List.of(field)));
            }
        }
        return columns;
    }
}
