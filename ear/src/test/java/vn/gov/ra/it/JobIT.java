package vn.gov.ra.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Jobs;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;

/** Long work as its owner sees it: told while it runs, asked for where nothing is told, ended by its owner alone. */
@Timeout(300)
class JobIT {

    private static final String V1 = "/api/v1/";

    @BeforeAll
    static void portal() {
        Portal.get();
    }

    @Test
    void a_page_is_told_how_far_the_work_is_and_its_owner_ends_it_there() throws SQLException {
        String job = running("vanthu.xa");
        Screen clerk = Screens.shared().of("vanthu.xa").open("/jobs/view?id=" + job);
        assertThat(clerk.page.getByText("Đã xử lý 100 trên 500 (20 %)").first()).isVisible();
        assertEquals("telling", clerk.page.getAttribute("[data-job]", "data-job-by"));
        assertEquals("Đã xử lý 100 trên 500 (20 %)", clerk.page.getAttribute("progress", "aria-valuetext"));

        write("update job set done = 350, version = version + 1 where id = '" + job + "'");

        assertThat(clerk.page.locator("[data-job-text]")).hasText("Đã xử lý 350 trên 500 (70 %)");
        assertEquals("telling", clerk.page.getAttribute("[data-job]", "data-job-by"), "told by the server, not asked for");
        assertEquals(Map.of(), barriers(clerk, "tien-trinh"));
        clerk.page.click("#job-cancel");
        assertThat(clerk.page.locator("#job-outcome")).containsText("Đã hủy");
        assertEquals("CANCELLED", Api.as("vanthu.xa").get(V1 + "jobs/" + job).expect(200).text("state"));
        cancel(Api.as("vanthu.xa"), job).refused(409, "RA-JOB-004");
    }

    @Test
    void where_nothing_can_be_told_the_page_asks_and_comes_anew_at_the_end() throws SQLException {
        String job = running("vanthu.xa");
        Screen clerk = Screens.shared().another("vanthu.xa");
        clerk.page.route("**/jobs/events*", route -> route.abort());
        clerk.open("/jobs/view?id=" + job);
        assertThat(clerk.page.locator("[data-job-by=asking]")).isVisible();

        write("update job set state = 'SUCCEEDED', done = 500, finished_at = now(), version = version + 1 where id = '" + job + "'");

        assertThat(clerk.page.locator(".facts")).containsText("Đã xong");
        assertFalse(clerk.has("#job-cancel"), clerk.text());
        clerk.page.context().close();
    }

    @Test
    void without_a_script_the_page_says_how_it_stands_and_the_way_to_end_it_works() throws SQLException {
        String job = running("vanthu.xa");
        Screen clerk = Screens.shared().withoutScript();
        clerk.open("/").signIn("vanthu.xa").open("/jobs/view?id=" + job);
        assertTrue(clerk.text().contains("Đã xử lý 100 trên 500"), clerk.text());
        assertTrue(clerk.text().contains("Tải lại"), clerk.text());

        clerk.page.click("#job-cancel");

        assertTrue(clerk.has("#job-outcome"), clerk.text());
        clerk.page.context().close();
    }

    @Test
    void nobody_sees_or_ends_the_work_of_another() throws SQLException {
        String job = running("vanthu.xa");
        for (String other : new String[] {"vanthu.so", "chuyenvien"}) {
            Api.as(other).get(V1 + "jobs/" + job).refused(404, "RA-JOB-001");
            cancel(Api.as(other), job).refused(404, "RA-JOB-001");
            assertEquals(404, Screens.shared().of(other).status("/jobs/state?id=" + job));
            assertEquals(404, Screens.shared().of(other).status("/jobs/events?id=" + job));
        }
        Api.as("giamsat").get(V1 + "jobs/" + job).expect(200);
        cancel(Api.as("giamsat"), job).refused(404, "RA-JOB-001");
        assertEquals("RUNNING", Portal.get().value("select state from job where id = '" + job + "'"));
        cancel(Api.as("vanthu.xa"), job).expect(200);
    }

    @Test
    void a_check_that_is_cancelled_stops_at_its_next_step_and_its_file_is_given_up() {
        Api clerk = Api.as("vanthu.xa");
        String file = clerk.upload(V1 + "imports?form=01", Map.of(), "nham-tep.csv", "text/csv", rows(4_000)).expect(202).text("id");
        String job = Portal.get().value("select job_id from import_file where id = '" + file + "'");

        Answer cancelled = cancel(clerk, job).expect(200);

        assertEquals("CANCELLED", cancelled.text("state"));
        Answer seen = Jobs.looked(clerk, clerk.get(V1 + "imports/" + file).expect(200));
        assertEquals("CANCELLED", seen.text("state"), seen.toString());
        assertEquals("0", Portal.get().value("select count(*) from import_row where import_id = '" + file + "'"));
        JsonObject progress = clerk.get(V1 + "jobs/" + job).json().getJsonObject("progress");
        assertTrue(progress.getInt("done") < progress.getInt("total"), progress.toString());
    }

    private static Map<String, String> barriers(Screen screen, String name) {
        screen.accessible(name);
        return Screens.shared().barriers();
    }

    private static Answer cancel(Api who, String job) {
        return who.post(V1 + "jobs/" + job + "/actions/cancel", Json.createObjectBuilder());
    }

    private static String running(String persona) throws SQLException {
        String id = UUID.randomUUID().toString();
        write("insert into job (id, kind, state, owner, done, total, created_at) select '" + id + "', 'certificate.import', 'RUNNING', subject, 100, 500, now()"
                + " from app_user where username = '" + persona + "'");
        return id;
    }

    private static void write(String sql) throws SQLException {
        try (Connection connection = Portal.get().application()) {
            connection.createStatement().executeUpdate(sql);
        }
    }

    private static byte[] rows(int count) {
        StringBuilder csv = new StringBuilder();
        for (int i = 0; i < count; i++) {
            JsonObject values = Person.man("Y Krông Niê", "Công chức Tư pháp - Hộ tịch").form01("UBND xã").build();
            if (i == 0) {
                csv.append('\uFEFF').append(String.join(",", values.keySet())).append("\r\n");
            }
            csv.append(String.join(",", values.values().stream().map(value -> '"' + ((JsonString) value).getString() + '"').toList())).append("\r\n");
        }
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }
}
