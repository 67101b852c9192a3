package vn.gov.ra.regulation;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.Messages;
import vn.gov.ra.shared.VietnameseText;

/** Reads the fields of a form as they are kept: {@code [{"key","heading","type","required","max","group","from","to"}]}. */
public final class FormFields {

    private static final int USUAL_LENGTH = 300;
    private static final Set<String> TYPES = Set.of("TEXT", "DATE", "NATIONAL_ID", "EMAIL", "PHONE", "SERIAL", "SIM", "CHECK");

    /** A key of a form by which nothing is requested: no rule of ours reads its values. */
    private static final Pattern OWN_KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,39}");

    private FormFields() {
    }

    public static List<FormField> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(FormFields::field).toList();
        }
    }

    /**
     * Columns that can be kept: each with a key of ours, a heading and a type, no key twice on one day. A form by which nothing is requested may have
     * keys of its own, and no columns while its text is not at hand.
     *
     * @throws DomainException {@link RegulationError#BAD_FIELDS} with the key that is wrong; {@link RegulationError#COLUMN_PERIOD} with that of a column
     *         that ends before it begins
     */
    static List<FormField> checked(List<FormField> fields, boolean requests) {
        List<FormField> kept = new ArrayList<>();
        for (FormField field : fields) {
            boolean right = known(field.key(), requests) && kept.stream().noneMatch(other -> other.key().equals(field.key()) && other.meets(field))
                    && field.heading() != null && !field.heading().isBlank() && field.type() != null && TYPES.contains(field.type()) && field.maxLength() > 0;
            if (!right) {
                throw new DomainException(RegulationError.BAD_FIELDS, field.key() == null ? "" : field.key());
            }
            if (field.validFrom() != null && field.validTo() != null && !field.validTo().isAfter(field.validFrom())) {
                throw new DomainException(RegulationError.COLUMN_PERIOD, field.key());
            }
            kept.add(new FormField(field.key(), VietnameseText.clean(field.heading()), field.type(), field.required(), field.maxLength(),
                    VietnameseText.cleanToNull(field.group()), field.validFrom(), field.validTo()));
        }
        if (requests && kept.isEmpty()) {
            throw new DomainException(RegulationError.BAD_FIELDS, "");
        }
        return kept;
    }

    private static boolean known(String key, boolean requests) {
        return key != null && (Messages.texts("labels", Messages.VI).containsKey(new FormField(key, "", "", false, 1).labelKey())
                || !requests && OWN_KEY.matcher(key).matches());
    }

    public static String write(List<FormField> fields) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        for (FormField field : fields) {
            JsonObjectBuilder one = Json.createObjectBuilder().add("key", field.key()).add("heading", field.heading()).add("type", field.type())
                    .add("required", field.required()).add("max", field.maxLength());
            told(one, "group", field.group());
            told(one, "from", field.validFrom());
            told(one, "to", field.validTo());
            array.add(one);
        }
        return array.build().toString();
    }

    private static void told(JsonObjectBuilder one, String key, Object value) {
        if (value != null) {
            one.add(key, value.toString());
        }
    }

    private static LocalDate day(JsonObject field, String key) {
        return field.containsKey(key) ? LocalDate.parse(field.getString(key)) : null;
    }

    private static FormField field(JsonObject field) {
        return new FormField(field.getString("key"), field.getString("heading"), field.getString("type", "TEXT"), field.getBoolean("required", false),
                field.getInt("max", USUAL_LENGTH), field.getString("group", null), day(field, "from"), day(field, "to"));
    }
}
