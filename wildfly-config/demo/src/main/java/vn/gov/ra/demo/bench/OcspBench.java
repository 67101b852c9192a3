package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import vn.gov.ra.demo.bench.HttpLoad.Question;
import vn.gov.ra.demo.bench.HttpLoad.Result;

/**
 * The portal's OCSP against the least servlet of the same server and against openssl's responder, in rounds one after the other. What counts is
 * answers per second of the server's processor, which stands when others use the machine too.
 */
public final class OcspBench implements Bench {

    private static final String OURS = "ours, ";
    private static final String GET = "GET, c=";
    private static final String NONCE = "POST with nonce, c=";
    private static final String OPENSSL = "openssl ocsp, same kind of key, POST, c=";
    private static final String NGINX = "nginx proxy_cache of our answers, GET, c=";

    /** What the compilers use of the server's processor time at most when it counts as warm; and how often it is tried. */
    private static final double SETTLED = 0.03;
    private static final int MOST_WARM = 6;

    @Override
    public String name() {
        return "ocsp";
    }

    @Override
    public String purpose() {
        return "OCSP answers per CPU second of the server and their times: ours, a servlet's hello, openssl ocsp, nginx with a cache";
    }

    @Override
    public Map<String, String> options() {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("rounds", "3");
        options.put("seconds", "4");
        options.put("warm", "4");
        options.put("authority", "g2");
        options.put("certificates", "1000");
        options.put("core", "none");
        options.put("peer", "none");
        return options;
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.PORTAL);
    }

    /** One kind of question to one server. */
    private record Target(String name, URI server, List<ServerProcess> processes, int connections, LongFunction<Question> questions, OcspQuestions judge) {

        private double cpu() throws IOException {
            double seconds = 0;
            for (ServerProcess process : processes) {
                seconds += process.cpu();
            }
            return seconds;
        }

        private double compilers() throws IOException {
            double seconds = 0;
            for (ServerProcess process : processes) {
                seconds += process.compilers();
            }
            return seconds;
        }
    }

    /** What the rounds gave for a target. */
    private record Measured(List<Double> perCpuSecond, List<Double> p50, List<Double> p99) {
    }

    @Override
    public List<Figure> run(BenchRun run) throws Exception {
        URI portal = URI.create(run.baseUrl());
        Path home = Path.of(run.setting("RA_HOME"));
        ServerProcess wildfly = ServerProcess.wildfly(home);
        BigInteger[] serials = serials(run);
        String alias = run.option("authority");
        X509CertificateHolder responder = fetched(portal, "/ca/" + alias + "/responder.cer");
        boolean p256 = responder.getSubjectPublicKeyInfo().getAlgorithm().getAlgorithm().equals(X9ObjectIdentifiers.id_ecPublicKey);
        OcspQuestions ours = new OcspQuestions(fetched(portal, "/ca/" + alias + ".cer"), responder, serials);
        OcspQuestions others = new OcspQuestions(fetched(portal, "/ca/" + alias + ".cer"), null, serials);
        List<Peer> peers = Peer.of(run.option("peer"));
        LongList authority = new LongList(p256);
        try (BenchArchive hello = HelloArchive.deploy(home); OtherServer openssl = OpensslResponder.start(authority, serials);
                OtherServer nginx = NginxCache.start(portal);
                OneCore core = new OneCore(run.option("core"), Stream.concat(peers.stream().map(Peer::processes).flatMap(List::stream),
                        Stream.of(wildfly, openssl == null ? null : openssl.process(), nginx == null ? null : nginx.process())).filter(Objects::nonNull).map(ServerProcess::pid).toList())) {
            run.say(serials.length + " certificates of " + alias + ", answers signed with " + (p256 ? "P-256" : "RSA") + " by " + RawSignatures.provider(wildfly)
                    + "; 1 and 16 connections" + core + "; the server runs with " + wildfly.flags());
            List<Target> targets = new ArrayList<>();
            Question plain = new Question(HttpLoad.get(HelloArchive.PATH), null);
            for (int connections : new int[] {1, 16}) {
                targets.add(new Target("hello servlet, GET, c=" + connections, portal, List.of(wildfly), connections, number -> plain, null));
                targets.add(new Target(OURS + GET + connections, portal, List.of(wildfly), connections, over(ours.gets("/ocsp")), ours));
                targets.add(new Target("ours, POST, c=" + connections, portal, List.of(wildfly), connections, over(ours.posts("/ocsp")), ours));
                targets.add(new Target(OURS + NONCE + connections, portal, List.of(wildfly), connections, number -> ours.fresh("/ocsp", number), ours));
                if (nginx != null) {
                    targets.add(new Target(NGINX + connections, nginx.address(), List.of(nginx.process()), connections, over(ours.gets("/ocsp")), ours));
                }
                if (openssl != null) {
                    OcspQuestions theirs = new OcspQuestions(authority.certificate(), authority.certificate(), serials);
                    targets.add(new Target(OPENSSL + connections, openssl.address(), List.of(openssl.process()), connections, over(theirs.posts("/")), theirs));
                }
                for (Peer peer : peers) {
                    targets.add(new Target(peer.asked(GET + connections), peer.server(), peer.processes(), connections, over(others.gets(peer.path())), others));
                    targets.add(new Target(peer.asked(NONCE + connections), peer.server(), peer.processes(), connections, number -> others.fresh(peer.path() + "/", number), others));
                }
            }
            return figures(run, targets, peers, p256, RawSignatures.rate(p256, wildfly, run.number("warm")));
        }
    }

    private static LongFunction<Question> over(Question[] questions) {
        return number -> questions[(int) (number % questions.length)];
    }

    private List<Figure> figures(BenchRun run, List<Target> targets, List<Peer> peers, boolean p256, double raw) throws Exception {
        for (Target target : targets) {
            warm(run, target);
        }
        Map<Target, Measured> all = new LinkedHashMap<>();
        Duration time = Duration.ofSeconds(run.number("seconds"));
        for (long round = 1; round <= run.number("rounds"); round++) {
            for (Target target : targets) {
                double before = target.cpu();
                double compiled = target.compilers();
                Result result = measure(target, time);
                double spent = target.cpu() - before;
                compiled = target.compilers() - compiled;
                Measured measured = all.computeIfAbsent(target, each -> new Measured(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                measured.perCpuSecond().add(result.times().length / Math.max(spent, 1 / ServerProcess.TICKS));
                measured.p50().add(result.percentile(0.5));
                measured.p99().add(result.percentile(0.99));
                run.say(String.format(java.util.Locale.ROOT, "round %d, %s: %.0f/s, %.0f per CPU second (%.0f %% of it compilers), %d verified", round, target.name(),
                        result.times().length / result.seconds(), result.times().length / Math.max(spent, 1 / ServerProcess.TICKS),
                        100 * compiled / Math.max(spent, 1 / ServerProcess.TICKS), result.samples().size()));
            }
        }
        return table(all, peers, p256, raw);
    }

    /** Until the server's compilers have little left to do with what is asked: before, it is them that would be measured. */
    private static void warm(BenchRun run, Target target) throws Exception {
        double part = 1;
        for (int i = 0; i < MOST_WARM && part > SETTLED; i++) {
            double before = target.cpu();
            double compiled = target.compilers();
            measure(target, Duration.ofSeconds(run.number("warm")));
            part = (target.compilers() - compiled) / Math.max(target.cpu() - before, 1 / ServerProcess.TICKS);
        }
    }

    private static List<Figure> table(Map<Target, Measured> all, List<Peer> peers, boolean p256, double signatures) {
        List<Figure> figures = new ArrayList<>();
        Map<String, Figure> known = new LinkedHashMap<>();
        all.forEach((target, measured) -> {
            Figure base = known.get("hello servlet, GET, c=" + target.connections());
            Figure rate = against(target.name(), median(measured.perCpuSecond()), "/CPU s", base);
            known.put(target.name(), rate);
            figures.add(rate);
        });
        Figure raw = Figure.of("raw signatures, " + (p256 ? "P-256" : "RSA-2048"), signatures, "/CPU s");
        figures.add(raw);
        for (int connections : new int[] {1, 16}) {
            Figure get = known.get(OURS + GET + connections);
            Figure openssl = known.get(OPENSSL + connections);
            if (openssl != null) {
                figures.add(Figure.of(get.what(), get.value(), get.unit(), openssl));
            }
            Figure nginx = known.get(NGINX + connections);
            if (nginx != null) {
                figures.add(Figure.of(get.what(), get.value(), get.unit(), nginx));
            }
            Figure post = known.get("ours, POST, c=" + connections);
            figures.add(Figure.of(post.what(), post.value(), post.unit(), get));
            Figure nonce = known.get(OURS + NONCE + connections);
            figures.add(Figure.of(nonce.what(), nonce.value(), nonce.unit(), raw));
            if (openssl != null) {
                figures.add(Figure.of(nonce.what(), nonce.value(), nonce.unit(), openssl));
            }
            for (Peer peer : peers) {
                figures.add(Figure.of(get.what(), get.value(), get.unit(), known.get(peer.asked(GET + connections))));
                figures.add(Figure.of(nonce.what(), nonce.value(), nonce.unit(), known.get(peer.asked(NONCE + connections))));
            }
        }
        Map<String, Figure> times = new LinkedHashMap<>();
        all.forEach((target, measured) -> {
            String hello = "hello servlet, GET, c=" + target.connections();
            for (String unit : List.of("ms p50", "ms p99")) {
                double value = median("ms p50".equals(unit) ? measured.p50() : measured.p99());
                Figure figure = against(target.name(), value, unit, times.get(hello + unit));
                times.put(target.name() + unit, figure);
                figures.add(figure);
            }
        });
        return figures;
    }

    private static Figure against(String what, double value, String unit, Figure base) {
        return base == null ? Figure.of(what, value, unit) : Figure.of(what, value, unit, base);
    }

    /** @throws IllegalStateException a question failed, or an answer kept as a sample is wrong */
    private static Result measure(Target target, Duration time) throws Exception {
        Result result = new HttpLoad(target.server(), target.connections()).run(target.questions(), time);
        if (result.failed() > 0) {
            throw new IllegalStateException(target.name() + ": " + result.failed() + " of " + result.times().length + " failed");
        }
        if (target.judge() != null) {
            target.judge().judge(result.samples());
        }
        return result;
    }

    private static double median(List<Double> values) {
        double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Of certificates in force; the portal's database is only read. */
    static BigInteger[] serials(BenchRun run) throws Exception {
        try (Connection connection = run.scratch();
                PreparedStatement query = connection.prepareStatement("select c.serial from certificate c join authority a on a.id = c.authority_id"
                        + " where a.alias = ? and c.state = 'IN_FORCE' and c.not_after > now() order by c.serial limit ?")) {
            query.setString(1, run.option("authority"));
            query.setLong(2, run.number("certificates"));
            List<BigInteger> serials = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    serials.add(new BigInteger(rows.getString(1), 16));
                }
            }
            if (serials.isEmpty()) {
                throw new IllegalArgumentException("There is no certificate in force of " + run.option("authority") + ".");
            }
            return serials.toArray(BigInteger[]::new);
        }
    }

    static X509CertificateHolder fetched(URI portal, String path) throws Exception {
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(portal.resolve(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalArgumentException(path + " is answered with " + answer.statusCode() + ".");
        }
        return new X509CertificateHolder(answer.body());
    }
}
