package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Portal;

/** The doors: who gets in, and what every answer carries. */
class SecurityIT {

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
    void a_page_leads_by_redirects_to_the_sign_in_form() {
        Answer page = Api.anonymous().get("/", Map.of("Accept", "text/html")).expect(302);
        assertTrue(page.header("Location").startsWith(Portal.get().realmUrl() + "/protocol/openid-connect/auth"), page.header("Location"));
        String cookies = String.join("\n", page.http().headers().allValues("Set-Cookie"));
        for (String cookie : page.http().headers().allValues("Set-Cookie")) {
            assertTrue(cookie.contains("HttpOnly") && cookie.contains("SameSite=Lax"), cookies);
        }
    }
}
