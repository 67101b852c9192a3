package vn.gov.ra.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Walk;

/** The bell: who is told of a dossier's way, that nobody else is, and how it is read. */
@Timeout(300)
class NotificationIT {

    private static final String PATH = "/api/v1/notifications";

    @BeforeAll
    static void portal() {
        Portal.get();
    }

    @Test
    void an_agency_is_told_what_waits_for_its_head_and_what_was_decided_and_no_other_agency_is() {
        Walk walk = Walk.ofCommune(Person.three()).readyToSign();
        String dossier = walk.id(walk.dossier());

        assertEquals("DOSSIER_TO_SIGN", about("thutruong.xa", dossier).get(0).getString("kind"));
        assertEquals(3, about("thutruong.xa", dossier).get(0).getInt("count"), "one row for all lines of the dossier");
        assertEquals(List.of(), about("vanthu.so", dossier));
        walk.confirmedScan().claimed().proposed().approved();

        JsonObject approved = about("vanthu.xa", dossier).get(0);
        assertEquals("LINE_APPROVED", approved.getString("kind"));
        assertTrue(approved.getString("title").contains("được phê duyệt"), approved.toString());
        for (String other : List.of("vanthu.so", "thutruong.so", "chuyenvien", "quantri")) {
            assertEquals(List.of(), about(other, dossier), other);
        }
        String notice = PATH + "/" + approved.getString("id") + "/actions/read";
        Api.as("vanthu.so").post(notice, Json.createObjectBuilder()).refused(404, "RA-NTF-001");
        Api.asSystem().get(PATH).refused(403);
        assertFalse(Api.as("vanthu.xa").post(notice, Json.createObjectBuilder()).expect(200).json().isNull("readAt"));
    }

    @Test
    void the_bell_shows_how_many_are_unread_and_leads_to_what_they_are_about() {
        Walk walk = Walk.ofCommune(Person.woman("H'Lan Niê", "Kế toán")).readyToSign();
        Screen head = Screens.shared().of("thutruong.xa").open("/");
        assertTrue(head.has(".bell .dot"), head.text());
        head.page.click(".bell summary");
        assertThat(head.page.locator(".bell-box .notices li").first()).isVisible();
        assertEquals(Map.of(), barriers(head, "chuong"));

        head.page.locator(".bell-box .notices a").first().click();

        assertTrue(head.page.url().endsWith("/dossiers/view?id=" + walk.id(walk.dossier())), head.page.url());
        assertEquals(0, about("thutruong.xa", walk.id(walk.dossier())).stream().filter(one -> one.isNull("readAt")).count(), "read when it was opened");
        Walk.ofCommune(Person.woman("H'Nuôn Kbuôr", "Kế toán")).readyToSign();
        head.open("/notifications");
        assertEquals(Map.of(), barriers(head, "thong-bao"));
        head.page.click("#readAll");
        assertEquals(0, Api.as("thutruong.xa").get(PATH + "/unread").expect(200).json().getInt("unread"));
        assertFalse(head.has(".bell .dot"), "nothing is unread any more");
    }

    @Test
    void who_wants_none_of_a_kind_is_told_none_and_an_administrator_sees_why_mails_were_not_sent() {
        Api clerk = Api.as("vanthu.xa");
        clerk.put(PATH + "/choices", choice("LINE_APPROVED", false)).expect(200);
        Walk walk = Walk.ofCommune(Person.woman("H'Wik Mlô", "Kế toán")).readyToSign().confirmedScan().claimed().proposed().approved();
        assertEquals(List.of(), about("vanthu.xa", walk.id(walk.dossier())));
        clerk.put(PATH + "/choices", choice("LINE_APPROVED", true)).expect(200);

        Screen admin = Screens.shared().of("quantri").open("/notifications/mails");
        assertEquals(Map.of(), barriers(admin, "thu-thong-bao"));
        assertTrue(admin.text().contains("thutruong.xa"), admin.text());
        assertEquals(403, Screens.shared().of("vanthu.xa").status("/notifications/mails"));
        clerk.get(PATH + "/mails").refused(403);
    }

    @Test
    void an_admin_says_notices_in_the_offices_words() {
        Api admin = Api.as("quantri");
        String words = "/api/v1/notice-templates/title.DOSSIER_TO_SIGN/vi";
        JsonObject before = admin.get(words).expect(200).json();
        assertTrue(before.getString("builtIn").contains("{1}"), before::toString);
        said(admin, words, before, "Có hồ sơ {7}").refused(400, "RA-NTF-003");
        JsonObject own = said(admin, words, before, "Kính trình thủ trưởng ký {1}").expect(200).json();
        said(admin, words, before, "Khác").refused(412);
        Api.as("vanthu.xa").get(words).refused(403);
        admin.get("/api/v1/notice-templates/title.KHONG_CO/vi").refused(404, "RA-NTF-002");

        Walk walk = Walk.ofCommune(Person.woman("H'Duyên Êban", "Kế toán")).readyToSign();
        String title = about("thutruong.xa", walk.id(walk.dossier())).get(0).getString("title");
        assertTrue(title.startsWith("Kính trình thủ trưởng ký "), title);
        Screen page = Screens.shared().of("quantri").open("/notifications/mails?text=title.DOSSIER_TO_SIGN");
        assertEquals(Map.of(), barriers(page, "loi-van"));
        page.fill("templateVi", "").press("saveTemplate");
        assertTrue(about("thutruong.xa", walk.id(walk.dossier())).get(0).getString("title").startsWith("Hồ sơ chờ ký"), "the portal's own words again: " + own);
    }

    private static Answer said(Api who, String words, JsonObject seen, String text) {
        return who.send("PUT", words, "application/json", Json.createObjectBuilder().add("text", text).build().toString().getBytes(StandardCharsets.UTF_8),
                Map.of("If-Match", "\"" + seen.getInt("version") + "\""));
    }

    private static JsonObject choice(String kind, boolean bell) {
        return Json.createObjectBuilder().add("choices", Json.createArrayBuilder().add(Json.createObjectBuilder().add("kind", kind).add("bell", bell).add("mail", false)))
                .build();
    }

    private static List<JsonObject> about(String persona, String subject) {
        return Api.as(persona).get(PATH + "?limit=100").expect(200).items().stream().map(one -> one.asJsonObject()).filter(one -> one.getString("subjectId").equals(subject))
                .toList();
    }

    private static Map<String, String> barriers(Screen screen, String name) {
        screen.accessible(name);
        return Screens.shared().barriers();
    }
}
