package vn.gov.ra.regulation;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.List;

/** Reads the fields of a form as they are kept: {@code [{"key","heading","type","required","max","group"}]}. */
public final class FormFields {

    private static final int USUAL_LENGTH = 300;

    private FormFields() {
    }

    public static List<FormField> read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream().map(FormFields::field).toList();
        }
    }

    private static FormField field(JsonObject field) {
        return new FormField(field.getString("key"), field.getString("heading"), field.getString("type", "TEXT"), field.getBoolean("required", false),
                field.getInt("max", USUAL_LENGTH), field.getString("group", null));
    }
}
