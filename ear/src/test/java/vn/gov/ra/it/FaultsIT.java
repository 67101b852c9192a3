package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.demo.launch.DemoEnvironment;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Disturbing;
import vn.gov.ra.it.support.Keycloak;
import vn.gov.ra.it.support.Launcher;
import vn.gov.ra.it.support.Pki;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;

/** A neighbour is gone: what does not need it goes on, what does says so in plain words, and its return needs nobody's hand. */
@Disturbing
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class FaultsIT {

    private static final String IN_FORCE = "select %s from certificate c join authority a on a.id = c.authority_id where a.alias = 'g2' and c.state = 'IN_FORCE'"
            + " and c.not_after > now() + interval '2 days' order by c.serial limit 1";
    private static final List<String> LASTING = List.of("agency", "person", "certificate", "token", "dossier", "request_line", "batch", "stored_file", "form_draft");
    private static final String DRAFT = "/api/v1/drafts/person-new.faults";

    private final DemoEnvironment parts = Portal.get().environment();
    private final String serial = Portal.get().value(IN_FORCE.formatted("c.serial"));
    private final byte[] certificate = Base64.getMimeDecoder().decode(Portal.get().value(IN_FORCE.formatted("encode(c.der, 'base64')")));

    @Test
    void without_the_ca_the_kept_list_goes_on_answering_and_its_return_is_noticed_without_a_restart() {
        CaOperator.refresh();
        byte[] list = Api.anonymous().get("/crl/g2.crl").expect(200).bytes();
        parts.kill("ca");

        JsonObject attempt = refresh();

        assertEquals("FAILED", attempt.getString("outcome"), attempt.toString());
        assertFalse(attempt.isNull("error"), attempt.toString());
        statusGoesOn();
        assertArrayEquals(list, Api.anonymous().get("/crl/g2.crl").expect(200).bytes());
        Answer authority = Api.as("quantri").get("/api/v1/authorities/g2").expect(200);
        assertFalse(authority.json().getJsonObject("crl").isNull("lastError"), authority.toString());

        parts.start();

        assertTrue(Set.of("UPDATED", "UNCHANGED").contains(refresh().getString("outcome")));
        authority = Api.as("quantri").get("/api/v1/authorities/g2").expect(200);
        assertTrue(authority.json().getJsonObject("crl").isNull("lastError"), authority.toString());
    }

    @Test
    void without_the_database_status_goes_on_from_memory_and_says_that_our_own_alerts_are_missing() {
        CaOperator.refresh();
        Api system = Api.asSystem();
        String path = "/api/v1/certificates/g2/" + serial + "/status";
        assertTrue(system.get(path).expect(200).json().isNull("warning"));
        byte[] list = Api.anonymous().get("/crl/g2.crl").expect(200).bytes();
        byte[] question = Pki.ocspRequest("g2", certificate);
        parts.kill("postgres");

        JsonObject told = system.get(path).expect(200).json();
        assertEquals("good", told.getString("status"), told.toString());
        assertEquals("LOCAL_ALERT_UNAVAILABLE", told.getString("warning"), told.toString());
        assertTrue(told.isNull("localAlert"));
        JsonObject open = Api.anonymous().get(path).expect(200).json();
        assertEquals("good", open.getString("status"));
        assertTrue(open.isNull("warning"), "who sees no alerts misses none");
        assertTrue(Api.anonymous().post("/ocsp", "application/ocsp-request", question, Map.of()).expect(200).bytes().length > 500);
        JsonArrayBuilder items = Json.createArrayBuilder();
        for (int i = 0; i < 200; i++) {
            items.add(Json.createObjectBuilder().add("issuer", "g2").add("serial", serial));
        }
        JsonArray batch = system.post("/api/v1/certificates/status", Json.createObjectBuilder().add("items", items)).expect(200).items();
        assertTrue(batch.getValuesAs(JsonObject.class).stream().allMatch(each -> each.getString("status").equals("good")), batch.toString());
        assertArrayEquals(list, Api.anonymous().get("/crl/g2.crl").expect(200).bytes());
        assertEquals(200, Api.anonymous().get("/health/ready").status());
        Answer bySha256 = Api.anonymous().get("/api/v1/certificates/by-sha256/" + Pki.sha256(certificate) + "/status");
        assertEquals(503, bySha256.status(), "which certificate that is stands in the register alone");
        assertFalse(bySha256.header("Retry-After").isEmpty());

        parts.startDatabase();

        Keycloak.await(() -> system.get(path).expect(200).json().isNull("warning"), "alerts as soon as the server's connections are new");
    }

    @Test
    void without_keycloak_only_signing_in_waits_and_says_so() {
        Api clerk = Api.as("vanthu.xa");
        clerk.get("/api/v1/me").expect(200);
        try (Screens screens = new Screens()) {
            Screens.Screen open = screens.of("vanthu.xa");
            Screens.Screen outside = screens.anonymous();
            parts.kill("keycloak");

            statusGoesOn();
            assertEquals("vanthu.xa", clerk.get("/api/v1/me").expect(200).text("username"));
            clerk.post("/api/v1/dossiers", Json.createObjectBuilder().add("form", "01").add("note", "Lập khi hệ thống đăng nhập ngừng")).expect(201);
            Api.anonymous().get("/api/v1/me").refused(401);
            assertTrue(Api.anonymous().get("/lookup").expect(200).text().contains("Tra cứu"));
            assertTrue(signedIn(open.open("/dossiers/list")), open.page.url());

            Response told = outside.page.navigate(Portal.get().url() + "/dossiers/list");
            assertEquals(503, told.status());
            assertTrue(outside.page.url().endsWith("/sign-in-unavailable"), outside.page.url());
            assertTrue(outside.page.innerText("h1").contains("chưa đăng nhập được"), outside.page.innerText("body"));
            assertFalse(outside.page.content().contains("Exception"), "no stack trace");
            outside.accessible("keycloak-ngung");
            assertEquals(Map.of(), screens.barriers());

            parts.start();

            outside.page.navigate(Portal.get().url() + "/sign-in-unavailable");
            outside.page.fill("#username", "giamsat");
            outside.page.fill("#password", "demo");
            outside.page.click("#kc-login");
            outside.page.waitForURL(url -> url.startsWith(Portal.get().url()));
            assertFalse(outside.page.url().contains("unavailable"), outside.page.url());
            assertTrue(signedIn(open.open("/dossiers/list")), open.page.url());
        }
    }

    @Test
    void a_demo_killed_twice_comes_back_with_its_data_and_the_portal_waits_for_no_neighbour() {
        Api.as("vanthu.xa").put(DRAFT, Json.createObjectBuilder().add("address", "/subscribers/new").addNull("seenVersion")
                .add("fields", Json.createObjectBuilder().add("fullName", Json.createArrayBuilder().add("Nguyễn Thị Hạnh"))).build()).expect(200);
        List<String> before = lasting();
        killEverything();

        parts.startDatabase().startPortal();   // neither Keycloak nor the CA is there, from the very start

        statusGoesOn();
        Answer turnedAway = Api.anonymous().get("/dossiers/list");
        assertEquals(302, turnedAway.status(), turnedAway.toString());
        assertTrue(turnedAway.header("Location").endsWith("/sign-in-unavailable"), turnedAway.header("Location"));
        assertEquals(0, Launcher.demo(), "what runs is left alone, what is missing is started");
        everythingAnswers();
        assertEquals(before, lasting());

        killEverything();
        assertEquals(0, Launcher.demo());
        everythingAnswers();
        assertEquals(before, lasting());
        assertEquals("Nguyễn Thị Hạnh", Api.as("vanthu.xa").get(DRAFT).expect(200).json().getJsonObject("fields").getJsonArray("fullName").getString(0));
        assertEquals(0, Portal.get().run("vn.gov.ra.audit.VerifyAuditMain"));
    }

    private void killEverything() {
        List.of("wildfly", "keycloak", "ca", "postgres").forEach(parts::kill);
    }

    private static JsonObject refresh() {
        return Api.as("quantri").post("/api/v1/authorities/g2/refresh", Json.createObjectBuilder()).expect(200).json().getJsonArray("results").getJsonObject(0);
    }

    private void statusGoesOn() {
        assertEquals(200, Api.anonymous().get("/health/ready").status());
        assertEquals("good", Api.anonymous().get("/api/v1/certificates/g2/" + serial + "/status").expect(200).text("status"));
        Pki.Said ocsp = Pki.ocsp(certificate);
        assertTrue(ocsp.output().contains("Response verify OK") && ocsp.output().contains(": good"), ocsp.output());
        Api.anonymous().get("/crl/g2.crl").expect(200);
    }

    /** Sign-in, the CA and the status of certificates, each asked once. */
    private void everythingAnswers() {
        statusGoesOn();
        try (Screens screens = new Screens()) {
            assertTrue(signedIn(screens.of("vanthu.xa").open("/dossiers/list")));
        }
        assertTrue(Set.of("UPDATED", "UNCHANGED").contains(refresh().getString("outcome")));
    }

    private static boolean signedIn(Screens.Screen screen) {
        return screen.page.url().startsWith(Portal.get().url() + "/dossiers/list") && screen.has("form[action='/sign-out']");
    }

    private static List<String> lasting() {
        return LASTING.stream().map(table -> table + " " + Portal.get().value("select count(*) from " + table)).toList();
    }
}
