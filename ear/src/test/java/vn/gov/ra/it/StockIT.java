package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;

/** Counting devices: a delivery against its packing list, then its place against the register. */
class StockIT {

    private static final String COUNTS = "/api/v1/stock-counts";

    private final Api store = Api.as("thukho");

    private static List<String> serials(int howMany) {
        String lot = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        return IntStream.rangeClosed(1, howMany).mapToObj(i -> String.format("LO%s-%04d", lot, i)).toList();
    }

    private static JsonObjectBuilder count(String kind, String place, List<String> packingList) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        packingList.forEach(list::add);
        return Json.createObjectBuilder().add("kind", kind).add("location", place).add("packingList", list);
    }

    private JsonObject scan(String count, String... serials) {
        JsonArrayBuilder scans = Json.createArrayBuilder();
        for (String serial : serials) {
            scans.add(serial);
        }
        return store.post(count + "/scans", Json.createObjectBuilder().add("serials", scans)).expect(200).json();
    }

    private static int outcome(JsonObject count, String name) {
        return count.getJsonObject("counts").getInt(name);
    }

    @Test
    void a_hundred_scans_with_three_duplicates_bring_ninety_seven_devices_into_the_store() {
        List<String> list = serials(99);
        String place = "Kho Sở, tủ " + list.get(0);
        String count = COUNTS + "/" + store.post(COUNTS, count("RECEIPT", place, list)).expect(201).text("id");
        List<String> scans = new ArrayList<>(list.subList(0, 97));
        scans.add(50, list.get(10));
        scans.add(60, list.get(59));
        scans.add(list.get(96).toLowerCase(Locale.ROOT));
        assertEquals(100, scans.size());
        for (String one : scans) {
            scan(count, one);
        }
        JsonObject seen = store.get(count).expect(200).json();
        assertEquals(List.of(97, 3, 2), List.of(outcome(seen, "FOUND"), outcome(seen, "DUPLICATE"), seen.getJsonArray("missing").size()));

        Answer closed = store.act(count, "close").expect(200);
        assertEquals("CLOSED", closed.text("state"));
        assertEquals("IN_STOCK", store.get("/api/v1/tokens?serial=" + list.get(3)).expect(200).items().getJsonObject(0).getString("state"));
        assertEquals(0, store.get("/api/v1/tokens?serial=" + list.get(98)).expect(200).items().size(), "what was not there did not come in");
        JsonObject minutes = store.get("/api/v1/minutes/" + closed.text("minutesId")).expect(200).json();
        assertEquals(List.of("RECEIPT", 97), List.of(minutes.getString("kind"), minutes.getJsonArray("lines").size()));
        Audit.has("stock-count", closed.text("id"), "stock-count.close", "thukho");
        stockTake(place, list);
    }

    /** Of the devices received one is not found, one lies elsewhere, and one is nobody's. */
    private void stockTake(String place, List<String> list) {
        List<String> moved = serials(1);
        String other = COUNTS + "/" + store.post(COUNTS, count("RECEIPT", place + " ngăn 2", moved)).expect(201).text("id");
        scan(other, moved.get(0));
        store.act(other, "close").expect(200);

        String count = COUNTS + "/" + store.post(COUNTS, count("STOCKTAKE", place, List.of())).expect(201).text("id");
        assertEquals(97, store.get(count).json().getInt("expected"));
        scan(count, list.subList(1, 97).toArray(String[]::new));
        scan(count, moved.get(0), "KHONG-CO-1234", "?!", list.get(5));
        JsonObject seen = store.act(count, "undo").expect(200).json();
        assertEquals(0, outcome(seen, "DUPLICATE"), "the last scan was taken back");
        assertEquals(List.of(96, 1, 1, 1), List.of(outcome(seen, "FOUND"), outcome(seen, "MISPLACED"), outcome(seen, "UNKNOWN"), outcome(seen, "UNREADABLE")));
        assertEquals(List.of(list.get(0)), seen.getJsonArray("missing").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());
        assertEquals("STOCKTAKE", store.get("/api/v1/minutes/" + store.act(count, "close").expect(200).text("minutesId")).text("kind"));
        assertEquals(place, store.get("/api/v1/tokens?serial=" + moved.get(0)).items().getJsonObject(0).getString("location"), "its place is corrected");
        assertEquals("IN_STOCK", store.get("/api/v1/tokens?serial=" + list.get(0)).items().getJsonObject(0).getString("state"), "the count writes nothing off");
    }

    @Test
    void counting_is_refused_by_role_and_content() {
        List<String> list = serials(2);
        for (String persona : List.of("vanthu.xa", "thutruong.xa", "chuyenvien", "lanhdao", "giamsat", "quantri")) {
            Api.as(persona).post(COUNTS, count("RECEIPT", "Tủ", list)).refused(403);
        }
        store.post(COUNTS, count("RECEIPT", list.get(0), List.of())).refused(400, "RA-STK-003");
        store.post(COUNTS, count("RECEIPT", list.get(0), List.of("Số hiệu", list.get(0), "?"))).refused(400, "RA-STK-004");
        store.post(COUNTS, count("STOCKTAKE", " ", List.of())).refused(400);
        String count = COUNTS + "/" + store.post(COUNTS, count("RECEIPT", list.get(0), list)).expect(201).text("id");
        store.post(COUNTS, count("RECEIPT", list.get(0), list)).refused(409, "RA-STK-002");
        store.act(count, "undo").refused(409, "RA-STK-006");
        store.act(count, "close").refused(409, "RA-STK-007");
        store.act(count, "close", null, Json.createObjectBuilder()).refused(428);
        store.act(count, "close", 99L, Json.createObjectBuilder()).refused(412);
        store.get(COUNTS + "/" + UUID.randomUUID()).refused(404, "RA-STK-001");
        Api.as("giamsat").get(count).expect(200);
        store.act(count, "cancel").expect(200);
        scanRefused(count, list.get(0));
        assertTrue(store.get("/api/v1/tokens?serial=" + list.get(0)).items().isEmpty());
    }

    private void scanRefused(String count, String serial) {
        store.post(count + "/scans", Json.createObjectBuilder().add("serials", Json.createArrayBuilder().add(serial))).refused(409);
    }
}
