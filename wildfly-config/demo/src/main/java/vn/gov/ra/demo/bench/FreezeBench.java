package vn.gov.ra.demo.bench;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;

/** The longest list is frozen while somebody else turns over a list page all the time: what they notice, and what it takes of the server. */
public final class FreezeBench implements Bench {

    private static final String OFFICER = "chuyenvien";
    private static final String READER = "giamsat";
    private static final String PAGE = "/certificates/list";
    private static final int AT_ONCE = 1_000;
    /** Between two looks at the heap. */
    private static final long LOOK_MILLIS = 500;
    private static final double MEGA = 1e6;

    @Override
    public String name() {
        return "freeze";
    }

    @Override
    public String purpose() {
        return "a list of --lines lines is frozen while a list page is asked for all the time, against that page in the --seconds before";
    }

    @Override
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("lines", "10000");
        options.put("seconds", "20");
        return options;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.OWN);
    }

    @Override
    public List<Figure> run(BenchRun run) throws Exception {
        int lines = (int) run.number("lines");
        List<String> ids = fill(run, lines);
        ServerProcess wildfly = ServerProcess.wildfly(Path.of(run.setting("RA_HOME")));
        run.say("the server runs with " + wildfly.flags());
        ApiCaller officer = new ApiCaller(run.baseUrl(), run.setting("RA_OIDC_URL"), OFFICER);
        PortalVisitor reader = PortalVisitor.signedIn(URI.create(run.baseUrl()), READER);
        long begun = System.nanoTime();
        JsonObject list = collected(officer, ids);
        Figure collected = Figure.of("put together, " + AT_ONCE + " lines at once", BenchRun.seconds(begun), "s");

        Rounds times = new Rounds();
        for (String name : List.of("warm", "before")) {
            Beside.during(() -> pause(run.number("seconds") * 1_000), () -> page(reader, times, name));
        }
        double cpu = wildfly.cpu();
        AtomicLong heap = new AtomicLong();
        Callable<JsonObject> freezing = () -> {
            long froze = System.nanoTime();
            JsonObject answer = officer.command(path(list, "freeze"), list.getInt("version"), Json.createObjectBuilder().build());
            times.add("frozen", BenchRun.seconds(froze));
            return answer;
        };
        JsonObject frozen = Beside.during(() -> Beside.during(freezing, () -> page(reader, times, "beside")), () -> {
            heap.accumulateAndGet(wildfly.used(), Math::max);
            return pause(LOOK_MILLIS);
        });
        cpu = wildfly.cpu() - cpu;
        if (!"FROZEN".equals(frozen.getString("state")) || frozen.getJsonArray("lines").size() != lines) {
            throw new IOException("the list is " + frozen.getString("state") + " with " + frozen.getJsonArray("lines").size() + " lines");
        }
        run.say(times.count("before") + " pages before, " + times.count("beside") + " beside the freeze");
        List<Figure> figures = new ArrayList<>(List.of(collected, Figure.of("frozen, " + lines + " lines", times.median("frozen"), "s"), Figure.of("server CPU, pages included", cpu, "s")));
        Figure usual = Figure.of("page before", times.median("before") * 1_000, "ms p50");
        Figure usualSlow = Figure.of("page before, slowest of twenty", times.part("before", 0.95) * 1_000, "ms p95");
        figures.addAll(List.of(usual, Figure.of("page beside the freeze", times.median("beside") * 1_000, "ms p50", usual), usualSlow,
                Figure.of("page beside the freeze, slowest of twenty", times.part("beside", 0.95) * 1_000, "ms p95", usualSlow),
                Figure.of("heap in use, highest seen", heap.get() / MEGA, "MB"), Figure.of("memory of the server, highest ever", wildfly.peak() / MEGA, "MB")));
        return figures;
    }

    private static List<String> fill(BenchRun run, int lines) throws Exception {
        try (Connection connection = run.scratch()) {
            connection.setAutoCommit(false);
            List<String> ids = new ApprovedLines().write(connection, lines);
            connection.commit();
            connection.setAutoCommit(true);
            ManyPeople.execute(connection, "vacuum analyze");
            return ids;
        }
    }

    /** The list as an officer puts it together: nobody marks more at once than a command takes. */
    private static JsonObject collected(ApiCaller officer, List<String> ids) throws IOException, InterruptedException {
        JsonObject list = null;
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            JsonArrayBuilder some = Json.createArrayBuilder(ids.subList(from, Math.min(ids.size(), from + AT_ONCE)));
            JsonObject body = Json.createObjectBuilder().add("lines", some).build();
            list = list == null ? officer.post("batches", "application/json", body.toString().getBytes(StandardCharsets.UTF_8), 201)
                    : officer.command(path(list, "add-lines"), list.getInt("version"), body);
        }
        return list;
    }

    private static String path(JsonObject list, String action) {
        return "batches/" + list.getString("id") + "/actions/" + action;
    }

    private static Void page(PortalVisitor reader, Rounds times, String name) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        reader.page(PAGE);
        times.add(name, BenchRun.seconds(begun));
        return null;
    }

    private static Void pause(long millis) throws InterruptedException {
        Thread.sleep(millis);
        return null;
    }
}
