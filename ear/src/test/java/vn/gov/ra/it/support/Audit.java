package vn.gov.ra.it.support;

import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;

/** The trail as the observer reads it. */
public final class Audit {

    private Audit() {
    }

    /** Rows about an object, newest first. @param type {@code dossier line batch result minutes token certificate} */
    public static List<JsonObject> of(String type, String id) {
        return Api.as("giamsat").get("/api/v1/audit?objectType=" + type + "&objectId=" + id + "&limit=200").expect(200).items().getValuesAs(JsonObject.class);
    }

    /** At least one row says that this person did this to this object. */
    public static void has(String type, String id, String action, String actor) {
        List<JsonObject> rows = of(type, id);
        assertTrue(rows.stream().anyMatch(row -> row.getString("action").equals(action) && row.getString("actor").equals(actor)),
                "no " + action + " by " + actor + " among " + rows.stream().map(row -> row.getString("action") + " by " + row.getString("actor")).toList());
    }
}
