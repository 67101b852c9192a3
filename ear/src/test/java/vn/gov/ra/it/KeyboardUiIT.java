package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import jakarta.json.Json;
import java.text.Collator;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.InBrowser;
import vn.gov.ra.it.support.Person;
import vn.gov.ra.it.support.Screens.Screen;
import vn.gov.ra.it.support.Walk;

/** Review without a mouse: this class has no mouse event; each stroke is a call of {@link Hand#press}. */
@Timeout(300)
class KeyboardUiIT extends InBrowser {

    private static final int MOST_STROKES = 12;
    private static final String ROW = "table[data-rows] tbody tr";

    /** A keyboard that counts. */
    private static final class Hand {
        private final Page page;
        private int strokes;

        private Hand(Screen screen) {
            page = screen.page;
        }

        private Hand press(String... keys) {
            for (String key : keys) {
                page.keyboard().press(key);
                strokes++;
            }
            return this;
        }

        /** A stroke after which another page comes. */
        private Hand turn(String key) {
            page.waitForNavigation(() -> press(key));
            page.waitForLoadState(LoadState.DOMCONTENTLOADED);
            return this;
        }

        private int strokes() {
            int now = strokes;
            strokes = 0;
            return now;
        }
    }

    private static Walk waiting(String... names) {
        Person[] people = Arrays.stream(names).map(name -> Person.woman(name, "Công chức văn hóa - xã hội")).toArray(Person[]::new);
        return Walk.ofCommune(people).readyToSign().confirmedScan();
    }

    /** On the list, narrowed to the walk's own dossier, so that other tests' lines do not stand between. */
    private static Hand at(String persona, String state, Walk walk, boolean mine) {
        Screen screen = screens.of(persona).open("/review/list?state=" + state + (mine ? "&mine=true" : "") + "&q=" + code(walk));
        return new Hand(screen);
    }

    private static String code(Walk walk) {
        return Api.as("chuyenvien").get(walk.dossier()).expect(200).text("code");
    }

    private static String state(String line) {
        return Api.as("chuyenvien").get("/api/v1/lines/" + line).expect(200).text("state");
    }

    private static String lineOf(Page page) {
        return page.url().replaceAll(".*[?&]id=([0-9a-f-]+).*", "$1");
    }

    @Test
    void a_line_is_claimed_and_proposed_and_approved_in_twelve_strokes_each() {
        Walk walk = waiting("H'Bloan Êban", "Đinh Thị Hòa");
        Hand officer = at("chuyenvien", "SUBMITTED", walk, false);
        officer.press("j");
        PlaywrightAssertions.assertThat(officer.page.locator(ROW).first().locator("th a")).isFocused();
        PlaywrightAssertions.assertThat(officer.page.locator(ROW).first()).hasClass(Pattern.compile("\\bat\\b"));
        officer.turn("Enter");
        String line = lineOf(officer.page);
        officer.turn("a");
        assertEquals("IN_REVIEW", state(line));
        assertEquals(line, lineOf(officer.page), "who claimed a line goes on with it");
        officer.press("1", "2", "3", "4", "5", "a");
        PlaywrightAssertions.assertThat(officer.page.locator("#key-confirm")).isVisible();
        assertEquals("IN_REVIEW", state(line), "nothing is decided before Enter");
        officer.turn("Enter");
        assertEquals("REVIEWED", state(line), officer.page.innerText("main"));
        assertTrue(officer.strokes() <= MOST_STROKES);

        assertFalse(lineOf(officer.page).equals(line), "the next line of the queue is open");
        PlaywrightAssertions.assertThat(officer.page.locator("#do-claim")).isFocused();

        Hand signer = at("lanhdao", "REVIEWED", walk, false);
        signer.press("j").turn("Enter").press("a").turn("Enter");
        assertEquals("APPROVED", state(line), signer.page.innerText("main"));
        assertTrue(signer.strokes() <= MOST_STROKES);
    }

    @Test
    void a_line_is_rejected_with_a_reason_in_twelve_strokes_each() {
        Walk walk = waiting("Triệu Thị Mùi");
        Hand officer = at("chuyenvien", "SUBMITTED", walk, false);
        officer.press("j").turn("Enter").turn("a");
        String line = lineOf(officer.page);
        officer.press("t");
        PlaywrightAssertions.assertThat(officer.page.locator("#key-reason")).isFocused();
        officer.press("End").turn("Enter");
        assertEquals("REVIEWED", state(line), officer.page.innerText("main"));
        assertTrue(officer.strokes() <= MOST_STROKES);

        Hand signer = at("lanhdao", "REVIEWED", walk, false);
        signer.press("j").turn("Enter").press("t").turn("Enter");
        assertEquals("REJECTED", state(line), signer.page.innerText("main"));
        assertTrue(signer.strokes() <= MOST_STROKES);
    }

    @Test
    void a_claims_the_row_where_the_focus_is_and_x_chooses_it() {
        Walk walk = waiting("Hoàng Thị Thủy");
        Hand officer = at("chuyenvien", "SUBMITTED", walk, false);
        officer.press("j", "x");
        PlaywrightAssertions.assertThat(officer.page.locator(ROW + " .chk [name=chosen]").first()).isChecked();
        officer.press("x");
        PlaywrightAssertions.assertThat(officer.page.locator(ROW + " .chk [name=chosen]").first()).not().isChecked();
        officer.turn("a");
        assertEquals("IN_REVIEW", state(walk.lineIds().get(0)));
    }

    @Test
    void nothing_happens_while_typing_with_ctrl_or_on_escape() {
        Walk walk = waiting("Ngô Thị Thúy");
        String line = walk.lineIds().get(0);
        Hand officer = new Hand(screens.of("chuyenvien").open("/review/line?id=" + line));
        officer.page.focus("#comment");
        officer.page.keyboard().type("an tâm rà lại ?");
        assertEquals("an tâm rà lại ?", officer.page.inputValue("#comment"));
        officer.page.evaluate("() => document.activeElement.blur()");
        officer.press("Control+a", "Alt+a");
        assertEquals("SUBMITTED", state(line));
        officer.turn("a");
        officer.press("t");
        PlaywrightAssertions.assertThat(officer.page.locator("#key-confirm")).isVisible();
        officer.press("Escape");
        PlaywrightAssertions.assertThat(officer.page.locator("#key-confirm")).not().isVisible();
        assertEquals("IN_REVIEW", state(line));
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void question_mark_lists_what_works_here_keeps_the_focus_and_has_no_barrier(String theme) {
        Walk walk = waiting("Lò Thị Hằng");
        Screen screen = screens.of("chuyenvien").open("/review/line?id=" + walk.lineIds().get(0) + "&theme=" + theme);
        Hand officer = new Hand(screen).press("?");
        PlaywrightAssertions.assertThat(officer.page.locator("#keys-dialog")).isVisible();
        List<String> keys = officer.page.locator("#keys-dialog dt").allInnerTexts().stream().map(String::strip).toList();
        assertTrue(keys.containsAll(List.of("A", "?")), keys::toString);
        assertFalse(keys.contains("T"), "a line that is not claimed cannot be rejected: " + keys);
        PlaywrightAssertions.assertThat(officer.page.locator("#keys-dialog [data-close]")).isFocused();
        officer.press("Tab", "Shift+Tab", "Tab");
        assertTrue((Boolean) officer.page.evaluate("() => document.activeElement.closest('#keys-dialog') !== null"), "the focus stays in the dialog");
        screen.accessible("phim-tat-" + theme);
        assertEquals(Map.of(), screens.barriers());
        officer.press("Escape");
        PlaywrightAssertions.assertThat(officer.page.locator("#keys-dialog")).not().isVisible();
    }

    @Test
    void preferences_hold_on_another_pc_are_written_by_the_server_and_switch_shortcuts_off() {
        Screen screen = screens.of("chuyenvien2").open("/preferences").accessible("tuy-chon");
        assertEquals(Map.of(), screens.barriers());
        screen.choose("theme", "DARK").choose("density", "COMPACT").choose("shortcuts", "false").choose("rows", "100").press("do-save");
        try {
            Screen other = screens.another("chuyenvien2").open("/review/list");
            String source = other.page.request().get(other.page.url()).text();
            assertTrue(source.contains("data-theme=\"dark\"") && source.contains("data-density=\"compact\"") && source.contains("data-shortcuts=\"off\""), source.substring(0, 600));
            new Hand(other).press("?");
            PlaywrightAssertions.assertThat(other.page.locator("#keys-dialog")).not().isVisible();
            assertEquals("DARK", Api.as("chuyenvien2").get("/api/v1/me/preferences").expect(200).text("theme"));
            other.open("/preferences").accessible("tuy-chon-toi");
            assertEquals(Map.of(), screens.barriers());
        } finally {
            Api.as("chuyenvien2").put("/api/v1/me/preferences", Json.createObjectBuilder().add("language", "vi").add("theme", "SYSTEM").add("density", "COMFORTABLE")
                    .add("shortcuts", true).add("afterDecision", "NEXT").build()).expect(200);
        }
    }

    @Test
    void before_a_sign_in_the_browser_keeps_them_and_french_is_answered_in_vietnamese() {
        Screen nobody = screens.anonymous();
        nobody.page.setExtraHTTPHeaders(Map.of("Accept-Language", "fr-FR,fr;q=0.9"));
        nobody.open("/preferences");
        assertEquals("vi", nobody.page.getAttribute("html", "lang"));
        nobody.choose("language", "en").choose("theme", "DARK").press("do-save");
        nobody.open("/lookup");
        assertEquals("en", nobody.page.getAttribute("html", "lang"));
        assertEquals("dark", nobody.page.getAttribute("html", "data-theme"));
    }

    /** Open help and an open explanation of a word, in both colours and on a phone. */
    @ParameterizedTest
    @CsvSource({"light, 1280", "dark, 1280", "light, 390"})
    void help_says_what_to_do_and_what_it_rests_on_and_explains_words_on_focus(String theme, int width) {
        Screen screen = screens.of("chuyenvien");
        screen.page.setViewportSize(width, 900);
        screen.open("/certificates/view?id=" + Api.as("chuyenvien").get("/api/v1/certificates?limit=1").expect(200).json().getJsonArray("items").getJsonObject(0).getString("id") + "&theme=" + theme);
        Page page = screen.page;
        page.keyboard().press("h");
        PlaywrightAssertions.assertThat(page.locator("#page-help")).hasAttribute("open", "");
        PlaywrightAssertions.assertThat(page.locator("#page-help .law")).containsText("Nghị định 68/2024/NĐ-CP, Điều 17");
        page.locator("#page-help .term button").first().focus();
        PlaywrightAssertions.assertThat(page.locator("#page-help [role=tooltip]").first()).isVisible();
        assertEquals(page.locator("#page-help [role=tooltip]").first().getAttribute("id"), page.locator("#page-help .term button").first().getAttribute("aria-describedby"));
        screen.accessible("tro-giup-" + theme + "-" + width);
        assertEquals(Map.of(), screens.barriers());
        page.keyboard().press("Escape");
        PlaywrightAssertions.assertThat(page.locator("#page-help [role=tooltip]").first()).not().isVisible();
        page.setViewportSize(1280, 900);
    }

    @Test
    void accounts_and_subscribers_stand_by_given_name_as_vietnamese_orders_them() {
        List<String> accounts = Api.as("quantri").get("/api/v1/users?limit=100").expect(200).json().getJsonArray("items").stream()
                .map(one -> one.asJsonObject().getString("displayName")).toList();
        byGivenName(accounts);
        List<String> people = Api.as("chuyenvien").get("/api/v1/persons?limit=100").expect(200).json().getJsonArray("items").stream()
                .map(one -> one.asJsonObject().getString("fullName")).toList();
        assertTrue(people.size() > 20);
        byGivenName(people);
    }

    /**
     * Tones count only between equal letters of the whole name, so letters alone are compared: a, ă, â, d, đ are five of them. The breve of
     * the Ede and M'Nông letters (ĕ, ŭ) makes no Vietnamese letter.
     */
    private static void byGivenName(List<String> names) {
        Collator letters = Collator.getInstance(Locale.forLanguageTag("vi"));
        letters.setStrength(Collator.PRIMARY);
        for (int i = 1; i < names.size(); i++) {
            assertTrue(letters.compare(given(names.get(i - 1)), given(names.get(i))) <= 0, names.get(i - 1) + " stands before " + names.get(i));
        }
    }

    private static String given(String name) {
        String given = Normalizer.normalize(name.substring(name.lastIndexOf(' ') + 1), Normalizer.Form.NFD);
        return Normalizer.normalize(given.replaceAll("(?<![aA])\\u0306", ""), Normalizer.Form.NFC);
    }
}
