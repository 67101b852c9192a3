package vn.gov.ra.demo.bench;

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

/**
 * The portal's OCSP against the least servlet of the same server and against openssl's responder, in rounds one after the other. What counts is
 * answers per second of the server's processor, which stands when others use the machine too.
 */
public final class OcspBench implements Bench {

    private static final String OURS = "ours, ";
    private static final String GET = "GET, c=";
    private static final String POST = "POST, c=";
    private static final String NONCE = "POST with nonce, c=";
    private static final String HELLO = "hello servlet, GET, c=";
    private static final String RAW = "signatures alone, by the same provider";
    private static final int[] CONNECTIONS = {1, 16};
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
        String provider = RawSignatures.provider(p256, wildfly);
        try (BenchArchive hello = HelloArchive.deploy(home); OtherServer openssl = OpensslResponder.start(authority, serials); OtherServer nginx = NginxCache.start(portal);
                RawSignatures raw = RawSignatures.start(p256, wildfly, provider);
                OneCore core = new OneCore(run.option("core"), Stream.concat(peers.stream().map(Peer::processes).flatMap(List::stream),
                        Stream.of(wildfly, raw.process(), openssl == null ? null : openssl.process(), nginx == null ? null : nginx.process())).filter(Objects::nonNull)
                        .map(ServerProcess::pid).toList())) {
            run.say(serials.length + " certificates of " + alias + ", answers signed with " + (p256 ? "P-256" : "RSA") + " by " + provider
                    + "; 1 and 16 connections" + core + "; the server runs with " + wildfly.flags());
            List<OcspTarget> targets = new ArrayList<>();
            Question plain = new Question(HttpLoad.get(HelloArchive.PATH), null);
            List<ServerProcess> us = List.of(wildfly);
            for (int connections : CONNECTIONS) {
                targets.add(OcspTarget.asked(HELLO, connections, portal, us, number -> plain, null));
                targets.add(OcspTarget.asked(OURS + GET, connections, portal, us, over(ours.gets("/ocsp")), ours));
                targets.add(OcspTarget.asked(OURS + POST, connections, portal, us, over(ours.posts("/ocsp")), ours));
                targets.add(OcspTarget.asked(OURS + NONCE, connections, portal, us, number -> ours.fresh("/ocsp", number), ours));
                if (nginx != null) {
                    targets.add(OcspTarget.asked(NGINX, connections, nginx.address(), List.of(nginx.process()), over(ours.gets("/ocsp")), ours));
                }
                if (openssl != null) {
                    OcspQuestions theirs = new OcspQuestions(authority.certificate(), authority.certificate(), serials);
                    targets.add(OcspTarget.asked(OPENSSL, connections, openssl.address(), List.of(openssl.process()), over(theirs.posts("/")), theirs));
                }
                for (Peer peer : peers) {
                    targets.add(OcspTarget.asked(peer.asked(GET), connections, peer.server(), peer.processes(), over(others.gets(peer.path())), others));
                    targets.add(OcspTarget.asked(peer.asked(NONCE), connections, peer.server(), peer.processes(), number -> others.fresh(peer.path() + "/", number), others));
                }
            }
            targets.add(OcspTarget.signing(RAW, raw));
            return figures(run, targets, peers);
        }
    }

    private static LongFunction<Question> over(Question[] questions) {
        return number -> questions[(int) (number % questions.length)];
    }

    private static List<Figure> figures(BenchRun run, List<OcspTarget> targets, List<Peer> peers) throws Exception {
        for (OcspTarget target : targets) {
            warm(run, target);
        }
        Map<OcspTarget, Measured> all = new LinkedHashMap<>();
        Duration time = Duration.ofSeconds(run.number("seconds"));
        for (long round = 1; round <= run.number("rounds"); round++) {
            for (OcspTarget target : targets) {
                double before = target.cpu();
                double compiled = target.compilers();
                OcspTarget.Done done = target.work().during(time);
                double spent = Math.max(target.cpu() - before, 1 / ServerProcess.TICKS);
                Measured measured = all.computeIfAbsent(target, each -> new Measured(new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                measured.perCpuSecond().add(done.count() / spent);
                measured.p50().add(done.p50());
                measured.p99().add(done.p99());
                run.say(String.format(java.util.Locale.ROOT, "round %d, %s: %.0f/s, %.0f per CPU second (%.0f %% of it compilers), %d verified", round, target.name(),
                        done.count() / done.seconds(), done.count() / spent, 100 * (target.compilers() - compiled) / spent, done.verified()));
            }
        }
        return table(all, peers);
    }

    /** Until the server's compilers have little left to do with what is asked: before, it is them that would be measured. */
    private static void warm(BenchRun run, OcspTarget target) throws Exception {
        double part = 1;
        for (int i = 0; i < MOST_WARM && part > SETTLED; i++) {
            double before = target.cpu();
            double compiled = target.compilers();
            target.work().during(Duration.ofSeconds(run.number("warm")));
            part = (target.compilers() - compiled) / Math.max(target.cpu() - before, 1 / ServerProcess.TICKS);
        }
    }

    private static List<Figure> table(Map<OcspTarget, Measured> all, List<Peer> peers) {
        List<Figure> figures = new ArrayList<>();
        Map<String, Figure> known = new LinkedHashMap<>();
        all.forEach((target, measured) -> {
            Figure rate = against(target.name(), median(measured.perCpuSecond()), "/CPU s", known.get(HELLO + target.connections()));
            known.put(target.name(), rate);
            figures.add(rate);
        });
        for (int connections : CONNECTIONS) {
            Figure get = known.get(OURS + GET + connections);
            Figure nonce = known.get(OURS + NONCE + connections);
            compared(figures, get, known.get(OPENSSL + connections));
            compared(figures, get, known.get(NGINX + connections));
            compared(figures, known.get(OURS + POST + connections), get);
            compared(figures, nonce, known.get(RAW));
            compared(figures, nonce, known.get(OPENSSL + connections));
            for (Peer peer : peers) {
                compared(figures, get, known.get(peer.asked(GET) + connections));
                compared(figures, nonce, known.get(peer.asked(NONCE) + connections));
            }
        }
        Map<String, Figure> times = new LinkedHashMap<>();
        all.forEach((target, measured) -> {
            for (String unit : target.connections() == 0 ? List.<String>of() : List.of("ms p50", "ms p99")) {
                double value = median("ms p50".equals(unit) ? measured.p50() : measured.p99());
                Figure figure = against(target.name(), value, unit, times.get(HELLO + target.connections() + unit));
                times.put(target.name() + unit, figure);
                figures.add(figure);
            }
        });
        return figures;
    }

    /** @param base null where it is not here */
    private static void compared(List<Figure> figures, Figure figure, Figure base) {
        if (base != null) {
            figures.add(Figure.of(figure.what(), figure.value(), figure.unit(), base));
        }
    }

    private static Figure against(String what, double value, String unit, Figure base) {
        return base == null ? Figure.of(what, value, unit) : Figure.of(what, value, unit, base);
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
