package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitForSelectorState;
import com.microsoft.playwright.options.WaitUntilState;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.gov.ra.it.support.InBrowser;
import vn.gov.ra.it.support.Screens.Screen;

/** Cells from Excel in a draft: pasted, judged, mended in a grid by keyboard, taken back, and added; the same one row at a time, on a phone and without a script. */
@Timeout(300)
class GridUiIT extends InBrowser {

    private static final int GRID_PAGE_BYTES = 550_000;
    private static final String BAD = "[data-grid] [aria-invalid=true]";
    private static int people;

    /** A row in the order of the form, each value in a column of its own; nobody stands in two tests. */
    private static String row(String name, String born) {
        int number = ++people;
        String id = "0680" + born.substring(born.length() - 2) + "%06d".formatted(70_000 + number);
        return String.join("\t", name, born, id, "10/5/2021", "Cục CSQLHC về TTXH", "luoi" + number + "@daknong.gov.vn", "UBND phường Nghĩa Trung", "Đắk Nông", "Công chức",
                "09051%05d".formatted(number), "", "");
    }

    private static String draft(Screen clerk) {
        clerk.open("/dossiers/new").choose("form", "01").press("create");
        return clerk.page.url().replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
    }

    private static Screen pasted(Screen clerk, String dossier, String cells) {
        clerk.open("/imports/paste?dossier=" + dossier).fill("cells", cells).press("send");
        if (clerk.page.locator("#checking, [data-job]").count() > 0) {
            clerk.page.waitForSelector("#acceptValid, #accept", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        }
        return clerk;
    }

    private static String counts(Page page) {
        return page.innerText("[data-grid-counts]");
    }

    private static void counted(Page page, String start) {
        page.waitForFunction("text => document.querySelector('[data-grid-counts]').textContent.startsWith(text)", start);
    }

    @Test
    void a_pasted_block_is_mended_taken_back_done_again_and_added() {
        Screen clerk = screens.another("vanthu.xa");
        Page page = clerk.page;
        List<String> refused = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                refused.add(message.text());
            }
        });
        String dossier = draft(clerk);
        pasted(clerk, dossier, row("Nguyễn Thị Hạnh", "05/3/1975") + "\n" + row(Normalizer.normalize("Lê Văn Tám", Normalizer.Form.NFD), "31/02/1980") + "\n" + row("H'Thử Niê", "1.2.1981"));
        page.waitForSelector(BAD);
        assertTrue(counts(page).startsWith("3 dòng: 2 hợp lệ, 1 có lỗi"), counts(page));
        clerk.accessible("luoi-sang");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        clerk.accessible("luoi-toi");
        assertTrue(page.locator("[data-col=nationalId]").first().innerText().startsWith("068075"), "the zero in front stays");
        assertEquals("Lê Văn Tám", page.locator("[data-row='3'][data-col=fullName]").innerText().strip(), "composed");
        assertEquals("01/02/1981", page.locator("[data-row='4'][data-col=dateOfBirth]").innerText().strip(), "day first");

        page.focus("[data-col][tabindex='0']");
        page.keyboard().press("ArrowDown");
        page.keyboard().press("ArrowRight");
        page.waitForFunction("() => document.activeElement.dataset.row === '3' && document.activeElement.dataset.col === 'dateOfBirth'");
        assertTrue(page.innerText("#gridCell").contains("RA-IMP-110") || page.innerText("#gridCell").contains("Lỗi"), page.innerText("#gridCell"));
        page.keyboard().press("Enter");
        page.keyboard().press("Control+A");
        page.keyboard().type("28/2/1980");
        page.keyboard().press("Enter");
        counted(page, "3 dòng: 3 hợp lệ, 0 có lỗi");
        assertEquals("28/02/1980", page.locator("[data-row='3'][data-col=dateOfBirth]").innerText().strip());

        page.keyboard().press("Control+z");
        counted(page, "3 dòng: 2 hợp lệ, 1 có lỗi");
        page.waitForSelector(BAD);
        page.keyboard().press("Control+y");
        counted(page, "3 dòng: 3 hợp lệ, 0 có lỗi");
        page.keyboard().press("Control+z");
        counted(page, "3 dòng: 2 hợp lệ, 1 có lỗi");

        clerk.press("acceptValid");

        assertTrue(page.url().contains("/dossiers/edit") && page.url().contains(dossier), page.url());
        assertTrue(page.innerText("#lines").contains("Nguyễn Thị Hạnh") && page.innerText("#lines").contains("H'Thử Niê"), clerk.text());
        assertFalse(page.innerText("#lines").contains("Lê Văn Tám"), "a row with an error stays behind");
        assertEquals(Map.of(), screens.barriers());
        assertEquals(List.of(), refused, "nothing is refused by the content security policy");
    }

    @Test
    void a_block_is_pasted_into_the_grid_and_one_too_wide_is_refused() {
        Screen clerk = screens.another("vanthu.xa");
        Page page = clerk.page;
        pasted(clerk, draft(clerk), row("Trần Thị Bé", "1/1/1990") + "\n" + row("Phạm Văn Út", "1/1/1991"));
        page.waitForSelector("[data-col][tabindex='0']");

        paste(page, "2", "position", "Chủ tịch\t0905111222\nPhó Chủ tịch\t0905111223");
        page.waitForFunction("() => document.querySelector('[data-grid-said]').textContent.includes('4 ô')");
        assertEquals("0905111223", page.locator("[data-row='3'][data-col=mobile]").innerText().strip());
        paste(page, "2", "simPki", "Viettel\tthừa");
        page.waitForFunction("() => document.querySelector('[data-grid-said]').textContent.includes('Chưa dán gì')");
        page.click("[data-grid-undo]");
        page.waitForFunction("() => document.querySelector('[data-row=\"3\"][data-col=position]').textContent.trim() === 'Công chức'");
    }

    private static void paste(Page page, String row, String key, String cells) {
        page.focus("[data-row='" + row + "'][data-col=" + key + "]");
        page.evaluate("cells => { const data = new DataTransfer(); data.setData('text/plain', cells);"
                + " document.activeElement.dispatchEvent(new ClipboardEvent('paste', {clipboardData: data, bubbles: true, cancelable: true})); }", cells);
    }

    @Test
    void columns_that_the_form_does_not_have_are_refused_with_what_to_do() {
        Screen clerk = screens.another("vanthu.xa");
        String dossier = draft(clerk);
        clerk.open("/imports/paste?dossier=" + dossier).fill("cells", row("Lê Thị Tư", "1/1/1990") + "\tthừa").press("send").told("RA-IMP-058");
        assertTrue(clerk.page.inputValue("#cells").contains("thừa"), "nothing typed is lost");
    }

    @Test
    void a_phone_and_a_browser_without_a_script_mend_one_row_at_a_time() {
        Screen clerk = screens.withoutScript().open("/dossiers/new").signIn("vanthu.xa");
        String dossier = draft(clerk);
        pastedWithoutScript(clerk, dossier);
        assertEquals(0, clerk.page.locator("#gridCard:visible").count());
        clerk.page.click("#findings tbody th a");
        clerk.page.waitForLoadState();
        assertTrue(clerk.page.content().contains("RA-"), "what is wrong stands beside the field");

        Screen phone = screens.another("vanthu.xa");
        phone.page.setViewportSize(390, 844);
        phone.open(clerk.page.url().replaceFirst("^https?://[^/]+/imports/row\\?id=([0-9a-f-]{36}).*", "/imports/view?id=$1"));
        assertEquals(0, phone.page.locator("#gridCard:visible").count());
        assertTrue(phone.page.isVisible("#findings"));
        phone.accessible("luoi-dien-thoai");
        assertEquals(Map.of(), screens.barriers());
    }

    private static void pastedWithoutScript(Screen clerk, String dossier) {
        clerk.open("/imports/paste?dossier=" + dossier).fill("cells", row("Đỗ Văn Năm", "40/1/1990")).press("send");
        // The check runs behind the page; its link looks again.
        for (int i = 0; i < 50 && clerk.page.locator("#checking, [data-job]").count() > 0; i++) {
            clerk.page.click("#checking a, [data-job] a");
            clerk.page.waitForLoadState();
        }
    }

    @Test
    void the_page_with_the_grid_stays_light() {
        Screen clerk = screens.another("vanthu.xa");
        Page page = clerk.page;
        pasted(clerk, draft(clerk), row("Vũ Thị Sáu", "1/1/1990") + "\n" + row("Vũ Văn Bảy", "1/1/1991"));
        String address = page.url();
        CDPSession network = page.context().newCDPSession(page);
        long[] bytes = new long[1];
        network.on("Network.loadingFinished", done -> bytes[0] += done.get("encodedDataLength").getAsLong());
        network.send("Network.enable", new JsonObject());
        network.send("Network.clearBrowserCache", new JsonObject());

        page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));

        page.waitForSelector("[data-col][tabindex='0']");
        assertTrue(bytes[0] > 100_000 && bytes[0] <= GRID_PAGE_BYTES, bytes[0] + " bytes");
    }
}
