package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Audit;
import vn.gov.ra.it.support.Keycloak;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;

/** An administrator invites people, gives and takes roles with a second one beside them, and ends accounts; the real Keycloak follows. */
class UserPagesIT {

    private static final String INVITE = "/users/invite";

    private static Screen of(String persona) {
        return Screens.shared().of(persona);
    }

    private static String view(String id) {
        return "/users/view?id=" + id;
    }

    @Test
    void an_invitation_is_written_without_a_script_and_searching_loses_nothing() {
        Screen admin = Screens.shared().withoutScript().open("/users/invite").signIn("quantri").open("/users/invite");
        admin.fill("displayName", "Nguyễn Thị Lụa").fill("email", "luantl@daknong.gov.vn").fill("username", "lua.xa").fill("personId-q", "nguyen");
        admin.page.check("input[name=roles][value=CLERK]");
        admin.press("personId-look");
        admin.page.locator("input[name=personId-plain]").first().check();
        admin.fill("agencyId-q", "dak ru").press("agencyId-look");

        assertEquals("Nguyễn Thị Lụa", admin.page.inputValue("#displayName"));
        assertEquals("luantl@daknong.gov.vn", admin.page.inputValue("#email"));
        assertEquals("lua.xa", admin.page.inputValue("#username"));
        assertTrue(admin.page.isChecked("input[name=roles][value=CLERK]"));
        assertTrue(admin.page.locator("input[name=personId-plain]").first().isChecked(), "what was chosen before stays chosen");
        assertEquals(1, admin.page.locator("input[name=agencyId-plain]").count());
        admin.page.context().close();
    }

    @Test
    void an_invited_clerk_gets_an_account_with_least_rights_and_signs_in_as_who_was_invited() {
        Keycloak.forget("lua.it");
        Screen admin = of("quantri").open(INVITE).fill("agencyId-q", "dak rmoan");
        admin.page.waitForSelector("#agencyId-q-list [role=option]");
        admin.page.press("#agencyId-q", "Enter");
        admin.page.check("#inviteForm input[type=checkbox][value=CLERK]");
        admin.fill("displayName", "Trịnh Thị Lụa").fill("email", "lua.it@gmail.com").fill("username", "lua.it").press("invite").told("RA-");
        assertEquals("Trịnh Thị Lụa", admin.value("displayName"));
        assertTrue(admin.page.isChecked("#inviteForm input[type=checkbox][value=CLERK]"));
        admin.fill("email", "lua.it@daknong.gov.vn").fill("username", "vanthu.xa").press("invite").told("RA-ACC-002");
        assertEquals("0", Portal.get().value("select count(*) from app_user where username = 'lua.it'"));
        admin.fill("username", "lua.it").press("invite");
        String id = admin.id();
        Audit.has("user", id, "user.invite", "quantri");

        JsonObject account = Keycloak.account("lua.it", found -> found.getBoolean("enabled"));
        assertEquals(List.of("UPDATE_PASSWORD"), account.getJsonArray("requiredActions").getValuesAs(jakarta.json.JsonString::getString));
        until("select state from app_user where id = '" + id + "'", "ACTIVE");
        assertEquals(Set.of("CLERK"), Keycloak.roles(account));
        assertEquals(0, Keycloak.clientRights(account));
        assertEquals(account.getString("id"), Portal.get().value("select subject from app_user where id = '" + id + "'"), "tied by the provider's id");

        Keycloak.setPassword(account, "demo");
        Screen clerk = of("lua.it");
        assertTrue(clerk.page.innerText("button.who").contains("Trịnh Thị Lụa"), clerk.page.innerText("button.who"));
        clerk.open("/dossiers/new").choose("form", "01").press("create");
        assertEquals("UBND xã Đăk R'Moan", Api.as("vanthu.xa").get("/api/v1/dossiers/" + clerk.id()).expect(200).text("agencyName"));
        Audit.has("dossier", clerk.id(), "dossier.create", "lua.it");
        Keycloak.forget("lua.it");
    }

    @Test
    void accounts_are_the_administrators() {
        for (String persona : List.of("vanthu.xa", "chuyenvien", "lanhdao", "giamsat")) {
            of(persona).forbidden(INVITE);
        }
        String id = invited("bay.it", "OFFICER");
        assertEquals(403, of("chuyenvien").status(view(id)));
        of("giamsat").open(view(id)).forge("do-give-role").forge("do-end");
        assertEquals(List.of("OFFICER GRANTED"), roles(id));
    }

    @Test
    void a_role_is_given_and_taken_and_the_provider_follows() {
        String id = invited("tam.it", "OFFICER");
        JsonObject account = Keycloak.account("tam.it", found -> found.getBoolean("enabled"));
        until("select state from app_user where id = '" + id + "'", "ACTIVE");
        Screen admin = of("quantri").open(view(id));
        admin.page.selectOption("#role", "STOREKEEPER");
        admin.press("do-give-role");
        assertEquals(List.of("OFFICER GRANTED", "STOREKEEPER GRANTED"), roles(id), admin.text());
        Keycloak.account("tam.it", found -> Keycloak.roles(found).equals(Set.of("OFFICER", "STOREKEEPER")));
        admin.open(view(id)).page.selectOption("#role", "CLERK");
        admin.press("do-give-role").told("RA-ACC-0");
        assertEquals("CLERK", admin.value("role"), "what was chosen is kept");
        take(admin.open(view(id)), "Thủ kho");
        assertEquals(List.of("OFFICER GRANTED"), roles(id), admin.text());
        Keycloak.account("tam.it", found -> Keycloak.roles(found).equals(Set.of("OFFICER")));
        Audit.has("user", id, "user.role-given", "quantri");
        Audit.has("user", id, "user.role-taken", "quantri");
        assertNotEquals("", account.getString("id"));
        Keycloak.forget("tam.it");
    }

    @Test
    void the_role_of_a_signer_waits_for_a_second_administrator() {
        String id = invited("chin.it", "OBSERVER");
        until("select state from app_user where id = '" + id + "'", "ACTIVE");
        Screen first = of("quantri").open(view(id));
        take(first, "Giám sát");
        first.open(view(id)).page.selectOption("#role", "OFFICE_SIGNER");
        first.press("do-give-role");
        assertEquals(List.of("OFFICE_SIGNER REQUESTED"), roles(id), first.text());
        assertFalse(first.open(view(id)).page.innerText("#why-consent").isBlank(), "who asked is told that another has to consent");
        first.forge("do-consent");
        assertEquals(List.of("OFFICE_SIGNER REQUESTED"), roles(id));
        assertEquals(Set.of(), Keycloak.roles(Keycloak.account("chin.it", found -> Keycloak.roles(found).isEmpty())));
        Screen second = of("quantri2").open(view(id)).press("do-consent");
        assertEquals(List.of("OFFICE_SIGNER GRANTED"), roles(id), second.text());
        Keycloak.account("chin.it", found -> Keycloak.roles(found).equals(Set.of("OFFICE_SIGNER")));
        Audit.has("user", id, "user.role-requested", "quantri");
        Audit.has("user", id, "user.role-consented", "quantri2");
        Keycloak.forget("chin.it");
    }

    @Test
    void nobody_changes_an_account_of_their_own() {
        String own = Portal.get().value("select id from app_user where username = 'quantri'");
        Screen admin = of("quantri").open(view(own));
        assertFalse(admin.page.innerText("#why-give-role").isBlank(), admin.text());
        admin.forge("do-give-role").forge("do-end").forge("do-tie");
        assertEquals(List.of("ADMIN GRANTED"), roles(own));
    }

    @Test
    void an_account_ends_with_its_last_day_here_and_at_the_provider() {
        String id = invited("muoi.it", "OBSERVER");
        JsonObject account = Keycloak.account("muoi.it", found -> found.getBoolean("enabled"));
        until("select state from app_user where id = '" + id + "'", "ACTIVE");
        Keycloak.setPassword(account, "demo");
        Screen person = of("muoi.it");
        assertEquals(200, person.status("/audit/list"));
        Api program = Api.as("muoi.it");
        program.get("/api/v1/audit").expect(200);

        Screen admin = of("quantri").open(view(id)).fill("lastDay", "01/01/2020").fill("confirm-end", "muoi.it").press("do-end").told("RA-ACC-015");
        assertEquals("01/01/2020", admin.value("lastDay"));
        Screen slower = of("quantri2").open(view(id)).fill("lastDay", day(30)).fill("confirm-end", "muoi.it");
        admin.open(view(id)).fill("lastDay", day(0)).fill("confirm-end", "muoi.it").press("do-end");
        assertEquals(200, person.status("/audit/list"), "the last day is a day of work");
        slower.press("do-end").told("RA-GEN-003");
        admin.open(view(id)).fill("lastDay", day(-1)).fill("confirm-end", "muoi.it").press("do-end");
        assertEquals("ENDED", Portal.get().value("select state from app_user where id = '" + id + "'"), admin.text());
        Audit.has("user", id, "user.end", "quantri");
        assertEquals(403, person.status("/audit/list"), "an open session acts no more");
        assertTrue(person.open("/").text().contains("RA-SEC-002"), person.text());
        program.get("/api/v1/audit").refused(403, "RA-SEC-002");

        Keycloak.account("muoi.it", found -> !found.getBoolean("enabled"));
        Screen again = Screens.shared().anonymous();
        again.page.navigate(Portal.get().url() + "/");
        again.fill("username", "muoi.it").fill("password", "demo").press("kc-login");
        assertTrue(again.page.url().startsWith(Portal.get().realmUrl()), again.page.url());
        again.page.context().close();
        Keycloak.forget("muoi.it");
    }

    private static String day(int fromToday) {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).plusDays(fromToday).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
    }

    /** An account of the office, asked for over REST. */
    private static String invited(String username, String... roles) {
        Keycloak.forget(username);
        JsonArrayBuilder wanted = Json.createArrayBuilder();
        for (String role : roles) {
            wanted.add(role);
        }
        return Api.as("quantri").post("/api/v1/users", Json.createObjectBuilder().add("email", username + "@daknong.gov.vn").add("username", username)
                .add("displayName", "Hoàng Thị Bảy").add("roles", wanted)).expect(201).text("id");
    }

    private static void take(Screen admin, String role) {
        admin.page.locator("#rolesForm tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText(role)).locator("input[type=submit]").click();
        admin.page.waitForLoadState();
    }

    private static List<String> roles(String id) {
        return Api.as("quantri2").get("/api/v1/users/" + id).expect(200).json().getJsonArray("roles").getValuesAs(JsonObject.class).stream()
                .map(role -> role.getString("role") + " " + role.getString("state")).sorted().toList();
    }

    private static void until(String sql, String value) {
        Keycloak.await(() -> value.equals(Portal.get().value(sql)), sql);
    }
}
