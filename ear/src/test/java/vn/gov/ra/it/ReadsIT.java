package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Walk;

/** Whoever only looks waits for nobody: not for a colleague who decides, not for a job that goes on for minutes. */
class ReadsIT {

    private static final String CAMPAIGNS = "/api/v1/declaration-campaigns";

    private final Api officer = Api.as("chuyenvien");
    private final Api clerk = Api.as("vanthu.xa");
    private String campaign;
    private String count;
    private String change;
    private String plan;

    @Test
    void no_page_waits_for_the_rows_that_somebody_is_changing() throws SQLException {
        somethingOfEachKind();
        Map<String, String> kinds = new LinkedHashMap<>();
        kinds.put("/api/v1/dossiers", "dossier");
        kinds.put("/api/v1/lines", "request_line");
        kinds.put("/api/v1/batches", "batch");
        kinds.put("/api/v1/certificates", "certificate");
        kinds.put("/api/v1/tokens", "token");
        kinds.put("/api/v1/minutes", "minutes");
        kinds.put("/api/v1/stock-counts", "stock_count");
        kinds.put("/api/v1/personnel-events", "personnel_event");
        kinds.put("/api/v1/reorganisations", "reorganisation");
        kinds.put(CAMPAIGNS, "declaration_campaign");
        kinds.put("/api/v1/declarations", "declaration");
        Map<String, String> newest = new LinkedHashMap<>();
        kinds.values().forEach(table -> newest.put(table, Portal.get().value("select id::text from " + table + " order by id desc limit 1")));

        try (Connection busy = Portal.get().application(); Statement locks = busy.createStatement()) {
            busy.setAutoCommit(false);
            for (Map.Entry<String, String> row : newest.entrySet()) {
                locks.executeQuery("select id from " + row.getKey() + " where id = '" + row.getValue() + "' for update").close();
            }
            for (Map.Entry<String, String> kind : kinds.entrySet()) {
                String object = kind.getKey() + "/" + newest.get(kind.getValue());
                assertEquals(200, officer.get(object).status(), object);
                int actions = officer.get(object + "/actions").status();
                assertTrue(actions == 200 || actions == 404 || actions == 405, object + "/actions: " + actions);
            }
            assertEquals(200, officer.get(CAMPAIGNS + "/" + newest.get("declaration_campaign") + "/declarations").status());
        }
        leave();
    }

    private void somethingOfEachKind() {
        Walk.ofCommune(Person.woman("Hà Thị Đọc", "Văn phòng - Thống kê")).readyToSign().confirmedScan().claimed().proposed().approved().throughTheOperator().minuted();
        String day = Portal.get().value("select ((now() at time zone 'Asia/Ho_Chi_Minh')::date + 20)::text");
        campaign = CAMPAIGNS + "/" + officer.post(CAMPAIGNS, Json.createObjectBuilder().add("title", "Kê khai để đọc " + UUID.randomUUID()).add("dueOn", day)).expect(201).text("id");
        JsonArrayBuilder list = Json.createArrayBuilder().add("DOC-" + UUID.randomUUID().toString().substring(0, 8));
        count = "/api/v1/stock-counts/" + Api.as("thukho").post("/api/v1/stock-counts", Json.createObjectBuilder().add("kind", "RECEIPT").add("location", "Kho đọc " + UUID.randomUUID())
                .add("packingList", list)).expect(201).text("id");
        List<JsonObject> people = clerk.get("/api/v1/persons").expect(200).items().getValuesAs(JsonObject.class);
        change = "/api/v1/personnel-events/" + clerk.post("/api/v1/personnel-events", Json.createObjectBuilder().add("kind", "EMAIL_CHANGE").add("personId", people.get(0).getString("id"))
                .add("decisionNo", "12/QĐ-UBND").add("decisionDate", day).add("effectiveOn", day).add("newEmail", "doc." + UUID.randomUUID() + "@daklak.gov.vn")).expect(201).text("id");
        plan = "/api/v1/reorganisations/" + officer.post("/api/v1/reorganisations", Json.createObjectBuilder().add("title", "Sắp xếp để đọc").add("decisionNo", "9/NQ-HĐND")
                .add("effectiveOn", day)).expect(201).text("id");
    }

    /** Nothing of it may be under way when other tests come. */
    private void leave() {
        clerk.act(change, "cancel", Json.createObjectBuilder().add("comment", "Chỉ để đọc")).expect(200);
        officer.act(plan, "cancel", Json.createObjectBuilder().add("comment", "Chỉ để đọc")).expect(200);
        Api.as("thukho").act(count, "cancel").expect(200);
        officer.act(campaign, "close").expect(200);
    }
}
