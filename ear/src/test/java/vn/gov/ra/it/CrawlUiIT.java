package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.it.support.InBrowser;

/**
 * Every page that every persona reaches by following links: answers, speaks Vietnamese and has no barrier (ux.md §3.5).
 * <p>{@code -Dra.long=true} follows every address instead of one of each pattern. {@code -Dra.crawl.url=http://127.0.0.1:8080} looks at a
 * portal that runs already.
 */
@Timeout(600)
class CrawlUiIT extends InBrowser {

    private static Crawl crawl;

    @BeforeAll
    static void crawl() {
        crawl = new Crawl(base, Boolean.getBoolean("ra.long"));
    }

    /** @param atLeast pages this persona has in the menu and in lists that are never empty; fewer means that the crawl broke off */
    @ParameterizedTest
    @CsvSource({"vanthu.xa, 7", "thutruong.xa, 5", "vanthu.so, 7", "thutruong.so, 5", "chuyenvien, 10", "chuyenvien2, 10", "lanhdao, 8", "lanhdao2, 8", "thukho, 5",
        "giamsat, 5", "quantri, 8", "thuebao.xa, 1"})
    void every_page_of(String persona, int atLeast) {
        Crawl.Report report = crawl.as(persona, screens.anonymous().page);
        if (!report.left().isEmpty()) {
            System.out.println(persona + ": not opened by the crawl: " + report.left());
        }
        assertEquals(List.of(), report.findings(), () -> lines(report));
        assertTrue(report.pages().size() >= atLeast, report.pages()::toString);
    }

    @Test
    void every_page_of_nobody() {
        Crawl.Report report = crawl.asNobody(screens.anonymous().page);
        assertEquals(List.of(), report.findings(), () -> lines(report));
        assertTrue(report.pages().containsAll(List.of("/lookup", "/developer", "/signed-out")), report.pages()::toString);
    }

    /** The page without an object, an object that is not there, an address of nothing, a page of another role. */
    @ParameterizedTest
    @CsvSource({"chuyenvien, /batches/view, 404", "chuyenvien, /batches/view?id=00000000-0000-7000-8000-000000000000, 404", "chuyenvien, /khong-co, 404",
        "thutruong.xa, /audit/list?q=a, 403"})
    void a_page_says_why_not(String persona, String path, int status) {
        Page page = screens.anonymous().page;
        assertEquals(List.of(), crawl.refused(persona, page, path, status));
        assertEquals(path, page.locator("main a.btn:not(.primary)").getAttribute("href"), "tries the same address again");
        page.context().close();
    }

    private static String lines(Crawl.Report report) {
        return report.who() + ", " + report.pages().size() + " pages:\n" + String.join("\n", report.findings()) + "\n";
    }
}
