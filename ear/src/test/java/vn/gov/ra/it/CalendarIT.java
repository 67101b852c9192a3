package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Walk;

/** A file of days off is shown line by line before anything of it is kept, by page and over HTTP. */
class CalendarIT {

    private static final String CALENDAR = "/api/v1/calendar";
    private static final Api ADMIN = Api.as("quantri");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    /** Of a dossier {@code d}: the office's term is not over for one of its lines. */
    private static final String RUNS = "exists (select 1 from request_line l where l.dossier_id = d.id and l.state in ('SUBMITTED', 'IN_REVIEW', 'NEEDS_SUPPLEMENT', 'ON_HOLD', 'REVIEWED',"
            + " 'APPROVED', 'BATCHED'))";
    /** So far away that no term of any other test reaches it. */
    private static final String FILE = "2057-01-01;HOLIDAY;Tết Dương lịch;5015/QĐ-BNV\n2057-09-02;HOLIDAY;Quốc khánh;5015/QĐ-BNV\n02/09/2057;HOLIDAY;Viết ngược;5015/QĐ-BNV\n";

    @AfterAll
    static void asBefore() {
        Portal.get().rows("delete from calendar_day where day between '2057-01-01' and '2057-12-31' returning 1");
    }

    private static String kept() {
        return Portal.get().value("select count(*) from calendar_day where day between '2057-01-01' and '2057-12-31'");
    }

    private static List<String> shown() {
        return ADMIN.post(CALENDAR + "/preview", "text/csv", FILE.getBytes(StandardCharsets.UTF_8), Map.of()).expect(200).json().getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .map(one -> one.getInt("line") + " " + (one.isNull("entry") || !one.containsKey("entry") ? "refused" : one.getBoolean("change") ? "changes" : "same")).toList();
    }

    @Test
    void what_a_file_would_change_is_shown_first_and_taken_from_there() {
        assertEquals(List.of("1 changes", "2 changes", "3 refused"), shown());
        assertEquals("0", kept(), "a preview keeps nothing");
        assertEquals(403, Api.as("chuyenvien").post(CALENDAR + "/preview", "text/csv", FILE.getBytes(StandardCharsets.UTF_8), Map.of()).status());

        Screens.Screen page = Screens.shared().of("quantri").open("/setup/calendar?year=2057").file("file", "ngày nghỉ.csv", "text/csv", FILE.getBytes(StandardCharsets.UTF_8)).press("preview");
        String table = page.page.locator("#previews").innerText();
        assertTrue(table.contains("Quốc khánh") && table.contains("02/09/2057;HOLIDAY"), table);
        assertEquals(3, page.page.locator("#previews tbody tr").count());
        assertEquals("0", kept(), "looking is not taking");
        page.press("takeShown");
        assertEquals("2", kept(), "without choosing the file again");
        assertEquals(List.of("1 same", "2 same", "3 refused"), shown());
    }

    @Test
    void preview_of_a_day_names_the_terms_that_it_would_move_and_leads_to_them() {
        Walk.ofCommune(Person.woman("Phạm Thị Lịch", "Công chức Văn phòng - Thống kê")).readyToSign().confirmedScan();
        LocalDate day = LocalDate.parse(Portal.get().value("select max(due_on) from dossier d where " + RUNS));
        String promises = Portal.get().value("select count(*) from dossier d where due_on >= '" + day + "' and " + RUNS);
        JsonObject said = ADMIN.post(CALENDAR + "/preview", "text/csv", (day + ";HOLIDAY;Nghỉ theo công điện;99/CĐ-TTg").getBytes(StandardCharsets.UTF_8), Map.of()).expect(200).json()
                .getJsonArray("terms").getValuesAs(JsonObject.class).stream().filter(one -> "PROMISE".equals(one.getString("kind"))).findFirst().orElseThrow();
        assertEquals(promises, String.valueOf(said.getInt("count")));

        Screens.Screen page = Screens.shared().of("quantri").open("/setup/calendar").fill("day", DAY.format(day)).fill("name", "Nghỉ theo công điện; cả ngày").fill("decisionNo", "99/CĐ-TTg")
                .press("previewDay");
        page.page.locator("#reach").scrollIntoViewIfNeeded();
        page.accessible("lich-nghi");
        Locator row = page.page.locator("#reach tbody tr", new Page.LocatorOptions().setHasText("Ngày hẹn trả kết quả"));
        assertEquals(promises, row.locator("td").first().innerText());
        Locator first = row.locator("a").first();
        String code = first.innerText();
        assertTrue(row.innerText().contains(DAY.format(day) + " → "), row.innerText());
        assertTrue(page.page.locator("#previews").innerText().contains("Nghỉ theo công điện, cả ngày"), page.page.locator("#previews").innerText());
        assertEquals("0", Portal.get().value("select count(*) from calendar_day where day = '" + day + "'"), "looking is not taking");
        first.click();
        page.page.waitForLoadState();
        assertTrue(page.page.url().contains("/dossiers/view?id=") && page.text().contains(code), page.page.url());

        page.open("/setup/calendar?year=2057").fill("day", "03/09/2057").fill("name", "Nghỉ thêm").press("previewDay");
        assertTrue(page.has("#reachNone"), "nothing runs so long");
        assertEquals(Map.of(), Screens.shared().barriers());
    }
}
