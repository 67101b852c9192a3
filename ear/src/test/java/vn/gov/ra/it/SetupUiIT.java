package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;

/** What an installation must be told before it can work: six steps, each done or open as the data say. */
class SetupUiIT {

    private static final List<String> STEPS = List.of("OFFICE", "DELEGATION", "AGENCIES", "CALENDAR", "CA_CHAIN", "USERS");

    @Test
    void the_demo_has_been_told_everything() {
        JsonObject setup = Api.as("quantri").get("/api/v1/setup").expect(200).json();
        assertTrue(setup.getBoolean("complete"), setup.toString());
        assertEquals(STEPS, setup.getJsonArray("items").getValuesAs(JsonObject.class).stream().map(step -> step.getString("step")).toList());
        Screen admin = Screens.shared().of("quantri").open("/setup/index");
        assertEquals(6, open(admin, ".t-ok"), admin.text());
        Api.as("chuyenvien").get("/api/v1/setup").refused(403);
        assertEquals(403, Screens.shared().of("chuyenvien").status("/setup/index"));
    }

    private static int open(Screen admin, String look) {
        return admin.page.locator("tbody tr").locator(look).count();
    }
}
