package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Pictures;
import vn.gov.ra.it.support.Portal;

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
        JsonObject received = signed(minutes.getString("id"), "RECEIPT", Pictures.scan());
        assertEquals(List.of("GIVER SCAN", "RECEIVER PAGE"), received.getJsonArray("signatures").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getString("party") + " " + one.getString("method")).sorted().toList());
        assertEquals("97", Portal.get().value("select count(*)::text from register_entry where minutes_id = '" + minutes.getString("id") + "'"), "each device that came from the operator is in the book");
        assertEquals("Mới, phong bì mật khẩu còn niêm phong", received.getJsonArray("lines").getJsonObject(0).getString("condition"));
        stockTake(place, list);
    }

    /** Issued, signed by both: of a delivery the CA operator's paper and the storekeeper, of a stock-take the storekeeper and a second person. */
    private JsonObject signed(String id, String kind, byte[] operators) {
        String minutes = "/api/v1/minutes/" + id;
        JsonObjectBuilder onThePage = Json.createObjectBuilder().add("method", "PAGE");
        store.act(minutes, "issue").expect(200);
        boolean delivery = "RECEIPT".equals(kind);
        if (delivery) {
            store.act(minutes, "giver-sign", Json.createObjectBuilder().add("method", "PAGE")).refused(400, "RA-HAN-013");
            store.act(minutes, "giver-sign", Json.createObjectBuilder().add("method", "SCAN").add("fileName", "phiếu giao.png").add("file", Base64.getEncoder().encodeToString(operators))).expect(200);
            store.act(minutes, "take-in", onThePage).expect(200);
        } else {
            store.act(minutes, "giver-sign", onThePage).expect(200);
            store.act(minutes, "take-in", Json.createObjectBuilder().add("method", "PAGE")).refused(403, "RA-HAN-005");
            Api.as("chuyenvien").act(minutes, "take-in", Json.createObjectBuilder().add("method", "PAGE")).expect(200);
        }
        JsonObject done = store.get(minutes).expect(200).json();
        assertEquals(List.of(kind, "COMPLETED"), List.of(done.getString("kind"), done.getString("state")));
        return done;
    }

    private static String printed(Answer pdf) {
        try (PDDocument document = Loader.loadPDF(pdf.expect(200).bytes())) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        String minutes = store.act(count, "close").expect(200).text("minutesId");
        assertEquals("STOCKTAKE", store.get("/api/v1/minutes/" + minutes).text("kind"));
        signed(minutes, "STOCKTAKE", null);
        String agreed = Portal.get().value("select text_agreed from minutes where id = '" + minutes + "'");
        String paper = printed(store.get("/api/v1/minutes/" + minutes + "/document.pdf"));
        for (String told : List.of("thiếu 1, sai vị trí 1, ngoài danh mục 1.", "Thiếu: " + list.get(0) + ".", "Sai vị trí: " + moved.get(0) + ".", "Không rõ: KHONG-CO-1234.")) {
            assertTrue(agreed.contains(told), agreed);
            assertTrue(paper.replace(" ", "").contains(told.replace(" ", "")), paper);
        }
        String counter = Portal.get().value("select display_name from app_user where username = 'thukho'");
        assertEquals(List.of("thukho", counter), List.of(seen.getString("openedBy"), seen.getString("openedByName")));
        for (String told : List.of("Người kiểm kê: " + counter, "Người chứng kiến: ", "có mặt 97 thiết bị lưu khóa bí mật")) {
            assertTrue(agreed.contains(told), agreed);
        }
        for (String told : List.of("Kiểm kê thiết bị lưu khóa bí mật", "1. Người kiểm kê:", "2. Người chứng kiến:", "3. Kết quả kiểm kê", "có mặt 97 thiết bị lưu khóa bí mật", "NGƯỜI KIỂM KÊ", "NGƯỜI CHỨNG KIẾN",
                "Biên bản được lập thành 02 bản có giá trị như nhau: thủ kho giữ 01 bản, lưu hồ sơ 01 bản")) {
            assertTrue(paper.contains(told), () -> told + " is not in " + paper);
        }
        for (String said : List.of(paper, agreed)) {
            assertFalse(said.contains("Bên giao") || said.contains("Bên nhận") || said.contains("BÊN GIAO") || said.contains("giao, nhận") || said.contains("→") || said.contains("null"), said);
        }
        assertEquals("0", Portal.get().value("select count(*)::text from register_entry where minutes_id = '" + minutes + "'"), "nothing changed hands");
        assertEquals(place, store.get("/api/v1/tokens?serial=" + moved.get(0)).items().getJsonObject(0).getString("location"), "its place is corrected");
        assertEquals("IN_STOCK", store.get("/api/v1/tokens?serial=" + list.get(0)).items().getJsonObject(0).getString("state"), "the count writes nothing off");
    }

    @Test
    void a_place_where_nothing_is_left_has_its_minutes_too() {
        List<String> list = serials(2);
        String delivery = COUNTS + "/" + store.post(COUNTS, count("RECEIPT", list.get(0), list)).expect(201).text("id");
        scan(delivery, list.toArray(String[]::new));
        store.act(delivery, "close").expect(200);
        String count = COUNTS + "/" + store.post(COUNTS, count("STOCKTAKE", list.get(0), List.of())).expect(201).text("id");

        String minutes = store.act(count, "close").expect(200).text("minutesId");

        signed(minutes, "STOCKTAKE", null);
        String paper = printed(store.get("/api/v1/minutes/" + minutes + "/document.pdf"));
        assertTrue(paper.contains("không có thiết bị nào có mặt") && !paper.contains("danh mục như sau") && !paper.contains("STT"), paper);
        assertTrue(paper.replace(" ", "").contains("Thiếu:" + list.get(0) + "," + list.get(1) + "."), paper);
        String empty = COUNTS + "/" + store.post(COUNTS, count("STOCKTAKE", list.get(0) + " trống", List.of())).expect(201).text("id");
        store.act(empty, "close").refused(409, "RA-STK-007");
        store.act(empty, "cancel").expect(200);
    }

    @Test
    void nothing_of_a_packing_list_is_dropped_without_a_word() {
        List<String> list = serials(2);
        Answer refused = store.post(COUNTS, count("STOCKTAKE", list.get(0), list)).refused(400, "RA-STK-008");
        assertTrue(refused.text().contains("Vui lòng chọn “Kiểm đếm khi nhận”, hoặc xóa danh mục."), refused.text());
        store.post(COUNTS, count("STOCKTAKE", list.get(0), List.of(" ", ""))).expect(201);
        store.post(COUNTS, count("RECEIPT", list.get(0), List.of(list.get(0), list.get(1), list.get(0).toLowerCase(Locale.ROOT)))).refused(400, "RA-STK-009");
        store.post(COUNTS, count("RECEIPT", list.get(0), List.of("LO/1", list.get(0)))).refused(400, "RA-STK-004");
        for (String kind : List.of("SIM_PKI", "CENTRAL_SIGNING")) {
            store.post(COUNTS, count("RECEIPT", list.get(0), list).add("tokenKind", kind)).refused(400, "RA-STK-010");
        }
        assertEquals("0", Portal.get().value("select count(*)::text from stock_count where location = '" + list.get(0) + "' and kind = 'RECEIPT'"));
        String hsm = COUNTS + "/" + store.post(COUNTS, count("RECEIPT", list.get(0), List.of(list.get(0))).add("tokenKind", "HSM")).expect(201).text("id");
        scan(hsm, list.get(0));
        store.act(hsm, "close").expect(200);
        JsonObject slot = store.get("/api/v1/tokens?serial=" + list.get(0)).items().getJsonObject(0);
        assertEquals(List.of("HSM", "IN_STOCK", "OFFICE"), List.of(slot.getString("kind"), slot.getString("state"), slot.getString("holderType")));
        String sim = store.post("/api/v1/tokens", Json.createObjectBuilder().add("serial", list.get(1)).add("kind", "SIM_PKI")).expect(201).text("id");
        JsonObject account = store.get("/api/v1/tokens/" + sim).json();
        assertEquals(List.of("ANNOUNCED", "NOBODY"), List.of(account.getString("state"), account.getString("holderType")), "nobody's custody, in no stock");
        assertEquals("IN_USE NOBODY", activated(sim));
    }

    @Test
    void a_device_comes_with_one_delivery_only() {
        List<String> list = serials(3);
        String first = COUNTS + "/" + store.post(COUNTS, count("RECEIPT", list.get(0), list.subList(0, 2))).expect(201).text("id");
        JsonObjectBuilder second = count("RECEIPT", list.get(1), List.of("Số hiệu", list.get(2), list.get(1).toLowerCase(Locale.ROOT)));

        Answer refused = store.post(COUNTS, second).refused(409, "RA-STK-011");

        assertEquals("Dòng 3: số hiệu " + list.get(1) + " đã có trong danh mục của phiếu " + store.get(first).text("number")
                + " đang kiểm. Vui lòng đối chiếu hai lô hàng rồi bỏ số hiệu này khỏi một trong hai danh mục.", refused.text("detail"));
        assertEquals("0", Portal.get().value("select count(*)::text from stock_count where location = '" + list.get(1) + "'"));
        store.act(first, "cancel").expect(200);
        String now = COUNTS + "/" + store.post(COUNTS, count("RECEIPT", list.get(1), list)).expect(201).text("id");
        store.act(now, "cancel").expect(200);
    }

    @Test
    void a_packing_list_comes_as_a_file_too_and_nothing_of_it_is_cut() {
        List<String> list = serials(2);
        String file = Base64.getEncoder().encodeToString(("STT;Số hiệu\n1;" + list.get(0) + "\n2;" + list.get(1) + "\n").getBytes(StandardCharsets.UTF_8));
        store.post(COUNTS, count("RECEIPT", list.get(0), list).add("fileName", "danh mục.csv").add("file", file)).refused(400, "RA-STK-013");
        store.post(COUNTS, count("RECEIPT", list.get(0), List.of()).add("fileName", "danh mục.xlsx").add("file", Base64.getEncoder().encodeToString(new byte[] {-1, -2, 65})))
                .refused(400, "RA-STK-012");
        store.post(COUNTS, count("RECEIPT", "đ".repeat(121), list)).refused(400, "RA-GEN-008");
        store.post(COUNTS, count("RECEIPT", list.get(0), list).add("note", "đ".repeat(501))).refused(400, "RA-GEN-008");
        store.post(COUNTS, count("RECEIPT", list.get(0), list).add("model", "đ".repeat(61))).refused(400, "RA-GEN-008");
        String count = COUNTS + "/" + store.post(COUNTS, count("RECEIPT", list.get(0), List.of()).add("fileName", "danh mục.csv").add("file", file)).expect(201).text("id");
        assertEquals(list, store.get(count).json().getJsonArray("missing").getValuesAs(JsonString.class).stream().map(JsonString::getString).toList());
        store.act(count, "cancel").expect(200);
    }

    private String activated(String account) {
        JsonObject used = store.act("/api/v1/tokens/" + account, "activate").expect(200).json();
        return used.getString("state") + " " + used.getString("holderType");
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
