package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import jakarta.json.Json;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.InBrowser;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens.Screen;

/** What is typed is not lost: not by leaving, not by the end of a session, not by a colleague who saves first. */
@Timeout(300)
class DraftUiIT extends InBrowser {

    private static final String SAVED = "() => /^Đã lưu lúc \\d\\d:\\d\\d$/.test(document.querySelector('.draft-said').textContent)";
    private static final long TWENTY_SECONDS = 21_000;

    @BeforeEach
    void nothing_kept() {
        for (String persona : new String[] {"vanthu.xa", "quantri"}) {
            Api api = Api.as(persona);
            api.get("/api/v1/drafts").items().forEach(one -> api.delete("/api/v1/drafts/" + one.asJsonObject().getString("key")).expect(204));
        }
    }

    @Test
    void what_is_typed_is_kept_after_twenty_seconds_and_found_at_another_pc_after_signing_out() {
        Screen first = screens.another("vanthu.xa");
        first.page.clock().install();
        first.open("/dossiers/new").choose("form", "05").fill("letterNo", "77/CV-UBND").fill("note", "Dòng một\nDòng hai");
        first.page.clock().runFor(TWENTY_SECONDS);
        first.page.waitForFunction(SAVED);
        first.accessible("nhap-da-luu");
        first.page.click("button.who");
        first.page.click("form[action='/sign-out'] button");
        first.page.waitForURL(url -> url.contains("/signed-out"));

        Screen second = screens.another("vanthu.xa").open("/dossiers/new").accessible("nhap-khoi-phuc");

        assertEquals("77/CV-UBND", second.page.inputValue("#letterNo"));
        assertEquals("Dòng một\nDòng hai", second.page.inputValue("#note"));
        assertTrue(second.page.isChecked("input[name=form][value='05']"));
        assertTrue(second.text().contains("Đã khôi phục nội dung nhập dở"), second.text());
        assertFalse(screens.another("vanthu.so").open("/dossiers/new").page.inputValue("#letterNo").contains("77"), "another person");
        second.page.click("[data-draft-discard]");
        second.page.waitForLoadState();
        assertEquals("", second.page.inputValue("#letterNo"));
        assertEquals("", screens.another("vanthu.xa").open("/dossiers/new").page.inputValue("#letterNo"));
        assertEquals(Map.of(), screens.barriers());
    }

    @Test
    void leaving_the_page_keeps_it_and_sending_it_ends_the_draft() {
        Screen clerk = screens.another("vanthu.xa").open("/dossiers/new").fill("letterNo", "78/CV-UBND");
        clerk.page.waitForResponse(answer -> answer.url().endsWith("/drafts"), () -> clerk.page.evaluate(
                "() => { Object.defineProperty(document, 'visibilityState', {value: 'hidden', configurable: true}); document.dispatchEvent(new Event('visibilitychange')); }"));
        clerk.open("/dossiers/new");
        assertEquals("78/CV-UBND", clerk.page.inputValue("#letterNo"));

        clerk.press("create");

        assertTrue(clerk.page.url().contains("/dossiers/edit"), clerk.page.url());
        assertEquals("", clerk.open("/dossiers/new").page.inputValue("#letterNo"));
        Api.as("vanthu.xa").get("/api/v1/drafts/dossier-new").refused(404, "RA-DRF-001");
    }

    @Test
    void ones_drafts_are_found_from_the_first_page_gone_on_with_and_thrown_away() {
        for (String name : new String[] {"dossier-new", "khac"}) {
            Api.as("vanthu.xa").put("/api/v1/drafts/" + name, Json.createObjectBuilder().add("address", "khac".equals(name) ? "https://example.vn/" : "/dossiers/new")
                    .add("fields", Json.createObjectBuilder().add("letterNo", Json.createArrayBuilder().add("83/CV-UBND"))).build()).expect(200);
        }
        Screen clerk = screens.another("vanthu.xa").open("/");
        clerk.page.click("#my-drafts a");
        clerk.page.waitForURL("**/drafts/list");
        bothThemes(clerk, "ban-nhap");
        assertEquals(0, clerk.page.locator("main a[href*='example.vn']").count(), "no draft leads out of the portal");
        clerk.page.locator("tr:has-text('Biểu mẫu khác') input[type=submit]").click();
        clerk.page.waitForLoadState();
        assertEquals(1, clerk.page.locator("main tbody tr").count(), clerk.text());

        clerk.page.locator("tr:has-text('83/CV-UBND') a.btn").click();

        clerk.page.waitForURL("**/dossiers/new");
        assertEquals("83/CV-UBND", clerk.page.inputValue("#letterNo"));
        assertFalse(screens.another("vanthu.so").open("/drafts").text().contains("83/CV-UBND"), "another person");
        assertEquals(Map.of(), screens.barriers());
    }

    @Test
    void a_form_sent_after_its_session_ended_leads_back_to_the_same_step_with_everything_there() {
        String dossier = dossier();
        Screen clerk = screens.another("vanthu.xa").open("/dossiers/edit?id=" + dossier + "&line=new");
        clerk.fill("fullName", "Nguyễn Thị Hạnh").fill("position", "Chủ tịch").fill("dateOfBirth", "01/02/1980");
        cut(clerk);

        clerk.press("saveLine");

        assertTrue(clerk.page.url().contains("/dossiers/edit?id=" + dossier + "&line=new"), clerk.page.url());
        assertEquals("Nguyễn Thị Hạnh", clerk.page.inputValue("#fullName"));
        assertEquals("Chủ tịch", clerk.page.inputValue("#position"));
        assertEquals("01/02/1980", clerk.page.inputValue("#dateOfBirth"));
        assertTrue(clerk.page.innerText("#rescued").contains("còn nguyên"), clerk.text());
        clerk.accessible("phien-da-het");
        clerk.press("saveLine");
        assertTrue(clerk.page.innerText("#lines").contains("Nguyễn Thị Hạnh"), clerk.text());
        assertEquals(Map.of(), screens.barriers());
    }

    @Test
    void it_is_the_same_without_a_script_and_after_signing_in_anew() {
        Screen clerk = screens.withoutScript().open("/dossiers/new").signIn("vanthu.xa");
        clerk.open("/dossiers/new").fill("letterNo", "79/CV-UBND");
        clerk.page.context().clearCookies();

        clerk.press("create");
        clerk.signIn("vanthu.xa");

        assertEquals("79/CV-UBND", clerk.page.inputValue("#letterNo"), clerk.page.url());
    }

    @Test
    void who_signs_in_next_at_the_same_pc_sees_nothing_of_it() {
        Screen clerk = screens.another("vanthu.xa").open("/dossiers/new").fill("letterNo", "80/CV-UBND");
        clerk.page.context().clearCookies();

        clerk.press("create");
        clerk.signIn("vanthu.so");

        assertEquals("", clerk.page.inputValue("#letterNo"));
        assertTrue(clerk.page.innerText("#rescued").contains("đúng tài khoản"), clerk.text());
        Api.as("vanthu.so").get("/api/v1/drafts/dossier-new").refused(404, "RA-DRF-001");
    }

    @Test
    void a_page_left_behind_by_many_others_does_not_fail_either() {
        Screen admin = screens.another("quantri").open("/setup/settings");
        Page left = admin.page;
        Page other = left.context().newPage();
        for (int i = 0; i < 20; i++) {
            other.navigate(Portal.get().url() + "/setup/calendar");
        }
        left.fill("#set-office-phone", "0261 3 543 210");
        admin.press("save");

        assertEquals("0261 3 543 210", left.inputValue("#set-office-phone"), left.url());
        assertTrue(left.innerText("#rescued").contains("bấm lại"), admin.text());
    }

    @Test
    void two_minutes_before_the_end_it_warns_and_going_on_takes_the_warning_away() {
        Screen clerk = screens.another("vanthu.xa");
        clerk.page.clock().install();
        clerk.open("/dossiers/new").fill("letterNo", "81/CV-UBND");
        long session = Long.parseLong(clerk.page.getAttribute("#session-end", "data-seconds"));
        assertEquals(3_600, session, "the server's own limit");
        clerk.page.clock().runFor(TWENTY_SECONDS);
        clerk.page.waitForFunction(SAVED);
        assertFalse(clerk.page.isVisible("#session-end"));

        clerk.page.clock().fastForward((session - 119) * 1_000);

        clerk.page.waitForSelector("#session-end[open]");
        assertTrue(clerk.page.innerText("#session-end").contains("Phiên làm việc sắp kết thúc"));
        assertEquals("Tiếp tục làm việc", clerk.page.evaluate("() => document.activeElement.textContent"));
        clerk.page.keyboard().press("Tab");
        assertTrue((Boolean) clerk.page.evaluate("() => document.activeElement === document.body || document.getElementById('session-end').contains(document.activeElement)"), "the focus stays inside");
        bothThemes(clerk, "phien-sap-het");
        clerk.page.click("[data-session-go]");
        clerk.page.waitForSelector("#session-end:not([open])", new Page.WaitForSelectorOptions().setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
        assertEquals(Map.of(), screens.barriers());
    }

    @Test
    void after_the_end_one_button_leads_through_the_sign_in_back_to_what_was_typed() {
        Screen clerk = screens.another("vanthu.xa");
        clerk.page.clock().install();
        clerk.open("/dossiers/new").fill("letterNo", "82/CV-UBND");
        clerk.page.context().clearCookies();
        clerk.page.clock().runFor(TWENTY_SECONDS);
        clerk.page.waitForSelector("[data-session=over]:not([hidden])");
        bothThemes(clerk, "phien-het");

        clerk.page.click("[data-session-again]");
        clerk.page.waitForURL(url -> url.startsWith(Portal.get().realmUrl()));
        clerk.signIn("vanthu.xa");

        assertEquals("82/CV-UBND", clerk.page.inputValue("#letterNo"), "typed after the last save, and kept all the same");
        assertEquals(Map.of(), screens.barriers());
    }

    @Test
    void two_people_change_the_same_line_and_the_second_chooses_field_by_field() {
        String dossier = dossier();
        Screen slow = screens.another("vanthu.xa");
        slow.open("/dossiers/edit?id=" + dossier + "&line=new").fill("fullName", "Nguyễn Thị Hạnh").fill("position", "Công chức").press("saveLine");
        String line = "/dossiers/edit?id=" + dossier + "&line=" + Portal.get().value("select id from request_line where dossier_id = '" + dossier + "'");
        slow.open(line);
        Screen quick = screens.another("vanthu.xa").open(line).fill("position", "Phó Chủ tịch").fill("mobile", "0912345678").press("saveLine");
        assertFalse(quick.has("#conflict"), quick.text());

        slow.fill("position", "Chủ tịch").fill("fullName", "Nguyễn Thị Hồng Hạnh").press("saveLine");

        assertTrue(slow.has("#conflict"), slow.text());
        assertEquals("Chủ tịch", slow.page.inputValue("#position"), "nothing typed is lost");
        assertEquals("Nguyễn Thị Hồng Hạnh", slow.page.inputValue("#fullName"));
        assertEquals("0912345678", slow.page.inputValue("#mobile"), "not typed in, so it is the new one");
        String panel = slow.page.innerText("#conflict");
        assertTrue(panel.contains("Phó Chủ tịch") && panel.contains("Chủ tịch") && !panel.contains("Hồng Hạnh"), panel);
        String clerk = Portal.get().value("select display_name from app_user where username = 'vanthu.xa'");
        assertTrue(panel.contains(clerk + " đã lưu bản mới lúc "), panel);
        bothThemes(slow, "hai-ban");
        slow.page.click("[data-choose=theirs][data-field=position]");
        assertEquals("Phó Chủ tịch", slow.page.inputValue("#position"));
        slow.page.click("[data-choose=mine][data-field=position]");
        assertEquals("true", slow.page.getAttribute("[data-choose=mine][data-field=position]", "aria-pressed"));
        slow.press("saveLine");
        slow.open(line);
        assertEquals("Chủ tịch", slow.page.inputValue("#position"));
        assertEquals("Nguyễn Thị Hồng Hạnh", slow.page.inputValue("#fullName"));
        assertEquals("0912345678", slow.page.inputValue("#mobile"));
        assertFalse(slow.has("#conflict"), slow.text());
        assertEquals(Map.of(), screens.barriers());
    }

    @Test
    void two_administrators_change_the_settings_and_an_agency() {
        Screen slow = screens.another("quantri").open("/setup/settings");
        Screen quick = screens.another("quantri").open("/setup/settings").fill("set-office-phone", "0261 3 111 111").press("save");
        assertFalse(quick.has("#conflict"), quick.text());
        slow.fill("set-office-phone", "0261 3 222 222").press("save");
        assertTrue(slow.page.innerText("#conflict").contains("0261 3 111 111"), slow.text());
        slow.press("save");
        assertEquals("0261 3 222 222", slow.open("/setup/settings").page.inputValue("#set-office-phone"));

        String agency = "/agencies/view?id=" + Portal.get().value("select id from agency where valid_to is null order by code limit 1");
        slow.open(agency);
        quick.open(agency).fill("phone", "0261 3 333 333").press("describe");
        slow.fill("phone", "0261 3 444 444").press("describe");
        assertTrue(slow.page.innerText("#conflict").contains("0261 3 333 333"), slow.text());
        assertEquals("0261 3 444 444", slow.page.inputValue("#phone"));
        slow.page.click("[data-choose-all=theirs]");
        slow.press("describe");
        assertEquals("0261 3 333 333", slow.open(agency).page.inputValue("#phone"));
    }

    @Test
    void nobody_writes_a_draft_for_another_and_no_site_for_anybody() {
        Screen clerk = screens.another("vanthu.xa").open("/dossiers/new");
        String ticket = clerk.page.inputValue("#newForm input[name=draft]");
        BrowserContext other = screens.another("vanthu.so").page.context();
        for (String sent : new String[] {ticket, "", "AAAA"}) {
            var answer = other.request().post(Portal.get().url() + "/drafts", RequestOptions.create().setForm(FormData.create().set("draft", sent).set("letterNo", "1/X")));
            assertEquals(403, answer.status(), sent);
        }
        Api.as("vanthu.so").get("/api/v1/drafts/dossier-new").refused(404, "RA-DRF-001");
        Api.as("vanthu.xa").get("/api/v1/drafts/dossier-new").refused(404, "RA-DRF-001");
    }

    private static void bothThemes(Screen screen, String name) {
        screen.accessible(name);
        screen.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        screen.accessible(name + "-toi");
        screen.page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** The server knows the session no more. */
    private static void cut(Screen screen) {
        screen.page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName("RASESSION"));
    }

    private static String dossier() {
        return Api.as("vanthu.xa").post("/api/v1/dossiers", Json.createObjectBuilder().add("form", "01")).expect(201).text("id");
    }
}
