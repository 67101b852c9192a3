package vn.gov.ra.it;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.RequestOptions;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.ra.it.support.Screens;

/**
 * Follows the links of the portal, breadth first and by GET alone, and says what is wrong with each page. People of the same roles see the same
 * pages: the second of them opens the lists again, and beyond that only what the first did not meet. Several may crawl at once, each in a browser of its own.
 */
final class Crawl {

    /** Addresses of one pattern that are opened. */
    private static final int SHORT = 1;
    private static final int LONG = 4;
    private static final String NOBODY = "nobody";
    private static final PageStates.State FILLED = new PageStates.State("filled", "html", () -> { }, () -> { });

    private final String base;
    private final boolean thorough;
    private final Set<String> views;
    private final Map<String, List<String>> also;
    /** Patterns axe has seen, over all groups; with {@code thorough} within one. */
    private final Set<String> examined = ConcurrentHashMap.newKeySet();
    /** Their paths, whatever the query: the other states of a page do not depend on it. */
    private final Set<String> examinedPaths = ConcurrentHashMap.newKeySet();
    private final PageStates states = new PageStates();

    /** @param views addresses of the archive's pages @param also where a persona begins beside the start page @param thorough several addresses of each pattern, every state in both themes for every group */
    Crawl(String base, Set<String> views, Map<String, List<String>> also, boolean thorough) {
        this.base = base;
        this.views = views;
        this.also = also;
        this.thorough = thorough;
    }

    /** @param pages addresses that were opened @param views pages of the archive among them @param findings one line each, the address first */
    record Report(String who, List<String> pages, Set<String> views, List<String> findings) {

        private static Report empty(String who) {
            return new Report(who, new ArrayList<>(), new TreeSet<>(), new ArrayList<>());
        }
    }

    /** @param personas of the same roles */
    Report as(List<String> personas, Screens screens) {
        Report report = Report.empty(String.join(", ", personas));
        CrawlFrontier frontier = new CrawlFrontier(thorough ? LONG : SHORT);
        for (String persona : personas) {
            Page page = screens.anonymous().page;
            signIn(persona, page);
            frontier.met("/");
            also.getOrDefault(persona, List.of()).forEach(frontier::met);
            frontier.again();
            follow(frontier, page, report);
            if (persona.equals(personas.get(0))) {
                openWithoutLinks(page, report).forEach(frontier::met);
                follow(frontier, page, report);
            }
            page.context().close();
        }
        return report;
    }

    /** What is open to everybody. */
    Report asNobody(Screens screens) {
        Report report = Report.empty(NOBODY);
        CrawlFrontier frontier = new CrawlFrontier(thorough ? LONG : SHORT);
        List.of("/lookup", "/developer", "/signed-out").forEach(frontier::met);
        Page page = screens.anonymous().page;
        follow(frontier, page, report);
        page.context().close();
        return report;
    }

    /** Opens an address that has to be refused and leaves its page open. @return what is wrong with that page */
    List<String> refused(String persona, Page page, String path, int status) {
        signIn(persona, page);
        List<String> wrong = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {   // the refusal itself
                wrong.add(message.text());
            }
        });
        int answered = page.navigate(base + path).status();
        if (answered != status) {
            wrong.add(path + " answers " + answered);
        }
        wrong.addAll(PageSeen.of(page).findings());
        wrong.addAll(Barriers.of(page));
        return wrong;
    }

    private void signIn(String persona, Page page) {
        page.navigate(base + "/");
        page.fill("#username", persona);
        page.fill("#password", "demo");
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(base));
    }

    /** Pages no link led to that open all the same; those that need an object or another role say no. */
    private List<String> openWithoutLinks(Page page, Report report) {
        return views.stream().filter(view -> !report.views().contains(view))
                .filter(view -> page.request().get(base + view, RequestOptions.create().setMaxRedirects(0)).status() == 200).toList();
    }

    private void follow(CrawlFrontier frontier, Page page, Report report) {
        List<String> console = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                console.add(message.text() + " " + message.location());
            }
        });
        page.onPageError(console::add);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE).setColorScheme(ColorScheme.LIGHT));
        for (CrawlAddress address = frontier.next(); address != null; address = frontier.next()) {
            console.clear();
            String path = address.path();
            PageSeen seen = open(page, path, report);
            if (seen == null) {
                continue;
            }
            report.pages().add(path);
            seen.findings().forEach(finding -> report.findings().add(path + " " + finding));
            console.forEach(line -> report.findings().add(path + " console: " + line));
            if (report.who().equals(NOBODY)) {
                seen.links().removeIf(link -> link.equals("/"));   // leads to the sign-in form
            }
            seen.links().forEach(frontier::met);
            examine(page, address, report);
        }
    }

    /** @return null for what is no page or could not be opened */
    private PageSeen open(Page page, String path, Report report) {
        List<String> findings = report.findings();
        Response answer;
        try {
            answer = page.navigate(base + path);
        } catch (PlaywrightException e) {
            if (!e.getMessage().contains("Download is starting")) {
                findings.add(path + " " + e.getMessage().lines().findFirst().orElse(""));
            }
            return null;
        }
        if (answer == null || !String.valueOf(answer.headerValue("content-type")).startsWith("text/html")) {
            return null;
        }
        if (!page.url().startsWith(base)) {
            findings.add(path + " leads out of the portal to " + URI.create(page.url()).getPath());
            return null;
        }
        PageSeen seen = PageSeen.of(page);
        if (answer.status() >= 400) {
            seen.findings().add("is linked and answers " + answer.status());
        } else {
            String shown = URI.create(page.url()).getPath();
            report.views().add(views.contains(shown) ? shown : shown.replaceFirst("/?$", "/index"));
        }
        return seen;
    }

    /** Axe looks at each pattern once, in one of the themes, and at the other states of its path in the other; the thorough way at all of it in both. */
    private void examine(Page page, CrawlAddress address, Report report) {
        String whose = thorough ? report.who() : "";
        if (!examined.add(whose + address.pattern())) {
            return;
        }
        boolean dark = address.bare().hashCode() % 2 == 0;
        themes(page, address.path(), FILLED, dark, report.findings());
        if (!examinedPaths.add(whose + address.bare())) {
            return;
        }
        states.others(page, base + address.path()).forEach(state -> {
            state.reach().run();
            themes(page, address.path(), state, !dark, report.findings());
            state.leave().run();
        });
    }

    private void themes(Page page, String path, PageStates.State state, boolean dark, List<String> findings) {
        for (ColorScheme theme : thorough ? List.of(ColorScheme.LIGHT, ColorScheme.DARK) : List.of(dark ? ColorScheme.DARK : ColorScheme.LIGHT)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
            barriers(page, state.within()).forEach(barrier -> findings.add(path + " axe, " + state.name() + ", " + theme + ": " + barrier));
        }
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** A page that was still on its way when axe looked is looked at once it is there. */
    private static List<String> barriers(Page page, String within) {
        try {
            return Barriers.of(page, within);
        } catch (PlaywrightException moved) {
            if (!moved.getMessage().contains("Execution context was destroyed")) {
                throw moved;
            }
            page.waitForLoadState();
            return Barriers.of(page, within);
        }
    }
}
