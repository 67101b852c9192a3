package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.InBrowser;
import vn.gov.ra.it.support.Portal;
import vn.gov.ra.it.support.Screens.Screen;

/** The box in the header and the page of results, by keyboard alone. */
@Timeout(240)
class SearchUiIT extends InBrowser {

    private static final String BOX = "#top-q";
    private static final String OPTION = "#top-found [role=option]";

    @Test
    void ctrl_k_words_an_arrow_and_enter_open_the_object() {
        Screen screen = screens.of("chuyenvien").open("/");
        Page page = screen.page;
        page.keyboard().press("Control+k");
        PlaywrightAssertions.assertThat(page.locator(BOX)).isFocused();
        page.keyboard().type("dak r moan");
        PlaywrightAssertions.assertThat(page.locator(OPTION).first()).containsText("UBND xã Đăk R'Moan");
        assertEquals("true", page.getAttribute(BOX, "aria-expanded"));
        PlaywrightAssertions.assertThat(page.locator("#top-said")).containsText("kết quả");
        page.keyboard().press("ArrowDown");
        String chosen = page.getAttribute(BOX, "aria-activedescendant");
        assertEquals("true", page.locator("#" + chosen).getAttribute("aria-selected"));
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.contains("/agencies/view?id="));
        assertTrue(page.innerText("h1").contains("Đăk R'Moan"), page.innerText("h1"));
    }

    @Test
    void the_list_closes_by_escape_and_enter_without_a_choice_opens_the_page() {
        Page page = screens.of("chuyenvien").open("/").page;
        page.keyboard().press("/");
        page.keyboard().type("nguyen");
        PlaywrightAssertions.assertThat(page.locator(OPTION).first()).isVisible();
        page.keyboard().press("ArrowUp");
        PlaywrightAssertions.assertThat(page.locator(OPTION).last()).hasAttribute("aria-selected", "true");
        page.keyboard().press("ArrowDown");
        PlaywrightAssertions.assertThat(page.locator(OPTION).first()).hasAttribute("aria-selected", "true");
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(page.locator("#top-found")).isHidden();
        assertEquals("false", page.getAttribute(BOX, "aria-expanded"));
        assertEquals("nguyen", page.inputValue(BOX), "what was typed stays");
        page.keyboard().press("Enter");
        page.waitForURL(url -> url.endsWith("/search?q=nguyen"));
        assertTrue(page.locator(".hits li a").count() > 3);
    }

    @Test
    void shortcuts_are_silent_while_typing_and_can_be_switched_off() {
        Page page = screens.of("chuyenvien").open("/search").page;
        page.focus("#q");
        page.keyboard().type("12/cv");
        assertEquals("12/cv", page.inputValue("#q"));
        PlaywrightAssertions.assertThat(page.locator("#q")).isFocused();
        page.keyboard().press("Control+k");
        PlaywrightAssertions.assertThat(page.locator("#q")).isFocused();

        shortcuts(false);
        page.reload();
        page.keyboard().press("/");
        PlaywrightAssertions.assertThat(page.locator(BOX)).not().isFocused();
        shortcuts(true);
        page.reload();
        page.keyboard().press("/");
        PlaywrightAssertions.assertThat(page.locator(BOX)).isFocused();
    }

    private static void shortcuts(boolean wanted) {
        Api.as("chuyenvien").put("/api/v1/me/preferences", Json.createObjectBuilder().add("language", "vi").add("theme", "SYSTEM").add("density", "COMFORTABLE")
                .add("shortcuts", wanted).add("afterDecision", "NEXT").build()).expect(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void neither_list_nor_page_is_a_barrier(ColorScheme theme) {
        Screen screen = screens.of("chuyenvien");
        Page page = screen.page;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        for (String path : List.of("/search", "/search?q=nguyen", "/search?q=dak&kind=AGENCY", "/search?q=zzzzqqq")) {
            screen.open(path).accessible("tim-kiem-" + theme);
        }
        screen.open("/search");
        page.focus(BOX);
        page.keyboard().type("dak");
        PlaywrightAssertions.assertThat(page.locator(OPTION).first()).isVisible();
        screen.accessible("tim-kiem-goi-y-" + theme);
        page.keyboard().press("ArrowDown");
        screen.accessible("tim-kiem-goi-y-chon-" + theme);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        assertEquals(Map.of(), screens.barriers());
    }

    @Test
    void a_telephone_has_a_way_to_the_page_in_place_of_the_box() {
        Screen screen = screens.of("chuyenvien");
        screen.page.setViewportSize(390, 844);
        screen.open("/");
        PlaywrightAssertions.assertThat(screen.page.locator(BOX)).isHidden();
        screen.page.locator("a.tool.find").click();
        screen.page.waitForURL(url -> url.endsWith("/search"));
        screen.fill("q", "dak nia");
        screen.page.keyboard().press("Enter");
        screen.page.waitForURL(url -> url.contains("q=dak"));
        assertTrue(screen.text().contains("UBND xã Đắk Nia"), screen.text());
        assertEquals(390, ((Number) screen.page.evaluate("document.documentElement.scrollWidth")).intValue(), "nothing to scroll sideways");
        screen.accessible("tim-kiem-dien-thoai");
        screen.page.setViewportSize(1_280, 900);
        assertEquals(Map.of(), screens.barriers());
    }

    @Test
    void without_scripts_the_box_is_a_form() {
        var state = screens.of("chuyenvien").page.context().storageState();
        try (var context = screens.of("chuyenvien").page.context().browser().newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false).setStorageState(state))) {
            Page page = context.newPage();
            page.navigate(Portal.get().url() + "/");
            page.fill(BOX, "dak nia");
            page.press(BOX, "Enter");
            page.waitForURL(url -> url.contains("/search?q=dak"));
            assertTrue(page.innerText("main").contains("UBND xã Đắk Nia"), page.innerText("main"));
            page.locator("nav.tabs a", new Page.LocatorOptions().setHasText("Cơ quan")).click();
            page.waitForURL(url -> url.contains("kind=AGENCY"));
            assertTrue(page.innerText("main").contains("UBND xã Đắk Nia"), page.innerText("main"));
        }
    }

    /** What somebody finds, that somebody may open. */
    @ParameterizedTest
    @ValueSource(strings = {"vanthu.xa", "thutruong.xa", "chuyenvien", "lanhdao", "thukho", "giamsat", "quantri"})
    void every_way_from_the_results_leads_to_a_page(String persona) {
        Page page = screens.of(persona).open("/search?q=ng").page;
        List<String> ways = new ArrayList<>();
        for (String kind : List.of("AGENCY", "PERSON", "DOSSIER", "LINE", "LIST", "CERTIFICATE", "TOKEN", "LETTER")) {
            for (String words : List.of("nguyen", "dak", "ds", "yc", "gca", "tok", "ubnd", "2", "0")) {
                page.navigate(Portal.get().url() + "/search?kind=" + kind + "&q=" + words);
                if (page.locator(".hits li a").count() > 0) {
                    ways.add(page.locator(".hits li a").first().getAttribute("href"));
                    break;
                }
            }
        }
        assertTrue(ways.size() >= 5, persona + " finds " + ways);
        for (String way : ways) {
            assertEquals(200, page.request().get(Portal.get().url() + way).status(), persona + " " + way);
        }
    }

    @Test
    void whoever_has_nothing_to_look_for_has_no_box() {
        Screen screen = screens.of("thuebao.xa").open("/");
        assertFalse(screen.has(BOX));
        assertFalse(screen.has("a.tool.find"));
    }
}
