package vn.gov.ra.intake;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.spi.JsonProvider;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.ra.request.LineValidation;

/**
 * What is kept of a row.
 *
 * @param reading findings about how the cells came; gone once a human being has written the field anew
 * @param judging findings of the rules; made again with every check
 * @param original values as they were read, of the fields a human being wrote anew since; empty for none
 * @param aside findings about how the cells of these fields came: they hold again when the value is put back
 */
public record RowContent(Map<String, String> values, Map<String, String> cells, List<Found> reading, List<Found> judging, Map<String, String> original,
        List<Found> aside) {

    /** Found once: {@code Json} looks for it through the whole class path with every object. */
    private static final JsonProvider JSON = JsonProvider.provider();
    private static final List<String> IDENTIFYING = List.of("nationalId", "certificateSerial", "tokenSerial", "deviceName", "organisationName", "certificateName");

    public RowContent(Map<String, String> values, Map<String, String> cells, List<Found> reading, List<Found> judging) {
        this(values, cells, reading, judging, Map.of(), List.of());
    }

    public List<Found> findings() {
        return Stream.concat(reading.stream(), judging.stream()).toList();
    }

    int count(Severity severity) {
        return (int) findings().stream().filter(found -> found.severity() == severity).count();
    }

    /** The cell could not be read safely. */
    boolean unread(String column) {
        return reading.stream().anyMatch(found -> found.error() && found.column().equals(column));
    }

    public RowContent judged(List<Found> found) {
        return new RowContent(values, cells, reading, found, original, aside);
    }

    /** To read. @param masked for readers who only look: numbers, days and private addresses are hidden, in what was found too */
    public RowView shown(UUID id, int row, boolean masked) {
        return masked ? new RowView(id, row, LineValidation.masked(values), cells, findings().stream().map(RowContent::hidden).toList()) : new RowView(id, row, values, cells, findings());
    }

    private static Found hidden(Found found) {
        return new Found(found.column(), found.code(), found.severity(), found.arguments().stream().map(one -> one.replaceAll("\\d{6,}", "******").replaceAll("\\d{1,2}/\\d{1,2}/(\\d{4})|(\\d{4})-\\d{2}-\\d{2}", "**/**/****")).toList(), null);
    }

    /** With all values as they are kept, not judged yet. */
    RowContent cleaned(Map<String, String> clean) {
        return new RowContent(clean, cells, reading, List.of(), original, aside);
    }

    /** The field that says whom the row is about; empty where none is filled in. */
    String identifying() {
        return IDENTIFYING.stream().filter(values::containsKey).findFirst().orElse("");
    }

    /**
     * With another value in one field; blank takes it away. What was said about how the cell came is gone, until the value is put back to what
     * was read: taking a change back must not turn a doubtful cell into a good one.
     */
    RowContent with(String column, String value) {
        String next = value == null ? "" : value;
        String now = values.getOrDefault(column, "");
        Map<String, String> changed = new LinkedHashMap<>(values);
        if (next.isEmpty()) {
            changed.remove(column);
        } else {
            changed.put(column, next);
        }
        Map<String, String> first = new LinkedHashMap<>(original);
        if (!first.containsKey(column)) {
            first.put(column, now);
            return new RowContent(changed, cells, others(reading, column), judging, first, both(aside, about(reading, column)));
        }
        if (!next.equals(now) && next.equals(first.get(column))) {
            first.remove(column);
            return new RowContent(changed, cells, both(reading, about(aside, column)), judging, first, others(aside, column));
        }
        return new RowContent(changed, cells, reading, judging, original, aside);
    }

    private static List<Found> about(List<Found> findings, String column) {
        return findings.stream().filter(found -> found.column().equals(column)).toList();
    }

    private static List<Found> others(List<Found> findings, String column) {
        return findings.stream().filter(found -> !found.column().equals(column)).toList();
    }

    private static List<Found> both(List<Found> one, List<Found> more) {
        return Stream.concat(one.stream(), more.stream()).toList();
    }

    /** What may go into a line: fields that could not be read safely stay empty. */
    Map<String, String> safeValues() {
        Map<String, String> safe = new LinkedHashMap<>(values);
        safe.keySet().removeIf(this::unread);
        return safe;
    }

    public String json() {
        return JSON.createObjectBuilder().add("values", object(values)).add("cells", object(cells)).add("reading", array(reading)).add("judging", array(judging))
                .add("original", object(original)).add("aside", array(aside)).build().toString();
    }

    public static RowContent of(String json) {
        try (JsonReader reader = JSON.createReader(new StringReader(json))) {
            JsonObject object = reader.readObject();
            return new RowContent(map(object.getJsonObject("values")), map(object.getJsonObject("cells")), list(object.getJsonArray("reading")),
                    list(object.getJsonArray("judging")),
                    // Rows kept by an earlier version have neither.
                    object.containsKey("original") ? map(object.getJsonObject("original")) : Map.of(),
                    object.containsKey("aside") ? list(object.getJsonArray("aside")) : List.of());
        }
    }

    private static JsonObjectBuilder object(Map<String, String> map) {
        JsonObjectBuilder object = JSON.createObjectBuilder();
        map.forEach(object::add);
        return object;
    }

    private static JsonArrayBuilder array(List<Found> findings) {
        JsonArrayBuilder array = JSON.createArrayBuilder();
        for (Found found : findings) {
            JsonObjectBuilder object = JSON.createObjectBuilder().add("column", found.column()).add("code", found.code()).add("severity", found.severity().name())
                    .add("arguments", JSON.createArrayBuilder(found.arguments()));
            array.add(found.suggestion() == null ? object : object.add("suggestion", found.suggestion()));
        }
        return array;
    }

    private static Map<String, String> map(JsonObject object) {
        Map<String, String> map = new LinkedHashMap<>();
        object.forEach((key, value) -> map.put(key, ((JsonString) value).getString()));
        return map;
    }

    private static List<Found> list(JsonArray array) {
        List<Found> found = new ArrayList<>();
        for (JsonObject object : array.getValuesAs(JsonObject.class)) {
            found.add(new Found(object.getString("column"), object.getString("code"), Severity.valueOf(object.getString("severity")),
                    object.getJsonArray("arguments").getValuesAs(JsonString::getString), object.getString("suggestion", null)));
        }
        return found;
    }
}
