package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.ra.it.support.Answer;
import vn.gov.ra.it.support.Api;
import vn.gov.ra.it.support.InBrowser;
import vn.gov.ra.shared.Messages;

/** The parts pages are made of: without barriers in both themes, lists that keep a choice and leave as files, and what a page weighs (goals J3). */
@Timeout(300)
class KitUiIT extends InBrowser {

    private static final int FIRST_VISIT_BYTES = 400_000;
    private static final int FIRST_VISIT_REQUESTS = 10;
    private static final int NEXT_VISIT_BYTES = 15_000;
    private static final int NEXT_VISIT_REQUESTS = 1;
    private static final Map<String, List<String>> MAIN_JOB = Map.of(
            "vanthu.xa", List.of("/", "/dossiers/list", "/dossiers/new"),
            "chuyenvien", List.of("/review/list", "/batches/list", "/certificates/list"),
            "thukho", List.of("/tokens/list", "/handovers/list", "/handovers/new"));

    private static Page as(String persona) {
        Page page = screens.anonymous().page;
        page.navigate(base + "/");
        page.fill("#username", persona);
        page.fill("#password", "demo");
        page.click("#kc-login");
        page.waitForURL(address -> address.startsWith(base));
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        return page;
    }

    private static List<String> barriers(Page page) {
        return new AxeBuilder(page).setLegacyMode(true).analyze().getViolations().stream()
                .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getHtml())).limit(3).toList()).toList();
    }

    @ParameterizedTest
    @EnumSource(value = ColorScheme.class, names = {"LIGHT", "DARK"})
    void the_gallery_has_no_barrier(ColorScheme scheme) {
        Page page = as("chuyenvien");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(base + "/gallery");
        assertEquals(List.of(), barriers(page), "filled");

        page.fill("#letterDate", "31/02/2026");
        page.click("#do-keep");
        page.waitForLoadState();

        assertEquals(List.of(), barriers(page), "with errors");
        assertTrue(page.title().startsWith("Lỗi: "), page.title());
        assertEquals("errors", page.evaluate("document.activeElement.id"));
        assertEquals("31/02/2026", page.inputValue("#letterDate"), "nothing typed is lost");
        page.context().close();
    }

    @Test
    void a_picker_is_worked_by_keyboard_and_finds_without_accents() {
        Page page = as("chuyenvien");
        page.navigate(base + "/gallery");
        page.fill("#agency-q", "dak rmoan");
        page.waitForSelector("#agency-q-list [role=option]");
        assertEquals(List.of(), barriers(page), "open");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");

        assertTrue(page.inputValue("#agency-q").contains("R'Moan"), page.inputValue("#agency-q"));
        assertEquals(36, page.inputValue("#agency").length());
        page.context().close();
    }

    @Test
    void a_list_is_narrowed_to_an_agency_by_words_with_a_script_and_without() {
        Page page = as("chuyenvien");
        page.navigate(base + "/dossiers/list");
        page.fill("#agency-q", "dak rmoan");
        page.waitForSelector("#agency-q-list [role=option]");
        assertEquals(List.of(), barriers(page), "open");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.click("form.filters button[type=submit]");
        page.waitForURL("**agency=*");
        assertTrue(page.innerText(".chips").contains("R'Moan"), page.innerText(".chips"));
        assertTrue(page.locator("tbody td[data-l='Cơ quan đề nghị']").allInnerTexts().stream().allMatch(text -> text.contains("R'Moan")), page.innerText("main"));
        page.click(".chip a");
        page.waitForLoadState();
        assertFalse(page.url().contains("agency"), page.url());

        page.navigate(base + "/certificates/list?agency-q=dak+rmoan");
        assertTrue(page.innerText(".chips").contains("R'Moan"), "one that fits is taken");
        page.navigate(base + "/tokens/list?agency-q=nghia");
        assertTrue(page.locator(".candidates a").count() > 1, "several are offered");
        assertEquals(List.of(), barriers(page), "offered");
        page.locator(".candidates a").first().click();
        page.waitForURL("**agency=*");
        assertEquals(1, page.locator(".chip").count());
        page.navigate(base + "/handovers/list?agency-q=khong-co-gi");
        assertTrue(page.innerText(".candidates").contains("khong-co-gi"));
        page.context().close();
    }

    @Test
    void the_menu_counts_what_waits_and_a_queue_says_what_is_done_there() {
        Page page = as("chuyenvien");
        page.navigate(base + "/");
        int waiting = page.locator(".queues b.n").allInnerTexts().stream().mapToInt(text -> Integer.parseInt(text.replace("+", ""))).sum();
        assertTrue(page.innerText("nav.nav a[href='/'] .n").startsWith(String.valueOf(waiting)), page.innerText("nav.nav"));
        assertEquals(page.locator(".queues li").count(), page.locator(".queues .go").count());
        page.context().close();
    }

    @Test
    void what_is_printed_has_heads_on_every_page_and_nothing_to_press() {
        Page page = as("chuyenvien");
        page.navigate(base + "/certificates/list");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertEquals("table-header-group", page.evaluate("getComputedStyle(document.querySelector('table.data thead')).display"));
        assertEquals(0, ((Number) page.evaluate("[...document.querySelectorAll('nav, .top, .btn, button, input, select, textarea, .pager, .bulk, .filters')].filter(e => e.getClientRects().length).length")).intValue());
        assertTrue(page.isVisible(".print-only"), "who printed it and when");
        page.context().close();
    }

    /** 683 px is 1366 px at 200 % (WCAG 2.2 §1.4.4, §1.4.10); what is wider scrolls in its own frame. */
    @ParameterizedTest
    @ValueSource(ints = {390, 683, 1366})
    void no_page_of_the_main_job_scrolls_sideways_and_each_says_that_it_is_the_demo(int width) {
        List<String> wide = new ArrayList<>();
        MAIN_JOB.forEach((persona, paths) -> {
            Page page = as(persona);
            page.setViewportSize(width, 900);
            for (String path : paths) {
                page.navigate(base + path);
                if (((Number) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")).intValue() > 0) {
                    wide.add(persona + " " + path);
                }
                assertTrue(page.isVisible(".banner.demo"), path);
            }
            page.context().close();
        });
        assertEquals(List.of(), wide);
    }

    @Test
    void what_cannot_be_undone_wants_its_word_typed() {
        Page page = as("chuyenvien");
        page.navigate(base + "/gallery");
        page.fill("#confirm-revoke", "khác");
        page.evaluate("document.getElementById('do-revoke').removeAttribute('aria-disabled')");   // as if no script ran
        page.click("#do-revoke");
        page.waitForLoadState();
        assertTrue(page.innerText("#errors").contains("RA-WEB-031"), page.innerText("#errors"));

        page.fill("#confirm-revoke", "yc-2026-000123/02");
        page.click("#do-revoke");
        page.waitForLoadState();
        assertEquals(0, page.locator("#errors").count());
        page.context().close();
    }

    @Test
    void a_choice_survives_the_turning_of_pages() {
        Page page = as("chuyenvien");
        page.navigate(base + "/gallery");
        page.check("tbody tr:nth-child(1) input[name=chosen]");
        page.click("#turnNext");
        page.waitForURL("**cursor=**");
        page.check("tbody tr:nth-child(2) input[name=chosen]");
        assertEquals("Đã chọn 2 dòng", page.innerText("[data-chosen-count]").strip());
        page.click("#turnFirst");
        page.waitForURL("**/gallery");
        assertTrue(page.isChecked("tbody tr:nth-child(1) input[name=chosen]"));

        page.click("#tell");
        page.waitForLoadState();
        assertEquals(2, page.locator("section[aria-labelledby=outcomesTitle]").first().locator("tbody tr").count(), "one result for each row");
        page.context().close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/dossiers/list", "/certificates/list", "/agencies/list"})
    void a_list_is_light(String path) {
        Page page = as("chuyenvien");
        page.navigate(base + "/signed-out");
        CDPSession network = page.context().newCDPSession(page);
        long[] bytes = new long[1];
        Map<String, String> asked = new ConcurrentHashMap<>();
        network.on("Network.requestWillBeSent", sent -> asked.put(sent.get("requestId").getAsString(), sent.getAsJsonObject("request").get("url").getAsString()));
        network.on("Network.requestServedFromCache", cached -> asked.remove(cached.get("requestId").getAsString()));
        network.on("Network.responseReceived", received -> {
            JsonObject response = received.getAsJsonObject("response");
            if (response.get("url").getAsString().startsWith("data:") || response.has("fromDiskCache") && response.get("fromDiskCache").getAsBoolean()) {
                asked.remove(received.get("requestId").getAsString());
            }
        });
        network.on("Network.loadingFinished", done -> bytes[0] += done.get("encodedDataLength").getAsLong());
        network.send("Network.enable", new JsonObject());
        network.send("Network.clearBrowserCache", new JsonObject());

        visit(page, path);
        assertTrue(bytes[0] <= FIRST_VISIT_BYTES && asked.size() <= FIRST_VISIT_REQUESTS, path + " first: " + bytes[0] + " bytes, " + asked.values());
        assertFalse(page.content().contains(";jsessionid"));
        bytes[0] = 0;
        asked.clear();

        visit(page, path);
        assertTrue(bytes[0] <= NEXT_VISIT_BYTES && bytes[0] > 0 && asked.size() <= NEXT_VISIT_REQUESTS,
                path + " again: " + bytes[0] + " bytes, " + asked.values());
        page.context().close();
    }

    private static void visit(Page page, String path) {
        page.navigate(base + path, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
    }

    @Test
    void a_filtered_list_leaves_as_a_file_and_another_role_gets_none() {
        Page page = as("chuyenvien");
        APIResponse file = page.request().get(base + "/exports/agencies.csv?q=gia+nghia&sort=code");
        String text = new String(file.body(), StandardCharsets.UTF_8);
        assertEquals(200, file.status());
        assertTrue(text.startsWith("\uFEFFMã định danh,"), text);
        assertTrue(text.lines().count() > 1, "a file without rows says nothing: " + text);
        assertTrue(text.lines().skip(1).allMatch(line -> line.contains("Gia Nghĩa") || line.contains("Nghĩa")), text);
        assertEquals(403, page.request().get(base + "/exports/users.csv").status());
        assertEquals(404, page.request().get(base + "/exports/khong-co.csv").status());

        page.navigate(base + "/agencies/list?q=gia+nghia&sort=-code");
        assertEquals("descending", page.getAttribute("th[aria-sort]:has-text('định danh')", "aria-sort"));
        page.click(".chip a");
        page.waitForLoadState();
        assertFalse(page.url().contains("q="), page.url());
        assertTrue(page.url().contains("sort=-code"), "the order stays");
        page.context().close();
    }

    @Test
    void every_list_leaves_as_csv_and_as_a_workbook() {
        List<String> personas = List.of("quantri", "chuyenvien", "thukho", "vanthu.xa", "thutruong.xa");
        List<String> wrong = new ArrayList<>();
        List<String> lists = Messages.texts("labels", Messages.VI).keySet().stream().filter(key -> key.startsWith("kit.list.")).map(key -> key.substring("kit.list.".length())).sorted().toList();
        assertTrue(lists.size() > 25, () -> "each list has a title for its file: " + lists);
        for (String list : lists) {
            for (String format : List.of("csv", "xlsx")) {
                Optional<Answer> file = personas.stream().map(persona -> Api.as(persona).get("/api/v1/exports/" + list + "?format=" + format)).filter(answer -> answer.status() == 200).findFirst();
                String begin = file.map(answer -> new String(answer.bytes(), 0, Math.min(3, answer.bytes().length), StandardCharsets.UTF_8)).orElse("none");
                if (!begin.startsWith(format.equals("csv") ? "\uFEFF" : "PK")) {
                    wrong.add(list + "." + format + ": " + begin);
                }
            }
        }
        assertEquals(List.of(), wrong);
    }
}
