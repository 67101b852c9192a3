package vn.gov.ra.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A form (mẫu) of an edition.
 *
 * @param action what it asks for, a word of the wire; {@code RENEW} also stands for the form that renews or changes; {@link #NO_REQUEST} where it asks for nothing
 * @param subjectKind {@code PERSON}, {@code ORGANISATION}, {@code DEVICE}; null where the form takes any
 * @param titleVi what follows "V/v"
 * @param fields in the order of the columns, the running number left out; none where the official text has not been at hand
 * @param beside what is asked for beside the columns and goes into no list: medium, PKCS#10
 * @param confirmed false: the columns have not been compared with the official text
 */
public record FormDefinition(String edition, String form, String action, String subjectKind, String titleVi, List<FormField> fields,
        List<FormField> beside, boolean confirmed) {

    /** Action of a form by which nothing is requested: a notice, minutes, a report. */
    public static final String NO_REQUEST = "NONE";

    public FormDefinition {
        fields = List.copyOf(fields);
        beside = List.copyOf(beside);
    }

    public FormDefinition(String edition, String form, String action, String subjectKind, String titleVi, List<FormField> fields, boolean confirmed) {
        this(edition, form, action, subjectKind, titleVi, fields, List.of(), confirmed);
    }

    /** Whether a dossier can be made of it. */
    public boolean requests() {
        return !NO_REQUEST.equals(action);
    }

    /** With the columns that a letter of that day has, and no others. */
    public FormDefinition on(LocalDate letterDate) {
        return with(fields.stream().filter(field -> field.validOn(letterDate)).map(FormField::timeless).toList());
    }

    /** With these columns instead of those of the law. */
    public FormDefinition with(List<FormField> columns) {
        return new FormDefinition(edition, form, action, subjectKind, titleVi, columns, beside, confirmed);
    }

    /** Everything that may be said of a line: the columns' fields, then those beside them. */
    public List<FormField> all() {
        return Stream.concat(fields.stream(), beside.stream()).toList();
    }

    public Optional<FormField> field(String key) {
        return all().stream().filter(field -> field.key().equals(key)).findFirst();
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
