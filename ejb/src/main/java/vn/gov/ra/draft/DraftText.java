package vn.gov.ra.draft;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The content of a draft as JSON text, before it is sealed. */
final class DraftText {

    private static final String FIELDS = "fields";
    private static final String BASE = "base";

    private DraftText() {
    }

    static String write(DraftContent content) {
        return Json.createObjectBuilder().add(FIELDS, object(content.fields())).add(BASE, object(content.base())).build().toString();
    }

    static DraftContent read(String text, String address, Long seenVersion) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject whole = reader.readObject();
            return new DraftContent(address, seenVersion, map(whole.getJsonObject(FIELDS)), map(whole.getJsonObject(BASE)));
        }
    }

    private static JsonObjectBuilder object(Map<String, List<String>> values) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        values.forEach((name, all) -> {
            JsonArrayBuilder array = Json.createArrayBuilder();
            all.forEach(array::add);
            object.add(name, array);
        });
        return object;
    }

    private static Map<String, List<String>> map(JsonObject object) {
        Map<String, List<String>> values = new TreeMap<>();
        object.forEach((name, all) -> values.put(name, all.asJsonArray().getValuesAs(JsonString::getString)));
        return values;
    }
}
