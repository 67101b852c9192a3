package vn.gov.ra.batch.list;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.ra.shared.Sha256;

/** The canonical text of a frozen line, and the hash of a whole list made of these texts. */
public final class LineSnapshot {

    private LineSnapshot() {
    }

    public static String write(ListedLine line) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("lineId", line.lineId());
        fields.put("seq", line.seq());
        fields.put("code", line.code());
        fields.put("agencyCode", line.agencyCode());
        fields.put("agencyName", line.agencyName());
        fields.put("displayName", line.displayName());
        fields.put("values", line.values());
        return CanonicalJson.write(fields);
    }

    public static ListedLine read(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject fields = reader.readObject();
            Map<String, String> values = new LinkedHashMap<>();
            JsonObject stored = fields.getJsonObject("values");
            stored.keySet().forEach(key -> values.put(key, stored.getString(key)));
            return new ListedLine(UUID.fromString(fields.getString("lineId")), fields.getInt("seq"), fields.getString("code"),
                    fields.getString("agencyCode", null), fields.getString("agencyName"), fields.getString("displayName"), values);
        }
    }

    /** SHA-256 of the list's number, form and edition and of its lines' texts in their order, lower-case hex. */
    public static String contentHash(String number, String form, String edition, List<String> lineTexts) {
        StringBuilder text = new StringBuilder("{\"edition\":").append(CanonicalJson.write(edition)).append(",\"form\":").append(CanonicalJson.write(form))
                .append(",\"lines\":[").append(String.join(",", lineTexts)).append("],\"number\":").append(CanonicalJson.write(number)).append('}');
        return Sha256.hex(text.toString());
    }
}
