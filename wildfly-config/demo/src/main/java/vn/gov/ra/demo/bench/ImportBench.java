package vn.gov.ra.demo.bench;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Bulk intake by the real services: from the upload of a list until every row is checked, as CSV and as a workbook. */
public final class ImportBench implements Bench {

    private static final String CLERK = "vanthu.xa";
    private static final String BOUNDARY = "ra-bench-5f2c9a";
    private static final int POLL_MILLIS = 100;
    private static final int MOST_ROUNDS = 5;   // each round needs people nobody saw before, of both kinds

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String purpose() {
        return "a list of --rows people, from its upload until every row is checked, as CSV and XLSX, against reading it alone";
    }

    @Override
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("rows", "5000");
        options.put("rounds", "3");
        return options;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.OWN);
    }

    @Override
    public List<Figure> run(BenchRun run) throws Exception {
        int rows = (int) run.number("rows");
        long rounds = run.number("rounds");
        if (rounds > MOST_ROUNDS || rows > 10_000) {
            throw new IllegalArgumentException("At most " + MOST_ROUNDS + " rounds of 10 000 rows, what an import takes.");
        }
        ServerProcess wildfly = ServerProcess.wildfly(Path.of(run.setting("RA_HOME")));
        ApiCaller clerk = new ApiCaller(run.baseUrl(), run.setting("RA_OIDC_URL"), CLERK);
        String organisation = clerk.get("me").getJsonObject("agency").getString("name");
        run.say(rows + " rows for " + organisation + "; the server runs with " + wildfly.flags());
        Rounds readings = new Rounds();
        for (int round = 0; round < rounds; round++) {
            measure(run, clerk, wildfly, readings, "CSV", new ManyRows(rows, 2 * round, organisation).csv(), rows);
            measure(run, clerk, wildfly, readings, "XLSX", new ManyRows(rows, 2 * round + 1, organisation).xlsx(), rows);
        }
        List<Figure> figures = new ArrayList<>();
        for (String kind : List.of("CSV", "XLSX")) {
            Figure read = Figure.of(kind + ", uploaded and read", readings.median(kind + " read"), "s");
            figures.add(read);
            Figure checked = Figure.of(kind + ", every row checked", readings.median(kind + " checked"), "s", read);
            figures.add(checked);
            figures.add(Figure.of(kind + ", checked", rows / checked.value(), "rows/s"));
            figures.add(Figure.of(kind + ", server CPU of it all", readings.median(kind + " cpu"), "s"));
        }
        return figures;
    }

    /** @throws IOException another number of rows or faults than the file has */
    private static void measure(BenchRun run, ApiCaller clerk, ServerProcess wildfly, Rounds readings, String kind, byte[] file, int rows) throws Exception {
        double before = wildfly.cpu();
        long begun = System.nanoTime();
        JsonObject answer = clerk.post("imports?form=01", "multipart/form-data; boundary=" + BOUNDARY, multipart("danh-sach." + kind.toLowerCase(java.util.Locale.ROOT), file), 202);
        double read = BenchRun.seconds(begun);
        JsonObject state = answer;
        while (List.of("READING", "CHECKING").contains(state.getString("state"))) {
            Thread.sleep(POLL_MILLIS);
            state = clerk.get("imports/" + answer.getString("id"));
        }
        double checked = BenchRun.seconds(begun);
        double spent = wildfly.cpu() - before;
        JsonObject counts = state.getJsonObject("counts");
        int wrong = (rows + ManyRows.WRONG - 1) / ManyRows.WRONG;
        if (!"READY".equals(state.getString("state")) || counts.getInt("rows") != rows || counts.getInt("invalid") != wrong) {
            throw new IOException(kind + ": " + state + ", not READY with " + rows + " rows and " + wrong + " of them wrong");
        }
        readings.add(kind + " read", read);
        readings.add(kind + " checked", checked);
        readings.add(kind + " cpu", spent);
        run.say(String.format(java.util.Locale.ROOT, "%s, %d octets: read after %.2f s, checked after %.2f s, %.2f s of the server's processor", kind, file.length, read, checked, spent));
    }

    private static byte[] multipart(String name, byte[] file) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
