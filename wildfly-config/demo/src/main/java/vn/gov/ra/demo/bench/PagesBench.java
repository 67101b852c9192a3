package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import vn.gov.ra.demo.bench.Chromium.Slowness;
import vn.gov.ra.demo.bench.Chromium.Visit;

/**
 * What a list page of 50 rows costs the server, the line, the browser and the heap (goals.md J1, J2, J4, J5), beside the least
 * {@code p:dataTable} and a page written by hand in the same server, in rounds one after the other.
 */
public final class PagesBench implements Bench {

    private static final int ROWS = 50;
    private static final Slowness SLOW = new Slowness(4, 10, 40);   // goals.md J4: 4 x CPU, 10 Mbit/s, 40 ms
    private static final int VISITS = 3;
    private static final String HAND = "by hand";
    private static final String TABLE = "least p:dataTable";
    private static final String OURS = "ours";

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String purpose() {
        return "a list page of 50 rows: server CPU, octets, what a slow browser sees, heap a session; beside the least p:dataTable and a page by hand";
    }

    @Override
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("rounds", "5");
        options.put("requests", "300");
        options.put("warm", "1500");
        options.put("visits", "5");
        options.put("sessions", "100");
        options.put("persona", "chuyenvien");
        options.put("list", "/certificates/list");
        options.put("form", "/subscribers/new");
        return options;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.PORTAL);
    }

    @Override
    public List<Figure> run(BenchRun run) throws Exception {
        URI portal = URI.create(run.baseUrl());
        Path home = Path.of(run.setting("RA_HOME"));
        ServerProcess wildfly = ServerProcess.wildfly(home);
        run.say(run.option("list") + " as " + run.option("persona") + "; the server runs with " + wildfly.flags());
        List<Figure> figures = new ArrayList<>();
        try (BenchArchive table = TableArchive.deploy(home)) {
            PortalVisitor visitor = PortalVisitor.signedIn(portal, run.option("persona"));
            Map<String, String> paths = new LinkedHashMap<>();
            paths.put(HAND, TableArchive.FLOOR);
            paths.put(TABLE, TableArchive.TABLE);
            paths.put(OURS, run.option("list"));
            figures.addAll(octets(visitor, paths));
            figures.addAll(cpu(run, wildfly, visitor, paths));
            figures.addAll(browser(run, portal, visitor.session(), paths));
            figures.add(heap(run, wildfly, visitor));
        }
        return figures;
    }

    private static List<Figure> octets(PortalVisitor visitor, Map<String, String> paths) throws IOException, InterruptedException {
        List<Figure> figures = new ArrayList<>();
        Figure floor = null;
        for (Map.Entry<String, String> each : paths.entrySet()) {
            PortalVisitor.Page page = ListPage.with(ROWS, visitor.page(each.getValue()), each.getValue());
            floor = floor == null ? Figure.of(each.getKey() + ", HTML", page.raw(), "octets") : floor;
            figures.add(each.getKey().equals(HAND) ? floor : Figure.of(each.getKey() + ", HTML", page.raw(), "octets", floor));
            figures.add(Figure.of(each.getKey() + ", HTML over the line", page.sent(), "octets"));
            figures.add(Figure.of(each.getKey() + ", token of the view", ListPage.viewState(page.html()), "octets"));
            if (each.getKey().equals(OURS)) {
                String next = ListPage.next(page.html()).orElseThrow(() -> new IOException(each.getValue() + " has no next page"));
                figures.add(Figure.of("ours, next page, up", next.length(), "octets"));
                figures.add(Figure.of("ours, next page, over the line", visitor.page(next).sent(), "octets"));
            }
        }
        return figures;
    }

    /** Processor time of the server alone; the database is another process. */
    private static List<Figure> cpu(BenchRun run, ServerProcess wildfly, PortalVisitor visitor, Map<String, String> paths) throws Exception {
        for (String path : paths.values()) {
            for (long i = 0; i < run.number("warm"); i++) {
                visitor.page(path);
            }
        }
        Rounds spent = new Rounds();
        Rounds taken = new Rounds();
        for (long round = 1; round <= run.number("rounds"); round++) {
            for (Map.Entry<String, String> each : paths.entrySet()) {
                double before = wildfly.cpu();
                for (long i = 0; i < run.number("requests"); i++) {
                    long begun = System.nanoTime();
                    PortalVisitor.Page page = visitor.page(each.getValue());
                    taken.add(each.getKey(), BenchRun.seconds(begun) * 1_000);
                    ListPage.with(ROWS, page, each.getValue());
                }
                double a = Math.max(wildfly.cpu() - before, 1 / ServerProcess.TICKS) * 1_000 / run.number("requests");
                spent.add(each.getKey(), a);
                run.say(String.format(Locale.ROOT, "round %d, %s: %.2f ms of the server's processor a page", round, each.getKey(), a));
            }
        }
        Figure floor = Figure.of(HAND + ", server CPU", spent.median(HAND), "ms");
        Figure table = Figure.of(TABLE + ", server CPU", spent.median(TABLE), "ms", floor);
        String ours = OURS + ", server CPU";
        return List.of(floor, table, Figure.of(ours, spent.median(OURS), "ms", table), Figure.of(ours, spent.median(OURS), "ms", floor),
                Figure.of(OURS + ", answer", taken.median(OURS), "ms p50"), Figure.of(OURS + ", answer", taken.part(OURS, 0.99), "ms p99"));
    }

    private static List<Figure> browser(BenchRun run, URI portal, Collection<HttpCookie> session, Map<String, String> paths) throws Exception {
        Rounds seen = new Rounds();
        try (Chromium browser = Chromium.start(run.setting("CHROME_BIN"))) {
            for (long round = 1; round <= run.number("visits"); round++) {
                for (Map.Entry<String, String> each : paths.entrySet()) {
                    List<Visit> visits = browser.visits(portal.resolve(each.getValue()), each.getKey().equals(OURS) ? session : List.of(), SLOW, VISITS);
                    for (int i = 0; i < visits.size(); i++) {
                        String which = each.getKey() + (i == 0 ? ", first visit" : ", repeated");
                        for (Reading reading : Reading.values()) {
                            seen.add(which + reading, reading.of.applyAsDouble(visits.get(i)));
                        }
                    }
                }
            }
        }
        List<Figure> figures = new ArrayList<>();
        for (String visit : List.of(", first visit", ", repeated")) {
            Figure floor = Figure.of(HAND + visit + ", LCP", seen.median(HAND + visit + Reading.LCP), "ms");
            figures.add(floor);
            for (String page : List.of(TABLE, OURS)) {
                figures.add(Figure.of(page + visit + ", LCP", seen.median(page + visit + Reading.LCP), "ms", floor));
                figures.add(Figure.of(page + visit + ", CLS", seen.median(page + visit + Reading.CLS), ""));
                figures.add(Figure.of(page + visit + ", TBT", seen.median(page + visit + Reading.TBT), "ms"));
                figures.add(Figure.of(page + visit + ", requests", seen.median(page + visit + Reading.REQUESTS), ""));
                figures.add(Figure.of(page + visit + ", over the line", seen.median(page + visit + Reading.OCTETS) / 1_000, "kB"));
            }
        }
        return figures;
    }

    /** What is read of a visit. */
    private enum Reading {
        LCP(Visit::lcp), CLS(Visit::cls), TBT(Visit::tbt), REQUESTS(Visit::requests), OCTETS(Visit::octets);

        private final ToDoubleFunction<Visit> of;

        Reading(ToDoubleFunction<Visit> of) {
            this.of = of;
        }
    }

    /** What the sessions keep reachable, with one list and one form open in each. */
    private static Figure heap(BenchRun run, ServerProcess wildfly, PortalVisitor visitor) throws Exception {
        List<PortalVisitor> all = new ArrayList<>();
        long sessions = run.number("sessions");
        for (long i = 0; i < Math.max(2, sessions / 5); i++) {
            all.add(opened(run, visitor));   // what the first ones load is everybody's
        }
        long before = wildfly.heap();
        for (long i = 0; i < sessions; i++) {
            all.add(opened(run, visitor));
        }
        long after = wildfly.heap();
        run.say(sessions + " sessions more: " + before + " octets of reachable objects, then " + after);
        return Figure.of("heap a session, a list and a form open", (after - before) / 1024.0 / sessions, "KiB");
    }

    private static PortalVisitor opened(BenchRun run, PortalVisitor visitor) throws IOException, InterruptedException {
        PortalVisitor other = visitor.again();
        other.page(run.option("list"));
        PortalVisitor.Page form = other.page(run.option("form"));
        if (ListPage.viewState(form.html()) == 0) {
            throw new IOException(run.option("form") + " has no form");
        }
        return other;
    }
}
