package vn.gov.ra.it;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Follows the links of the portal, breadth first and by GET alone, and says what is wrong with each page. */
final class Crawl {

    /** Pages of one persona; what is left over is told, and in the long run it is a finding. */
    private static final int PAGES = 40;
    private static final int PAGES_LONG = 600;
    /** Files, services for machines, and what ends the session. */
    private static final Pattern NOT_A_PAGE = Pattern.compile("/(api|ca|crl|ocsp|health)(/.*)?|/sign-out|/choice|/(dossiers|certificates)/file|/batches/(package|reminder)|/handovers/document|/personnel/paper|/evidence/file|/declarations/report|/takeovers/file|/handovers/register-file|/stock/scan"
            + "|.*\\.(pdf|zip|csv|crl|cer|xlsx|docx|json|svg)");
    private static final Pattern ORDER_OF_A_LIST = Pattern.compile("(page|size|sort|dir|order|cursor)=.*");
    private static final List<String> WCAG_22_AA = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final String base;
    private final boolean everyAddress;
    /** Patterns axe has seen, over all personas. */
    private final Set<String> examined = new HashSet<>();
    /** Their paths, whatever the query: the other states of a page do not depend on it. */
    private final Set<String> examinedPaths = new HashSet<>();
    private final PageStates states = new PageStates();

    Crawl(String base, boolean everyAddress) {
        this.base = base;
        this.everyAddress = everyAddress;
    }

    /** @param pages addresses that were opened @param left addresses that were met and not opened @param findings one line each, the address first */
    record Report(String who, List<String> pages, List<String> left, List<String> findings) {
    }

    /** @param page a window that is not signed in */
    Report as(String persona, Page page) {
        signIn(persona, page);
        return follow(persona, page, List.of("/"));
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
        wrong.addAll(barriers(page));
        return wrong;
    }

    private void signIn(String persona, Page page) {
        page.navigate(base + "/");
        page.fill("#username", persona);
        page.fill("#password", "demo");
        page.click("#kc-login");
        page.waitForURL(url -> url.startsWith(base));
    }

    /** What is open to everybody. */
    Report asNobody(Page page) {
        return follow("nobody", page, List.of("/lookup", "/developer", "/signed-out"));
    }

    private Report follow(String who, Page page, List<String> begin) {
        Report report = new Report(who, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<String> console = new ArrayList<>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                console.add(message.text());
            }
        });
        page.onPageError(console::add);
        page.emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE).setColorScheme(ColorScheme.LIGHT));
        Set<String> known = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>();
        begin.forEach(path -> enqueue(path, known, waiting));
        while (!waiting.isEmpty() && report.pages().size() < (everyAddress ? PAGES_LONG : PAGES)) {
            String path = waiting.remove();
            console.clear();
            PageSeen seen = open(page, path, report.findings());
            if (seen == null) {
                continue;
            }
            report.pages().add(path);
            seen.findings().forEach(finding -> report.findings().add(path + " " + finding));
            console.forEach(line -> report.findings().add(path + " console: " + line));
            if (who.equals("nobody")) {
                seen.links().removeIf(link -> link.equals("/"));   // leads to the sign-in form
            }
            seen.links().forEach(link -> enqueue(link, known, waiting));
            examine(page, path, who, report.findings());
        }
        report.left().addAll(waiting);
        if (everyAddress) {
            waiting.forEach(path -> report.findings().add(path + " was not opened: the crawl ends after " + PAGES_LONG + " pages"));
        }
        page.context().close();
        return report;
    }

    private void enqueue(String path, Set<String> known, Deque<String> waiting) {
        if (!NOT_A_PAGE.matcher(path.replaceFirst("\\?.*", "")).matches() && known.add(everyAddress ? withoutOrder(path) : pattern(path))) {
            waiting.add(path);
        }
    }

    /** @return null for what is no page or could not be opened */
    private PageSeen open(Page page, String path, List<String> findings) {
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
        }
        return seen;
    }

    /** Axe looks at each pattern once, in light, and at every other one in dark as well; with every address at all of it. */
    private void examine(Page page, String path, String who, List<String> findings) {
        if (!examined.add(everyAddress ? who + pattern(path) : pattern(path))) {
            return;
        }
        boolean both = everyAddress || examined.size() % 2 == 0;
        themes(page, path, "filled", both, findings);
        if (!everyAddress && !firstOfItsPath(path)) {
            return;
        }
        states.others(page, base + path).forEach(state -> {
            state.reach().run();
            // The same theme in every state of a page and the other in the next page: each pair of state and theme is seen over the crawl.
            themes(page, path, state.name(), everyAddress, findings);
            state.leave().run();
        });
    }

    private boolean firstOfItsPath(String path) {
        return examinedPaths.add(path.replaceFirst("\\?.*", ""));
    }

    private void themes(Page page, String path, String state, boolean both, List<String> findings) {
        boolean dark = !both && !state.equals("filled") && examinedPaths.size() % 2 == 0;
        if (!dark) {
            barriers(page).forEach(barrier -> findings.add(path + " axe, " + state + ", light: " + barrier));
        }
        if (both || dark) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            barriers(page).forEach(barrier -> findings.add(path + " axe, " + state + ", dark: " + barrier));
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
    }

    private static List<String> barriers(Page page) {
        List<Rule> rules = new AxeBuilder(page).withTags(WCAG_22_AA).setLegacyMode(true).analyze().getViolations();   // no frames, hence no second window
        return rules.stream().map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getHtml())).limit(3).toList()).toList();
    }

    /** The path with the names in its query. */
    private static String pattern(String path) {
        String[] parts = withoutOrder(path).split("\\?", 2);
        return parts.length == 1 ? parts[0] : parts[0] + "?" + Arrays.stream(parts[1].split("&")).map(p -> p.replaceFirst("=.*", "")).sorted().collect(Collectors.joining("&"));
    }

    private static String withoutOrder(String path) {
        String[] parts = path.split("\\?", 2);
        String query = parts.length == 1 ? "" : Arrays.stream(parts[1].split("&")).filter(p -> !ORDER_OF_A_LIST.matcher(p).matches()).collect(Collectors.joining("&"));
        return query.isEmpty() ? parts[0] : parts[0] + "?" + query;
    }
}
