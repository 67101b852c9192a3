package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.gov.ra.it.support.Launcher;

/** The benches at a small size: they run to their end, find the right answers, and print every figure. No time is judged. */
@Timeout(900)
class BenchIT {

    @Test
    void a_list_page_is_measured_at_the_server_on_the_line_in_the_browser_and_on_the_heap() {
        Launcher.Done done = Launcher.bench("pages", "--rounds", "1", "--requests", "5", "--warm", "3", "--visits", "1", "--sessions", "4");

        assertEquals(0, done.exit(), done.said());
        for (String figure : List.of("ours, server CPU", "x least p:dataTable", "x by hand, server CPU", "ours, HTML over the line", "ours, next page, over the line", "least p:dataTable, token of the view",
                "ours, first visit, LCP", "ours, first visit, CLS", "ours, repeated, TBT", "x by hand, first visit, LCP", "heap a session, a list and a form open")) {
            assertTrue(done.said().contains(figure), () -> figure + " is missing in\n" + done.said());
        }
    }

    /** {@code -Dra.long=true}: each needs a second server, a second Keycloak and a second database. */
    @Test
    @EnabledIfSystemProperty(named = "ra.long", matches = "true")
    void lists_of_many_rows_and_bulk_intake_are_measured_on_a_portal_of_their_own() {
        Launcher.Done lists = Launcher.bench("lists", "--rows", "1000", "--requests", "2", "--depth", "3");
        assertEquals(0, lists.exit(), lists.said());
        assertTrue(lists.said().contains("audit, far on"), lists.said());

        Launcher.Done intake = Launcher.bench("import", "--rows", "100", "--rounds", "1");
        assertEquals(0, intake.exit(), intake.said());
        assertTrue(intake.said().contains("XLSX, every row checked"), intake.said());
    }

    @Test
    @EnabledIfSystemProperty(named = "ra.long", matches = "true")
    void a_freeze_is_measured_beside_a_page_that_is_asked_for_all_the_time() {
        Launcher.Done freeze = Launcher.bench("freeze", "--lines", "60", "--seconds", "2");
        assertEquals(0, freeze.exit(), freeze.said());
        for (String figure : List.of("put together", "frozen, 60 lines", "page beside the freeze", "page beside the freeze, slowest of twenty", "heap in use, highest seen", "memory of the server")) {
            assertTrue(freeze.said().contains(figure), () -> figure + " is missing in\n" + freeze.said());
        }
    }
}
