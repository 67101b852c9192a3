package vn.gov.ra.demo.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Lists of many rows by the same services as the pages: first page, every order, filters, words, a page far on; for the office and for one agency. */
public final class ListsBench implements Bench {

    private static final String OFFICE = "giamsat";
    private static final String AGENCY = "vanthu.xa";
    private static final int PAGE = 50;
    private static final int STRIDE = 200;
    private static final List<String> INDEXED = List.of("agency", "certificate", "person", "subscriber", "dossier", "request_line", "token", "appointment");
    /** Lists by their path, with what is asked beyond the first page; the agency sees the first of these and its own first page. */
    private static final Map<String, List<String>> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put("certificates", List.of("sort=notAfter", "sort=-serial", "state=REVOKED", "q=nguyen", "q=nguyen thi kim hung", "q=hungkimthi"));
        LISTS.put("persons", List.of("sort=-name", "sort=-created", "q=nguyen", "q=nguyen thi kim hung"));
        LISTS.put("subscribers", List.of("sort=-name", "sort=agency", "q=nguyen", "q=nguyen thi kim hung"));
        LISTS.put("dossiers", List.of("sort=dueOn", "sort=-code", "sort=letterNo", "state=DRAFT", "q=nguyen", "q=nguyen thi kim hung", "q=4711/CV"));
        LISTS.put("lines", List.of("sort=-dueOn", "sort=code", "sort=-created", "state=IN_REVIEW", "state=SENT", "q=nguyen", "q=nguyen thi kim hung", "q=YC-2019-004711"));
        LISTS.put("tokens", List.of("sort=serial", "sort=dueOn", "state=LOST", "serial=4711"));
        LISTS.put("audit", List.of("sort=at", "action=batch.froze", "actor=lanhdao", "objectType=line"));
    }

    @Override
    public String name() {
        return "lists";
    }

    @Override
    public String purpose() {
        return "lists of --rows rows: orders, filters, words and a page --depth pages of 200 on, against each list's first page";
    }

    @Override
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("rows", "100000");
        options.put("requests", "20");
        options.put("depth", "250");
        return options;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.OWN);
    }

    @Override
    public List<Figure> run(BenchRun run) throws Exception {
        fill(run);
        ApiCaller office = new ApiCaller(run.baseUrl(), run.setting("RA_OIDC_URL"), OFFICE);
        ApiCaller agency = new ApiCaller(run.baseUrl(), run.setting("RA_OIDC_URL"), AGENCY);
        List<Figure> figures = new ArrayList<>();
        for (Map.Entry<String, List<String>> list : LISTS.entrySet()) {
            Figure first = figure(list.getKey() + ", first page", times(run, office, list.getKey(), ""), null);
            figures.add(first);
            for (String asked : list.getValue()) {
                figures.add(figure(list.getKey() + ", " + asked, times(run, office, list.getKey(), asked), first));
            }
            figures.add(figure(list.getKey() + ", far on", times(run, office, list.getKey(), "cursor=" + farOn(run, office, list.getKey())), first));
            if (!"audit".equals(list.getKey())) {
                figures.add(figure(list.getKey() + ", one agency", times(run, agency, list.getKey(), ""), first));
                figures.add(figure(list.getKey() + ", one agency, " + list.getValue().get(0), times(run, agency, list.getKey(), list.getValue().get(0)), first));
            }
        }
        return figures;
    }

    private static void fill(BenchRun run) throws Exception {
        long begun = System.nanoTime();
        int rows = (int) run.number("rows");
        try (Connection connection = run.scratch()) {
            for (String table : INDEXED) {
                ManyPeople.execute(connection, "alter table " + table + " disable trigger search");   // the index of the search is another bench
            }
            connection.setAutoCommit(false);
            new ManyPeople(new Random(11)).write(connection, rows, run);
            ManyRequests.write(connection);
            connection.commit();
            connection.setAutoCommit(true);
            for (String table : INDEXED) {
                ManyPeople.execute(connection, "alter table " + table + " enable trigger search");
            }
            ManyPeople.execute(connection, "vacuum analyze");
        }
        run.say(rows + " persons, subscribers, certificates, lines, devices and audit rows written in " + Math.round(BenchRun.seconds(begun)) + " s");
    }

    private static Figure figure(String what, double p50, Figure first) {
        return first == null ? Figure.of(what, p50, "ms p50") : Figure.of(what, p50, "ms p50", first);
    }

    /** The median, after some that are not counted. */
    private static double times(BenchRun run, ApiCaller caller, String list, String asked) throws IOException, InterruptedException {
        Rounds times = new Rounds();
        int warm = (int) Math.max(2, run.number("requests") / 4);
        for (int i = -warm; i < run.number("requests"); i++) {
            long begun = System.nanoTime();
            caller.get(path(list, asked, PAGE));
            if (i >= 0) {
                times.add(list, BenchRun.seconds(begun) * 1_000);
            }
        }
        return times.median(list);
    }

    /** The cursor many pages on. */
    private static String farOn(BenchRun run, ApiCaller caller, String list) throws IOException, InterruptedException {
        String cursor = null;
        for (long page = 0; page < run.number("depth"); page++) {
            JsonObject slice = caller.get(path(list, cursor == null ? "" : "cursor=" + cursor, STRIDE));
            if (slice.isNull("nextCursor")) {
                break;
            }
            cursor = slice.getString("nextCursor");
        }
        if (cursor == null) {
            throw new IOException(list + " has one page only");
        }
        return cursor;
    }

    private static String path(String list, String asked, int limit) {
        int equals = asked.indexOf('=');
        return list + "?limit=" + limit + (equals < 0 ? "" : "&" + asked.substring(0, equals + 1) + URLEncoder.encode(asked.substring(equals + 1), StandardCharsets.UTF_8));
    }
}
