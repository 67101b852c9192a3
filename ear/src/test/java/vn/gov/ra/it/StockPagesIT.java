package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;

/** Counting on its pages: a packing list is typed, a scanner types serials and ends each with Enter. */
class StockPagesIT {

    private static final String NEW = "/stock/new";

    private final Api store = Api.as("thukho");

    private static Screen store() {
        return Screens.shared().of("thukho");
    }

    private static List<String> serials(int howMany) {
        String lot = UUID.randomUUID().toString().substring(0, 6).toUpperCase(Locale.ROOT);
        return IntStream.rangeClosed(1, howMany).mapToObj(i -> String.format("TR%s-%04d", lot, i)).toList();
    }

    private static Locator count(Screen screen, String outcome) {
        return screen.page.locator("#count-" + outcome);
    }

    /** What the scanner does: the serial letter by letter, then Enter. */
    private static void scans(Screen screen, List<String> serials) {
        screen.page.focus("#scans");
        for (String serial : serials) {
            screen.page.keyboard().type(serial);
            screen.page.keyboard().press("Enter");
        }
    }

    /** Class and word of the badge beside the scan made last. */
    private static String told(Screen screen, int seq) {
        Locator row = screen.page.locator("#scanRows tr", new Page.LocatorOptions().setHas(screen.page.locator("td", new Page.LocatorOptions().setHasText(
                Pattern.compile("^" + seq + "$")))));
        Locator badge = row.locator(".badge");
        badge.waitFor();
        return badge.getAttribute("class") + " " + badge.innerText();
    }

    @Test
    void a_packing_list_beside_a_stock_take_is_told_and_stays_and_becomes_a_delivery_by_one_choice() {
        List<String> list = serials(3);
        Screen screen = store().open(NEW);
        assertTrue(screen.page.isChecked("input[name=kind][value=STOCKTAKE]"), "what is chosen before anybody chooses");
        screen.fill("location", "Tủ " + list.get(0)).fill("packingList", "Số hiệu\n" + String.join("\n", list)).press("begin").told("RA-STK-008");
        assertTrue(screen.page.innerText("#errors").contains("Kiểm kê kho đối chiếu với sổ nên không dùng danh mục đóng gói. Vui lòng chọn “Kiểm đếm khi nhận”, hoặc xóa danh mục."), screen::text);
        assertEquals("Số hiệu\n" + String.join("\n", list), screen.value("packingList"), "nothing typed is lost");
        screen.accessible("kiem-dem-loi");

        screen.choose("kind", "RECEIPT").press("begin");

        assertEquals("RECEIPT", store.get("/api/v1/stock-counts/" + screen.id()).expect(200).text("kind"));
        assertEquals(3, store.get("/api/v1/stock-counts/" + screen.id()).json().getInt("expected"));
        store.act("/api/v1/stock-counts/" + screen.id(), "cancel").expect(200);
    }

    @Test
    void a_hundred_scans_with_three_duplicates_typed_without_waiting_are_ninety_seven_devices() {
        List<String> list = serials(97);
        Screen screen = store().open(NEW).choose("kind", "RECEIPT").fill("location", "Kệ " + list.get(0)).fill("packingList", String.join("\n", list)).press("begin");
        List<String> scans = new ArrayList<>(list);
        scans.add(40, list.get(3));
        scans.add(70, list.get(69).toLowerCase(Locale.ROOT));
        scans.add(list.get(96));
        assertEquals(100, scans.size());

        // As a scanner types: the next serial comes whether the last one was answered or not.
        scans(screen, scans);
        screen.page.waitForFunction("() => document.querySelectorAll('#scanRows tr').length === 100");

        assertEquals(List.of("97", "97", "3"), List.of(screen.page.innerText("#countFound"), count(screen, "FOUND").innerText(), count(screen, "DUPLICATE").innerText()));
        assertEquals("", screen.value("scans"), "the box is free for the next one");
        assertEquals("badge t-wait Quét trùng", told(screen, 41));
        screen.press("do-close");
        assertEquals(97, store.get("/api/v1/minutes/" + store.get("/api/v1/stock-counts/" + screen.id()).text("minutesId")).json().getJsonArray("lines").size());
    }

    @Test
    void each_scan_says_by_colour_and_word_what_it_means_and_the_last_is_taken_back() {
        List<String> list = serials(3);
        received("Ngăn " + list.get(0), list.subList(0, 2));
        received("Ngăn khác " + list.get(0), list.subList(2, 3));
        Screen screen = store().open(NEW).fill("location", "Ngăn " + list.get(0)).press("begin");
        assertEquals(List.of(), screen.page.locator("label[for=scans] .opt").allInnerTexts(), "nobody calls the scanner's box optional");

        scans(screen, List.of(list.get(0), list.get(0), list.get(2), "KHONG-CO-" + list.get(0), "?!"));
        screen.page.waitForFunction("() => document.querySelectorAll('#scanRows tr').length === 5");

        List<String> meant = List.of("badge t-ok Đúng", "badge t-wait Quét trùng", "badge t-wait Sai vị trí", "badge t-bad Không rõ", "badge t-bad Không đọc được");
        assertEquals(meant, IntStream.rangeClosed(1, 5).mapToObj(seq -> told(screen, seq)).toList(), "as the script shows them");
        assertEquals("2", screen.page.innerText("#countFound"));
        screen.open("/stock/view?id=" + screen.id());
        assertEquals(meant, IntStream.rangeClosed(1, 5).mapToObj(seq -> told(screen, seq)).toList(), "and as the page shows them later");
        assertEquals(3, IntStream.rangeClosed(1, 5).mapToObj(seq -> colour(screen, seq)).distinct().count(), "three colours");
        screen.accessible("kiem-ke");
        assertEquals(Map.of(), Screens.shared().barriers());

        screen.press("do-undo");

        assertEquals("badge line đã bỏ", told(screen, 5));
        assertEquals("0", count(screen, "UNREADABLE").innerText());
        store.act("/api/v1/stock-counts/" + screen.id(), "cancel").expect(200);
    }

    @Test
    void a_packing_list_is_taken_from_a_file_and_never_dropped_for_what_is_typed() {
        List<String> list = serials(2);
        byte[] file = ("STT,Số hiệu\n1," + list.get(0) + "\n2," + list.get(1) + "\n").getBytes(StandardCharsets.UTF_8);
        Screen screen = store().open(NEW).choose("kind", "RECEIPT").fill("location", "Hộp " + list.get(0)).fill("packingList", list.get(0))
                .file("packingFile", "danh mục.csv", "text/csv", file).press("begin").told("RA-STK-013");
        assertEquals(list.get(0), screen.value("packingList"), "nothing typed is lost");

        screen.fill("packingList", "").file("packingFile", "danh mục.csv", "text/csv", file).press("begin");

        String count = "/api/v1/stock-counts/" + screen.id();
        assertEquals(2, store.get(count).expect(200).json().getInt("expected"), screen.text());
        assertTrue(screen.text().contains(Portal.get().value("select display_name from app_user where username = 'thukho'")), "who counts, by name");
        store.act(count, "cancel").expect(200);
    }

    @Test
    void minutes_of_a_count_name_who_counted_and_who_saw_it() {
        List<String> list = serials(1);
        String place = "Ngăn " + list.get(0);
        received(place, list);
        String count = "/api/v1/stock-counts/" + store.post("/api/v1/stock-counts", Json.createObjectBuilder().add("kind", "STOCKTAKE").add("location", place)).expect(201).text("id");
        store.post(count + "/scans", Json.createObjectBuilder().add("serials", Json.createArrayBuilder().add(list.get(0)))).expect(200);
        String minutes = store.act(count, "close").expect(200).text("minutesId");
        store.act("/api/v1/minutes/" + minutes, "issue").expect(200);

        Screen screen = store().open("/handovers/view?id=" + minutes).accessible("bien-ban-kiem-ke");

        assertEquals(Map.of(), Screens.shared().barriers());
        assertEquals("Người kiểm kê ký", screen.page.inputValue("#do-giver-sign"));
        String text = screen.text();
        assertTrue(text.contains("Người kiểm kê") && text.contains("Người chứng kiến") && text.contains("Chưa sử dụng, trong kho"), text);
        assertTrue(!text.contains("Bên nhận") && !text.contains("Nhận vào kho"), text);
        screen.choose("method", "PAGE").press("do-giver-sign");
        Screen witness = Screens.shared().of("chuyenvien").open("/handovers/view?id=" + minutes);
        assertEquals("Người chứng kiến ký", witness.page.inputValue("#do-take-in"));
        witness.choose("method", "PAGE").press("do-take-in");
        assertEquals("COMPLETED", store.get("/api/v1/minutes/" + minutes).text("state"), witness.text());
    }

    private static Object colour(Screen screen, int seq) {
        return screen.page.evaluate("seq => { const row = [...document.querySelectorAll('#scanRows tr')].find(one => one.cells[0].textContent.trim() === String(seq));"
                + " return getComputedStyle(row.querySelector('.badge')).color; }", seq);
    }

    private void received(String place, List<String> serials) {
        JsonArrayBuilder list = Json.createArrayBuilder();
        serials.forEach(list::add);
        JsonArrayBuilder scans = Json.createArrayBuilder();
        serials.forEach(scans::add);
        String count = "/api/v1/stock-counts/" + store.post("/api/v1/stock-counts", Json.createObjectBuilder().add("kind", "RECEIPT").add("location", place).add("packingList", list)).expect(201).text("id");
        store.post(count + "/scans", Json.createObjectBuilder().add("serials", scans)).expect(200);
        store.act(count, "close").expect(200);
    }
}
