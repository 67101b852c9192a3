package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Portal;

/** Drafts of forms through REST: the own ones, sealed, and nobody else's. */
class DraftIT {

    private static final String PATH = "/api/v1/drafts/person-new.it";
    private static final String NUMBER = "067085009876";

    @BeforeAll
    static void portal() {
        Portal.get();
    }

    @Test
    void a_draft_is_saved_read_replaced_listed_and_discarded() {
        Api clerk = Api.as("vanthu.xa");
        clerk.put(PATH, body("Nguyễn Thị Hạnh")).expect(200);
        clerk.put(PATH, body("Nguyễn Thị Hồng Hạnh")).expect(200);

        JsonObject found = clerk.get(PATH).expect(200).json();

        assertEquals("Nguyễn Thị Hồng Hạnh", found.getJsonObject("fields").getJsonArray("fullName").getString(0));
        assertEquals("/subscribers/new", found.getString("address"));
        assertEquals(1, clerk.get("/api/v1/drafts").expect(200).items().stream().filter(one -> one.asJsonObject().getString("key").equals("person-new.it")).count());
        clerk.delete(PATH).expect(204);
        clerk.get(PATH).refused(404, "RA-DRF-001");
        clerk.delete(PATH).expect(204);
    }

    @Test
    void nobody_reads_the_draft_of_another() {
        Api.as("vanthu.so").put(PATH, body("Nguyễn Thị Hạnh")).expect(200);

        for (String other : List.of("vanthu.xa", "thutruong.xa", "chuyenvien", "giamsat", "quantri")) {
            Api.as(other).get(PATH).refused(404, "RA-DRF-001");
            assertFalse(Api.as(other).get("/api/v1/drafts").expect(200).text().contains(NUMBER), other);
            Api.as(other).delete(PATH).expect(204);
        }
        Api.asSystem().get(PATH).refused(403);
        Api.anonymous().get(PATH).expect(401);
        Api.as("vanthu.so").get(PATH).expect(200);
    }

    @Test
    void what_was_typed_cannot_be_read_in_the_database() throws SQLException {
        Api.as("thukho").put(PATH, body("Nguyễn Thị Hạnh")).expect(200);
        try (Connection database = Portal.get().application();
                PreparedStatement query = database.prepareStatement("select content from form_draft where key = 'person-new.it'");
                ResultSet rows = query.executeQuery()) {
            assertTrue(rows.next());
            assertFalse(new String(rows.getBytes(1), StandardCharsets.ISO_8859_1).contains(NUMBER));
        }
    }

    @Test
    void a_draft_without_a_proper_key_or_too_long_is_refused() {
        Api clerk = Api.as("vanthu.xa");
        clerk.put("/api/v1/drafts/Kh%C3%B4ng-h%E1%BB%A3p-l%E1%BB%87", body("x")).refused(400, "RA-DRF-002");
        clerk.put(PATH, body("x".repeat(200_001))).refused(413, "RA-DRF-003");
    }

    private static JsonObject body(String name) {
        return Json.createObjectBuilder().add("address", "/subscribers/new").addNull("seenVersion")
                .add("fields", Json.createObjectBuilder().add("fullName", Json.createArrayBuilder().add(name)).add("nationalId", Json.createArrayBuilder().add(NUMBER))).build();
    }
}
