package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;

/** The doors: who gets in, and what every answer carries. */
class SecurityIT {

    private static final String[] READERS = {"vanthu.xa", "thutruong.xa", "chuyenvien", "lanhdao", "thukho", "giamsat", "quantri", "thuebao.xa"};

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/html", "*/*", "application/problem+json", "application/pdf", "text/html,application/xhtml+xml;q=0.9"})
    void without_a_token_the_api_answers_401_whatever_is_accepted(String accept) {
        Answer answer = Api.anonymous().get("/api/v1/me", Map.of("Accept", accept)).refused(401);
        assertTrue(answer.header("WWW-Authenticate").startsWith("Bearer"), answer.toString());
        assertNull(answer.header("Location"));
    }

    @Test
    void a_token_that_is_none_opens_nothing() {
        assertEquals(401, Api.withToken("khong-phai-token").get("/api/v1/me").status());
    }

    @Test
    void me_of_a_clerk_names_the_agency_and_of_an_officer_none() {
        JsonObject clerk = Api.as("vanthu.xa").get("/api/v1/me").expect(200).json();
        assertEquals("vanthu.xa", clerk.getString("username"));
        assertEquals("Nguyễn Thị Hoài An", clerk.getString("displayName"));
        assertEquals("[\"CLERK\"]", clerk.getJsonArray("roles").toString());
        assertTrue(clerk.getJsonObject("agency").getString("code").startsWith("H"));
        assertTrue(clerk.getJsonObject("agency").getString("name").startsWith("UBND xã "), clerk.toString());
        JsonObject officer = Api.as("chuyenvien").get("/api/v1/me").expect(200).json();
        assertEquals("[\"OFFICER\"]", officer.getJsonArray("roles").toString());
        assertEquals(JsonValue.NULL, officer.get("agency"));
    }

    @Test
    void a_session_cookie_opens_nothing_of_the_api() {
        assertEquals(401, Api.anonymous().get("/api/v1/me", Map.of("Cookie", "RASESSION=abc; OIDC_STATE=x")).status());
    }

    /** Who may read what: one letter for each persona of {@link #READERS}, Y where the answer is 200. */
    @ParameterizedTest
    @CsvSource({
            // clerk, head, officer, signer, storekeeper, observer, admin, subscriber
            "/api/v1/dossiers,    YYYYYYYN",
            "/api/v1/lines,       YYYYYYYN",
            "/api/v1/batches,     NNYYYYYN",
            "/api/v1/tokens,      YYYYYYYN",
            "/api/v1/minutes,     YYYYYYYN",
            "/api/v1/certificates,YYYYYYYN",
            "/api/v1/authorities, NNYYYYYN",
            "/api/v1/audit,       NNNNNYYN",
            "/api/v1/me,          YYYYYYYY"})
    void each_role_reads_what_is_its_own(String path, String wanted) {
        StringBuilder found = new StringBuilder();
        for (String persona : READERS) {
            Answer answer = Api.as(persona).get(path + (path.endsWith("/me") ? "" : "?limit=1"));
            found.append(answer.status() == 200 ? 'Y' : answer.refused(403).status() == 403 ? 'N' : '?');
        }
        assertEquals(wanted, found.toString());
        Api.anonymous().get(path).refused(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/dossiers", "/api/v1/batches", "/api/v1/minutes", "/api/v1/tokens", "/api/v1/authorities"})
    void nobody_creates_without_a_token(String path) {
        Api.anonymous().post(path, Json.createObjectBuilder()).refused(401);
    }

    @Test
    void a_relying_system_reads_status_and_nothing_of_the_office() {
        assertEquals(403, Api.asSystem().get("/api/v1/batches").status());
        assertEquals(403, Api.asSystem().get("/api/v1/audit").status());
        assertEquals(200, Api.asSystem().post("/api/v1/certificates/status", Json.createObjectBuilder().add("items", Json.createArrayBuilder()
                .add(Json.createObjectBuilder().add("issuer", "g2").add("serial", "1")))).status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/khong-co", "/api/v1/dossiers/khong-phai-id", "/api/v1/dossiers/00000000-0000-7000-8000-00000000ffff"})
    void what_is_not_there_is_told_as_a_problem(String path) {
        Api.as("chuyenvien").get(path).refused(404);
    }

    @Test
    void a_broken_body_is_a_refusal_and_no_fault() {
        for (String body : new String[] {"{", "[]", "null", "{\"form\":{\"a\":1}}", "{\"lines\":\"x\"}", "\u0000"}) {
            Answer answer = Api.as("vanthu.xa").post("/api/v1/dossiers", "application/json", body.getBytes(StandardCharsets.UTF_8), Map.of());
            assertTrue(answer.status() < 500, answer.toString());
        }
        Api.as("vanthu.xa").post("/api/v1/dossiers", "text/plain", new byte[] {'a'}, Map.of()).refused(415);
    }

    @Test
    void a_correlation_id_comes_back() {
        assertEquals("kiem-thu-1", Api.as("giamsat").get("/api/v1/me", Map.of("X-Correlation-Id", "kiem-thu-1")).header("X-Correlation-Id"));
        assertNotNull(Api.as("giamsat").get("/api/v1/me").header("X-Correlation-Id"));
    }

    @Test
    void every_answer_forbids_framing_and_guessing() {
        for (String path : new String[] {"/lookup", "/api/v1/me", "/crl/khong-co.crl"}) {
            Answer answer = Api.anonymous().get(path, Map.of("Accept", "text/html"));
            assertEquals("nosniff", answer.header("X-Content-Type-Options"), answer.toString());
            assertNull(answer.header("Server"), answer.toString());
            assertNull(answer.header("X-Powered-By"), answer.toString());
        }
        Answer page = Api.anonymous().get("/lookup", Map.of("Accept", "text/html")).expect(200);
        assertTrue(page.header("Content-Security-Policy").contains("frame-ancestors 'none'"), page.header("Content-Security-Policy"));
    }

    /** A browser asks for it whenever it opens a file or a picture by itself; no page ever misses it. */
    @Test
    void the_icon_a_browser_asks_for_by_itself_is_there_for_everybody() {
        Answer icon = Api.anonymous().get("/favicon.ico").expect(200);
        assertEquals("image/x-icon", icon.header("Content-Type"));
        assertArrayEquals(new byte[] {0, 0, 1, 0}, java.util.Arrays.copyOf(icon.bytes(), 4), "reserved, kind 1");
        assertTrue(Api.anonymous().get("/favicon.svg").expect(200).text().contains("<svg"));
    }

    @Test
    void the_api_describes_itself_and_localhost_is_led_to_the_one_address() throws java.io.IOException, InterruptedException {
        assertTrue(Api.anonymous().get("/api/openapi.json").expect(200).json().getString("openapi").startsWith("3.1"));
        String elsewhere = Portal.get().url().replace("127.0.0.1", "localhost");
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(elsewhere + "/lookup")).build(), HttpResponse.BodyHandlers.discarding());
        assertEquals(302, answer.statusCode());
        assertEquals(Portal.get().url() + "/lookup", answer.headers().firstValue("Location").orElse(null));
    }

    @Test
    void a_request_with_too_many_headers_or_parameters_is_refused_before_it_is_looked_at() {
        Api.anonymous().get("/api/v1/me", headers(40)).refused(401);
        assertEquals(400, Api.anonymous().get("/api/v1/me", headers(80)).status());
        Api.anonymous().get("/api/v1/me" + parameters(400)).refused(401);
        assertEquals(400, Api.anonymous().get("/api/v1/me" + parameters(600)).status());
        Api.anonymous().get("/api/v1/me").refused(401);
    }

    private static Map<String, String> headers(int number) {
        return IntStream.range(0, number).boxed().collect(Collectors.toMap(i -> "X-Kiem-Thu-" + i, i -> "1"));
    }

    private static String parameters(int number) {
        return IntStream.range(0, number).mapToObj(i -> "p" + i + "=1").collect(Collectors.joining("&", "?", ""));
    }

    @Test
    void the_session_cookie_is_named_by_us_and_kept_from_scripts_and_other_sites() {
        Screens.Screen screen = Screens.shared().of("giamsat").open("/");
        Cookie session = screen.page.context().cookies(Portal.get().url()).stream().filter(cookie -> cookie.name.equals("RASESSION")).findFirst().orElseThrow();
        assertTrue(session.httpOnly, "scripts do not read it");
        assertEquals(SameSiteAttribute.LAX, session.sameSite);
        assertFalse(String.valueOf(screen.page.evaluate("document.cookie")).contains("RASESSION"));
    }

    @Test
    void a_page_leads_by_redirects_to_the_sign_in_form() {
        Answer page = Api.anonymous().get("/", Map.of("Accept", "text/html")).expect(302);
        assertTrue(page.header("Location").startsWith(Portal.get().realmUrl() + "/protocol/openid-connect/auth"), page.header("Location"));
        String cookies = String.join("\n", page.http().headers().allValues("Set-Cookie"));
        for (String cookie : page.http().headers().allValues("Set-Cookie")) {
            assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookies);
        }
    }
}
