package vn.gov.ra.it.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The portal in Debian's Chromium: one window for each persona, signed in through Keycloak's form. */
public final class Screens implements AutoCloseable {

    private static final List<String> FLAGS = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
            "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage");
    private static final double PATIENCE_MILLIS = 30_000;
    private static final int WIDTH = 1_280;
    private static final int HEIGHT = 900;
    private static final String FORGED = """
            name => {
              const form = document.querySelector("main form:has(input[name='jakarta.faces.ViewState'])");
              const button = Object.assign(document.createElement('input'), {type: 'hidden', name, value: 'x'});
              form.append(button);
              document.body.dataset.forged = 'yes';
              form.submit();
            }""";

    private static Screens shared;

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;
    private final Map<String, Screen> open = new TreeMap<>();
    private final Path pictures = Path.of(System.getProperty("ra.screenshots", "target/screenshots"));
    private final Map<String, String> barriers = new TreeMap<>();
    private final String base;
    private int taken;

    public Screens() {
        this(Portal.get().url());
    }

    /** @param base address of a portal, without a slash at the end */
    public Screens(String base) {
        this.base = base;
        String chromium = Optional.ofNullable(System.getenv("CHROME_BIN")).filter(path -> !path.isBlank()).orElse("/usr/bin/chromium");
        browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(Path.of(chromium)).setArgs(FLAGS));
    }

    /** One browser for the classes that look at single hops, so that every persona signs in once for all of them. */
    public static synchronized Screens shared() {
        if (shared == null) {
            Portal.get();
            shared = new Screens();
            Runtime.getRuntime().addShutdownHook(new Thread(shared.playwright::close, "browser-end"));
        }
        return shared;
    }

    /** The persona's window; signs in when it is used for the first time. */
    public Screen of(String persona) {
        return open.computeIfAbsent(persona, this::another);
    }

    /** The persona at another PC: a window of its own that shares nothing with the first. */
    public Screen another(String persona) {
        Screen screen = anonymous();
        screen.page.navigate(base + "/");
        return screen.signIn(persona);
    }

    /** A window of its own without a sign-in. */
    public Screen anonymous() {
        return window(true);
    }

    /** A browser that runs no scripts, without a sign-in. */
    public Screen withoutScript() {
        return window(false);
    }

    private Screen window(boolean scripts) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN").setTimezoneId("Asia/Ho_Chi_Minh").setViewportSize(WIDTH, HEIGHT)
                .setJavaScriptEnabled(scripts));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        return new Screen(context.newPage());
    }

    /** What axe found since it was asked last, by picture; empty when there is no barrier. */
    public Map<String, String> barriers() {
        Map<String, String> found = Map.copyOf(barriers);
        barriers.clear();
        return found;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    /** One window. */
    public final class Screen {

        public final Page page;

        private Screen(Page page) {
            this.page = page;
        }

        /** Fills in Keycloak's form, which the window shows. */
        public Screen signIn(String persona) {
            page.fill("#username", persona);
            page.fill("#password", "demo");
            page.click("#kc-login");
            page.waitForURL(url -> url.startsWith(base));
            return this;
        }

        /** One more window of the same browser: what signs in one signs in both. */
        public Screen beside() {
            return new Screen(page.context().newPage());
        }

        /** @param path from the root */
        public Screen open(String path) {
            page.navigate(base + path);
            return this;
        }

        public Screen fill(String id, String value) {
            page.fill("#" + id, value);
            return this;
        }

        /** A choice of a group of radio buttons. */
        public Screen choose(String name, String value) {
            page.check("input[type=radio][name='" + name + "'][value='" + value + "']");
            return this;
        }

        public Screen file(String id, String name, String type, byte[] content) {
            page.setInputFiles("#" + id, new FilePayload(name, type, content));
            if (page.locator("form:has(#" + id + ") #notSecret").count() == 1) {
                page.check("#notSecret");   // whoever sends a paper says so; DossierPagesIT leaves it out
            }
            return this;
        }

        /** Waits for the next page; a script sends forms with a file and keeps this page until they have arrived. */
        public static void sent(Page page) {
            page.waitForSelector("form[aria-busy]", new Page.WaitForSelectorOptions().setState(WaitForSelectorState.DETACHED));
            page.waitForLoadState();
        }

        /** Presses a button that sends the form and waits for the next page. */
        public Screen press(String id) {
            page.locator("#" + id).click();
            sent(page);
            return this;
        }

        /** What stands in an input. */
        public String value(String id) {
            return page.inputValue("#" + id);
        }

        /** Status of an address with this window's session, whatever it shows. */
        public int status(String path) {
            return page.request().get(base + path).status();
        }

        /** The page says what is wrong, with its code, above all else. */
        public Screen told(String code) {
            assertTrue(has("#errors") && page.innerText("#errors").contains(code), code + " is not told: " + text());
            return this;
        }

        /** A page that is not for this person: the error page with the refusal's words. */
        public Screen forbidden(String path) {
            assertEquals(403, page.navigate(base + path).status(), path);
            assertTrue(text().contains("RA-GEN-002"), text());
            return this;
        }

        /**
         * Sends the form of the open page as if it had a button that is not shown to this person.
         *
         * @return the page that came back
         */
        public Screen forge(String button) {
            assertEquals(0, page.locator("#" + button).count(), button + " is shown");
            if (has("main form:has(input[name='jakarta.faces.ViewState'])")) {
                page.evaluate(FORGED, button);
                page.waitForSelector("body:not([data-forged])");
                page.waitForLoadState();
                assertTrue(has("#errors") && page.innerText("#errors").matches("(?s).*RA-[A-Z]+-\\d{3}.*"), text());
            } else {
                int status = page.request().post(page.url(), RequestOptions.create().setForm(FormData.create().set("jakarta.faces.ViewState", "stateless").set(button, "x"))).status();
                assertTrue(status >= 400, page.url() + " answers " + status + " to a form it does not have");
            }
            return this;
        }

        /** Bytes behind an address, with this window's session. */
        public byte[] download(String path) {
            var answer = page.request().get(path.startsWith("http") ? path : base + path);
            assertEquals(200, answer.status(), path);
            return answer.body();
        }

        public String text() {
            return page.innerText("main");
        }

        /** Identifier in the present address. */
        public String id() {
            return page.url().replaceFirst(".*[?&]id=([0-9a-f-]{36}).*", "$1");
        }

        public boolean has(String selector) {
            return page.locator(selector).count() > 0;
        }

        /** Notes what axe finds, and keeps a picture of the page; with {@code -Dra.docs.update=true} also what fits on the screen, for the guides. */
        public Screen accessible(String name) {
            if (Boolean.getBoolean("ra.docs.update")) {
                page.screenshot(new Page.ScreenshotOptions().setPath(pictures.resolve("guide-" + name + ".png")));
            }
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(pictures.resolve(String.format("%02d-%s.png", ++taken, name))));
            var found = new AxeBuilder(page).analyze().getViolations().stream()
                    .map(rule -> rule.getId() + ": " + rule.getNodes().stream().map(node -> String.valueOf(node.getHtml())).limit(3).toList()).toList();
            if (!found.isEmpty()) {
                barriers.put(name, page.url() + " " + found);
            }
            return this;
        }
    }
}
