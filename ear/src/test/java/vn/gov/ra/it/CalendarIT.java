package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;

/** A file of days off is shown line by line before anything of it is kept, by page and over HTTP. */
class CalendarIT {

    private static final String CALENDAR = "/api/v1/calendar";
    private static final Api ADMIN = Api.as("quantri");
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
}
