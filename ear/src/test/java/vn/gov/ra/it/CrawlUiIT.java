package vn.gov.ra.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.ra.it.support.InBrowser;
import vn.gov.ra.it.support.Screens;

/**
 * Every page of the archive, as every persona to whom it opens: answers, speaks Vietnamese and has no barrier (ux.md §3.5). Two browsers crawl at once.
 * <p>{@code -Dra.long=true} opens several addresses of each pattern and looks at every state in both themes for every group of roles.
 * {@code -Dra.crawl.url=http://127.0.0.1:8080} looks at a portal that runs already.
 */
@Timeout(1800)
class CrawlUiIT extends InBrowser {

    private static final int AT_ONCE = 2;
    private static final String NOBODY = "nobody";
    /** The personas of each set of roles; who has most to see begins. */
    private static final List<String> GROUPS = List.of("chuyenvien chuyenvien2", "quantri quantri2", "vanthu.xa vanthu.so", "giamsat", "lanhdao lanhdao2", "thutruong.xa thutruong.so", "thukho",
            "thuebao.xa", NOBODY);
    /** Pages that need what neither the demo nor {@link CrawlObjects} has: opened where another class left such a thing, else by the class named. */
    private static final Map<String, String> ELSEWHERE = Map.ofEntries(
            Map.entry("/jobs/view", "long work under way: JobIT"),
            Map.entry("/relying/webhook", "a receiver that answers: RelyingSystemsIT"),
            Map.entry("/sign-in-unavailable", "the sign-in service away; leads on to it while it is there: FaultsIT"));

    private static final Map<String, Future<Crawl.Report>> REPORTS = new LinkedHashMap<>();
    private static Crawl crawl;
    private static Set<String> views;
    private static ExecutorService browsers;

    @BeforeAll
    static void crawl() throws IOException {
        views = views();
        Map<String, List<String>> also = System.getProperty("ra.crawl.url") == null ? CrawlObjects.make() : Map.of();
        crawl = new Crawl(base, views, also, Boolean.getBoolean("ra.long"));
        browsers = Executors.newFixedThreadPool(AT_ONCE);
        GROUPS.forEach(group -> REPORTS.put(group, browsers.submit(() -> {
            try (Screens own = new Screens(base)) {   // a browser belongs to one thread
                return group.equals(NOBODY) ? crawl.asNobody(own) : crawl.as(List.of(group.split(" ")), own);
            }
        })));
    }

    @AfterAll
    static void end() {
        browsers.shutdownNow();
    }

    /** @param atLeast pages this group has in the menu and in lists that are never empty; fewer means that the crawl broke off */
    @ParameterizedTest
    @CsvSource({"chuyenvien chuyenvien2, 25", "quantri quantri2, 25", "vanthu.xa vanthu.so, 20", "giamsat, 15", "lanhdao lanhdao2, 15", "thutruong.xa thutruong.so, 15", "thukho, 10", "thuebao.xa, 3",
        "nobody, 3"})
    void every_page_of(String group, int atLeast) throws Exception {
        Crawl.Report report = report(group);
        assertEquals(List.of(), report.findings(), () -> report.who() + ", " + report.pages().size() + " pages:\n" + String.join("\n", report.findings()) + "\n");
        assertTrue(report.pages().size() >= atLeast, report.pages()::toString);
    }

    @Test
    void every_page_of_the_archive_was_seen_by_somebody() throws Exception {
        Set<String> seen = new TreeSet<>();
        for (String group : GROUPS) {
            seen.addAll(report(group).views());
        }
        assertEquals(Set.of(), without(views, seen, ELSEWHERE.keySet()), "nobody opened them");
        assertEquals(Set.of(), without(seen, views), "opened and not a page of the archive");
        assertEquals(Set.of(), without(ELSEWHERE.keySet(), views), "no page of the archive");
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

    private static Crawl.Report report(String group) throws InterruptedException, ExecutionException {
        return REPORTS.get(group).get();
    }

    @SafeVarargs
    private static Set<String> without(Set<String> all, Set<String>... others) {
        return all.stream().filter(one -> Arrays.stream(others).noneMatch(other -> other.contains(one))).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Addresses of the pages in the archive's sources. */
    private static Set<String> views() throws IOException {
        Path pages = Path.of(System.getProperty("ra.root", ".."), "web/src/main/webapp");
        try (Stream<Path> files = Files.walk(pages)) {
            Function<Path, String> address = file -> "/" + pages.relativize(file).toString().replace('\\', '/');
            return files.map(address).filter(path -> path.endsWith(".xhtml") && !path.startsWith("/WEB-INF")).map(path -> path.replaceFirst("\\.xhtml$", ""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
