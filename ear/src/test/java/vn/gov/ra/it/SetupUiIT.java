package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.EmptyPortal;
import vn.gov.ra.it.support.Keycloak;
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

    /** {@code -Dra.long=true}: it needs a second server, a second Keycloak and a second database. */
    @Test
    @Timeout(900)
    @EnabledIfSystemProperty(named = "ra.long", matches = "true")
    void an_installation_without_data_is_led_through_six_steps() {
        try (EmptyPortal portal = new EmptyPortal(); Screens screens = new Screens(portal.url())) {
            Screen admin = screens.of("quantri").accessible("bat-dau-trang-chu").open("/setup/index").accessible("bat-dau");
            assertEquals(6, open(admin, ".t-ok, .t-wait"), admin.text());
            assertTrue(open(admin, ".t-wait") >= 5, admin.text());   // an announced year may have come with the release
            office(admin);
            delegation(admin);
            agencies(admin);
            calendar(admin);
            authority(admin, portal);
            users(admin);
            admin.open("/setup/index").accessible("bat-dau-xong");
            assertEquals(6, open(admin, ".t-ok"), admin.text());
            Screen officer = screens.of("chuyenvien");
            Keycloak.await(() -> officer.open("/").page.innerText("button.who").contains("Phạm Quốc Huy"), "the invited account is known by its name, once Keycloak has told of it");
            assertEquals(Map.of(), screens.barriers());
        }
    }

    private static void office(Screen admin) {
        admin.open("/setup/settings").fill("set-office-name", "Sở Thông tin và Truyền thông").fill("set-office-code", "H16.11").fill("set-office-parent", "UBND tỉnh Đắk Nông")
                .fill("set-office-province", "Đắk Nông").fill("set-office-place", "Đắk Nông").fill("set-office-symbol", "STTTT-CNTT")
                .fill("set-email-domains", "daknong.gov.vn").press("save");
        done(admin, 1);
    }

    private static void delegation(Screen admin) {
        admin.open("/setup/delegation").accessible("bat-dau-uy-quyen").fill("number", "12/QĐ-UBND").fill("issuedOn", "05/01/2026").fill("issuer", "UBND tỉnh Đắk Nông")
                .fill("delegate", "Sở Thông tin và Truyền thông").fill("validFrom", "05/01/2026").fill("summaryVi", "Giao quản lý chứng thư số").press("add");
        done(admin, 2);
    }

    private static void agencies(Screen admin) {
        byte[] csv = ("code,name,kind,level,province\nH16.11,Sở Thông tin và Truyền thông,Sở,PROVINCE,Đắk Nông\nH16.107,UBND xã Đăk R'Moan,UBND cấp xã,COMMUNE,Đắk Nông\n").getBytes(StandardCharsets.UTF_8);
        admin.open("/agencies/import").file("file", "cơ quan.csv", "text/csv", csv).press("check").accessible("bat-dau-co-quan").press("take");
        assertTrue(admin.open("/agencies/list").text().contains("UBND xã Đăk R'Moan"), admin.text());
        done(admin, 3);
    }

    private static void calendar(Screen admin) {
        int next = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).getYear() + 1;
        for (int year : new int[] {next - 1, next}) {
            admin.open("/setup/calendar?year=" + year).fill("day", "01/01/" + year).fill("name", "Tết Dương lịch").fill("decisionNo", "5015/QĐ-LĐTBXH").press("add");
        }
        admin.accessible("bat-dau-lich");
        done(admin, 4);
    }

    private static void authority(Screen admin, EmptyPortal portal) {
        for (String alias : List.of("g2root", "g2")) {
            byte[] certificate = Api.anonymous().get(portal.caUrl() + "/ca/" + alias + ".cer").expect(200).bytes();
            admin.open("/authorities/new").fill("alias", alias).file("file", alias + ".cer", "application/pkix-cert", certificate).fill("crlUrls", portal.caUrl() + "/crl/" + alias + ".crl");
            if (alias.equals("g2")) {
                admin.page.selectOption("#parent", "g2root");
            } else {
                admin.page.check("#trustAnchor");
            }
            admin.press("create").accessible("bat-dau-" + alias);
        }
        done(admin, 5);
    }

    /** The second administrator comes last: with two of them the signer's role would wait for consent. */
    private static void users(Screen admin) {
        invite(admin, "chuyenvien", "Phạm Quốc Huy", "OFFICER");
        invite(admin, "lanhdao", "Hoàng Minh Tuấn", "OFFICE_SIGNER");
        assertFalse(admin.open("/setup/index").has("tr:nth-child(6) .t-ok"), "one administrator is not enough");
        invite(admin, "quantri2", "Phan Thị Mỹ Linh", "ADMIN");
        done(admin, 6);
    }

    private static void invite(Screen admin, String username, String name, String role) {
        admin.open("/users/invite").fill("displayName", name).fill("email", username + "@daknong.gov.vn").fill("username", username);
        admin.page.check("#inviteForm input[type=checkbox][value=" + role + "]");
        admin.press("invite");
        assertTrue(admin.page.url().contains("/users/view"), admin.text());
    }

    private static void done(Screen admin, int step) {
        assertTrue(admin.open("/setup/index").has("tbody tr:nth-child(" + step + ") .t-ok"), "step " + step + ": " + admin.text());
    }

    private static int open(Screen admin, String look) {
        return admin.page.locator("tbody tr").locator(look).count();
    }
}
