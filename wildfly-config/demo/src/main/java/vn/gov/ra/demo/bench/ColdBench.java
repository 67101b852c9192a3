package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import vn.gov.ra.demo.bench.HttpLoad.Question;
import vn.gov.ra.demo.bench.HttpLoad.Result;

/**
 * The server is ended and started again, several times; what the first who ask after it calls itself ready have to wait, against the same a little
 * later. A thousand answers take a tenth of a second, so that one pause decides about the 99th percentile: the median of the starts counts.
 */
public final class ColdBench implements Bench {

    private static final int CONNECTIONS = 16;
    private static final int FIRST = 1_000;
    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final int READY = 200;
    private static final int WARM_ROUNDS = 5;

    @Override
    public String name() {
        return "cold";
    }

    @Override
    public String purpose() {
        return "the first 1 000 OCSP answers after the server calls itself ready, against warm ones; ends and starts the server";
    }

    @Override
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("authority", "g2");
        options.put("starts", "3");
        options.put("certificates", "500");
        options.put("practice", "10");
        options.put("warm", "60");
        return options;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.PORTAL);
    }

    @Override
    public List<Figure> run(BenchRun run) throws Exception {
        URI portal = URI.create(run.baseUrl());
        String alias = run.option("authority");
        OcspQuestions judge = new OcspQuestions(OcspBench.fetched(portal, "/ca/" + alias + ".cer"), OcspBench.fetched(portal, "/ca/" + alias + "/responder.cer"),
                OcspBench.serials(run));
        Question[] questions = judge.gets("/ocsp");
        // Who asks must not be cold, too: it is the server that is measured.
        asked(portal, questions, judge, Duration.ofSeconds(run.number("practice")), Long.MAX_VALUE);
        List<Result> cold = new ArrayList<>();
        List<Double> ready = new ArrayList<>();
        for (long i = 0; i < run.number("starts"); i++) {
            end(Path.of(run.setting("RA_HOME")).resolve("run/wildfly.pid"));
            CompletableFuture<Integer> started = CompletableFuture.supplyAsync(ColdBench::start);
            ready.add(awaitReady(portal, started));
            Result first = asked(portal, questions, judge, Duration.ofSeconds(30), FIRST);
            run.say(String.format(java.util.Locale.ROOT, "%d answers at once after readiness in %.0f ms: p50 %.2f ms, p99 %.2f ms", first.times().length, first.seconds() * 1_000,
                    first.percentile(0.5), first.percentile(0.99)));
            cold.add(first);
            started.get(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
        }
        asked(portal, questions, judge, Duration.ofSeconds(run.number("warm")), Long.MAX_VALUE);
        List<Result> warm = new ArrayList<>();
        for (int i = 0; i < WARM_ROUNDS; i++) {
            warm.add(asked(portal, questions, judge, Duration.ofSeconds(30), FIRST));
        }
        Figure base = Figure.of("warm, first 1 000 of a round, c=16", median(warm, 0.99), "ms p99");
        return List.of(Figure.of("from start to ready", ready.stream().sorted().toList().get(ready.size() / 2), "s"), base,
                Figure.of("cold, first 1 000 after readiness, c=16", median(cold, 0.99), "ms p99", base),
                Figure.of("cold, first 1 000 after readiness, c=16", median(cold, 0.5), "ms p50", Figure.of("warm p50", median(warm, 0.5), "ms")));
    }

    private static double median(List<Result> rounds, double part) {
        return rounds.stream().map(round -> round.percentile(part)).sorted().toList().get(rounds.size() / 2);
    }

    private static void end(Path pidFile) throws Exception {
        long pid = Long.parseLong(Files.readString(pidFile).split(" ")[0]);
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("the server of " + pidFile + " does not run"));
        server.destroy();
        server.onExit().get(2, TimeUnit.MINUTES);
    }

    /** As an operator does it, from the project's root. */
    private static int start() {
        try {
            Process process = new ProcessBuilder("./portal", "demo", "--detach").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            int exit = process.waitFor();
            if (exit != 0) {
                throw new IllegalStateException("./portal demo --detach ended with " + exit);
            }
            return exit;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static double awaitReady(URI portal, CompletableFuture<Integer> started) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(portal.resolve("/health/ready")).timeout(Duration.ofSeconds(2)).build();
        long begun = System.nanoTime();
        while (BenchRun.seconds(begun) < LONGEST_START.toSeconds() && !started.isCompletedExceptionally()) {
            try {
                if (client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == READY) {
                    return BenchRun.seconds(begun);
                }
            } catch (IOException notYet) {
                // it does not listen yet
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("the server does not come up");
    }

    private static Result asked(URI portal, Question[] questions, OcspQuestions judge, Duration time, long most) throws Exception {
        Result result = new HttpLoad(portal, CONNECTIONS).run(number -> questions[(int) (number % questions.length)], time, most);
        if (result.failed() > 0) {
            throw new IllegalStateException(result.failed() + " of " + result.times().length + " questions failed");
        }
        judge.judge(result.samples());
        return result;
    }
}
