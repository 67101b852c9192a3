package vn.gov.ra.demo.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A browser without a window, on a slow machine and a slow line (goals.md J4). */
final class Chromium implements AutoCloseable {

    private static final String LISTENING = "DevTools listening on ";
    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;
    private static final int OCTETS_OF_A_MBIT = 125_000;
    private static final long SETTLED_MILLIS = 700;   // what a page does after its load event
    private static final String WATCH = "window.__m = {lcp: 0, cls: 0, tbt: 0};"
            + "const watch = (type, each) => new PerformanceObserver(list => list.getEntries().forEach(each)).observe({type, buffered: true});"
            + "watch('largest-contentful-paint', e => __m.lcp = e.startTime);"
            + "watch('layout-shift', e => { if (!e.hadRecentInput) __m.cls += e.value; });"
            + "watch('longtask', e => __m.tbt += Math.max(0, e.duration - 50));";
    private static final String READ = "(() => { const n = performance.getEntriesByType('navigation')[0], f = performance.getEntriesByName('first-contentful-paint')[0];"
            + " return {ttfb: n.responseStart, load: n.loadEventEnd, fcp: f ? f.startTime : 0, ...__m}; })()";

    /** How slow. @param cpu times slower than this machine · @param latency ms each way round */
    record Slowness(double cpu, double mbits, double latency) {
    }

    /** One visit; ms, of {@code cls} a share of the window. @param requests answered from outside the cache */
    record Visit(double lcp, double cls, double tbt, double load, long requests, long octets) {
    }

    private final Process process;
    private final Path profile;
    private final DevTools tools;

    private Chromium(Process process, Path profile, DevTools tools) {
        this.process = process;
        this.profile = profile;
        this.tools = tools;
    }

    /** @param program {@code CHROME_BIN}, or null for the one of the path */
    static Chromium start(String program) throws IOException {
        Path profile = Files.createTempDirectory("bench-browser");
        Process process = new ProcessBuilder(program == null ? "chromium" : program, "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync", "--remote-debugging-port=0", "--user-data-dir=" + profile, "about:blank")
                .redirectErrorStream(true).start();
        BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
        List<String> lines = new ArrayList<>();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            lines.add(line);
            if (line.startsWith(LISTENING)) {
                Thread drain = new Thread(() -> said.lines().forEach(more -> { }), "browser's output");
                drain.setDaemon(true);
                drain.start();
                return new Chromium(process, profile, DevTools.connect(URI.create(line.substring(LISTENING.length()).strip())));
            }
        }
        throw new IOException("the browser does not start: " + lines);
    }

    /** Visits in a row that begin with an empty cache. @param cookies of the session, empty for nobody's */
    List<Visit> visits(URI page, Collection<HttpCookie> cookies, Slowness slow, int times) throws IOException, InterruptedException {
        String context = tools.command(null, "Target.createBrowserContext").getString("browserContextId");
        try {
            List<Visit> visits = new ArrayList<>();
            for (int i = 0; i < times; i++) {
                visits.add(visit(context, page, cookies, slow));
            }
            return visits;
        } finally {
            tools.command(null, "Target.disposeBrowserContext", Json.createObjectBuilder().add("browserContextId", context));
        }
    }

    private Visit visit(String context, URI page, Collection<HttpCookie> cookies, Slowness slow) throws IOException, InterruptedException {
        String target = tools.command(null, "Target.createTarget", Json.createObjectBuilder().add("url", "about:blank").add("browserContextId", context))
                .getString("targetId");
        String session = tools.command(null, "Target.attachToTarget", Json.createObjectBuilder().add("targetId", target).add("flatten", true)).getString("sessionId");
        AtomicInteger requests = new AtomicInteger();
        AtomicLong octets = new AtomicLong();
        tools.listen(session, "Network.responseReceived", event -> requests.addAndGet(event.getJsonObject("response").getBoolean("fromDiskCache", false) ? 0 : 1));
        tools.listen(session, "Network.loadingFinished", event -> octets.addAndGet(event.getJsonNumber("encodedDataLength").longValue()));
        tools.command(session, "Page.enable");
        tools.command(session, "Network.enable");
        for (HttpCookie cookie : cookies) {
            tools.command(session, "Network.setCookie", Json.createObjectBuilder().add("name", cookie.getName()).add("value", cookie.getValue()).add("url", page.resolve("/").toString()));
        }
        tools.command(session, "Emulation.setDeviceMetricsOverride", Json.createObjectBuilder().add("width", WIDTH).add("height", HEIGHT).add("deviceScaleFactor", 1).add("mobile", false));
        double octetsASecond = slow.mbits() * OCTETS_OF_A_MBIT;
        tools.command(session, "Network.emulateNetworkConditions", Json.createObjectBuilder().add("offline", false).add("latency", slow.latency())
                .add("downloadThroughput", octetsASecond).add("uploadThroughput", octetsASecond));
        tools.command(session, "Emulation.setCPUThrottlingRate", Json.createObjectBuilder().add("rate", slow.cpu()));
        tools.command(session, "Page.addScriptToEvaluateOnNewDocument", Json.createObjectBuilder().add("source", WATCH));
        var loaded = tools.next(session, "Page.loadEventFired");
        JsonObject begun = tools.command(session, "Page.navigate", Json.createObjectBuilder().add("url", page.toString()));
        if (begun.containsKey("errorText")) {
            throw new IOException(page + ": " + begun.getString("errorText"));
        }
        DevTools.in(loaded, page.toString());
        Thread.sleep(SETTLED_MILLIS);
        JsonObject seen = tools.command(session, "Runtime.evaluate", Json.createObjectBuilder().add("expression", READ).add("returnByValue", true))
                .getJsonObject("result").getJsonObject("value");
        tools.command(null, "Target.closeTarget", Json.createObjectBuilder().add("targetId", target));
        return new Visit(number(seen, "lcp"), number(seen, "cls"), number(seen, "tbt"), number(seen, "load"), requests.get(), octets.get());
    }

    private static double number(JsonObject seen, String name) {
        return seen.getJsonNumber(name).doubleValue();
    }

    @Override
    public void close() throws IOException {
        tools.close();
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        try (Stream<Path> all = Files.walk(profile)) {
            for (Path each : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        } catch (NoSuchFileException | java.io.UncheckedIOException e) {
            // a helper of the browser was still clearing up; it is a temporary directory
        }
    }
}
