package vn.gov.ra.regulation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.VietnameseText;

/** Reads the fields of a form as they are kept: {@code [{"key","heading","type","required","max","group"}]}. */
public final class FormFields {

    private static final int USUAL_LENGTH = 300;
    private static final Set<String> TYPES = Set.of("TEXT", "DATE", "NATIONAL_ID", "EMAIL", "PHONE", "SERIAL", "SIM", "CHECK");

    private FormFields() {
    }

    public static List<FormField> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(FormFields::field).toList();
        }
    }

    /**
     * Columns that can be kept: each with a key of ours, a heading and a type, no key twice.
     *
     * @throws DomainException {@link RegulationError#BAD_FIELDS} with the key that is wrong
     */
    static List<FormField> checked(List<FormField> fields) {
        Set<String> keys = new HashSet<>();
        for (FormField field : fields) {
            boolean right = field.key() != null && Messages.texts("labels", Messages.VI).containsKey(field.labelKey()) && keys.add(field.key())
                    && field.heading() != null && !field.heading().isBlank() && field.type() != null && TYPES.contains(field.type()) && field.maxLength() > 0;
            if (!right) {
                throw new DomainException(RegulationError.BAD_FIELDS, field.key() == null ? "" : field.key());
            }
        }
        if (keys.isEmpty()) {
            throw new DomainException(RegulationError.BAD_FIELDS, "");
        }
        return fields.stream().map(field -> new FormField(field.key(), VietnameseText.clean(field.heading()), field.type(), field.required(), field.maxLength(),
                VietnameseText.cleanToNull(field.group()))).toList();
    }

    static String write(List<FormField> fields) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (FormField field : fields) {
            JsonObjectBuilder one = Json.createObjectBuilder().add("key", field.key()).add("heading", field.heading()).add("type", field.type())
                    .add("required", field.required()).add("max", field.maxLength());
            array.add(field.group() == null ? one : one.add("group", field.group()));
        }
        return array.build().toString();
    }

    private static FormField field(JsonObject field) {
        return new FormField(field.getString("key"), field.getString("heading"), field.getString("type", "TEXT"), field.getBoolean("required", false),
                field.getInt("max", USUAL_LENGTH), field.getString("group", null));
    }
}
