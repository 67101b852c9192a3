package vn.gov.ra.demo.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import vn.gov.ra.status.crl.CrlContent;
import vn.gov.ra.status.crl.CrlGate;
import vn.gov.ra.status.crl.HeldLists;
import vn.gov.ra.status.crl.HeldLists.Held;
import vn.gov.ra.status.crl.RevocationIndex;

/** The mirror's own way in for one long list, against reading and hashing its file, the platform's reader and openssl. */
public final class CrlBench implements Bench {

    private static final int ROUNDS = 8;
    private static final int LOOKUPS = 1_000_000;

    @Override
    public String name() {
        return "crl";
    }

    @Override
    public String purpose() {
        return "read, verify, index and swap a list of --entries, against read + SHA-256, the JDK and openssl";
    }

    @Override
    public Map<String, String> options() {
        return Map.of("entries", "1000000");
    }

    @Override
    public List<Figure> run(BenchRun run) throws Exception {
        int entries = (int) run.number("entries");
        LongList lists = new LongList();
        BigInteger[] serials = LongList.serials(entries);
        Path file = Files.createTempFile("bench", ".crl");
        try {
            Files.write(file, lists.der(serials, 1, null));
            run.say("list of " + entries + " entries, " + Files.size(file) / 1_000_000 + " MB");
            return measured(run, lists, serials, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static List<Figure> measured(BenchRun run, LongList lists, BigInteger[] serials, Path file) throws Exception {
        List<Figure> figures = new ArrayList<>();
        double floor = best(() -> MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        Figure base = Figure.of("read + SHA-256 of the file", floor * 1_000, "ms");
        figures.add(base);
        double[] times = {best(() -> index(lists, Files.readAllBytes(file)))};
        Figure ours = Figure.of("read, verify, index, swap", times[0] * 1_000, "ms", base);
        figures.add(ours);
        figures.add(Figure.of("processor time of the thread that reads", processor(() -> index(lists, Files.readAllBytes(file))), "ms",
                Figure.of("read + SHA-256, processor time", processor(() -> MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file))), "ms")));
        double jdk = best(() -> {
            X509CRL list = (X509CRL) CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(Files.readAllBytes(file)));
            list.verify(lists.pair().getPublic());
            return list;
        });
        figures.add(Figure.of("the JDK's parse and verify", jdk * 1_000, "ms", ours));
        double openssl = openssl(lists, file);
        if (openssl > 0) {
            figures.add(Figure.of("openssl crl -CAfile", openssl * 1_000, "ms", ours));
        }
        held(lists, serials, file, figures);
        delta(lists, serials, file, figures, run);
        figures.addAll(SwapFigures.of(() -> index(lists, Files.readAllBytes(file)), serials, Files.size(file)));
        return figures;
    }

    /** What can fail. */
    private interface Work {
        Object run() throws Exception;
    }

    private static Object sink;

    /** The first rounds are the compiler's. */
    private static double best(Work work) throws Exception {
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            sink = null;
            System.gc();
            long begun = System.nanoTime();
            sink = work.run();
            best = Math.min(best, BenchRun.seconds(begun));
        }
        sink = null;
        return best;
    }

    /** Milliseconds of this thread; what others use of the machine does not count. Hash and signature of a long list are another thread's. */
    private static double processor(Work work) throws Exception {
        java.lang.management.ThreadMXBean threads = java.lang.management.ManagementFactory.getThreadMXBean();
        double best = Double.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            sink = null;
            System.gc();
            long begun = threads.getCurrentThreadCpuTime();
            sink = work.run();
            best = Math.min(best, (threads.getCurrentThreadCpuTime() - begun) / 1e6);
        }
        sink = null;
        return best;
    }

    private static RevocationIndex index(LongList lists, byte[] der) {
        CrlContent content = content(lists, der);
        return RevocationIndex.of(new HeldLists(held(content), null), content, null, List.of(), content.thisUpdate());
    }

    private static CrlContent content(LongList lists, byte[] der) {
        return new CrlGate(Duration.ofMinutes(5), Integer.MAX_VALUE).check(der, lists.certificate(), List.of(), Instant.now());
    }

    private static Held held(CrlContent list) {
        return new Held(new UUID(0, 1), list.number(), list.baseNumber(), list.thisUpdate(), list.nextUpdate(), list.sha256(), list.size(), null);
    }

    private static void held(LongList lists, BigInteger[] serials, Path file, List<Figure> figures) throws IOException {
        long before = used();
        RevocationIndex index = index(lists, Files.readAllBytes(file));
        double held = used() - before;
        figures.add(Figure.of("heap held by the index", held / 1_000_000, "MB", Figure.of("the file's size", Files.size(file) / 1e6, "MB")));
        figures.add(Figure.of("heap held an entry", held / serials.length, "octets"));
        Random random = new Random(1);
        int found = 0;
        long begun = System.nanoTime();
        for (int i = 0; i < LOOKUPS; i++) {
            found += index.now(serials[random.nextInt(serials.length)]) == null ? 0 : 1;
        }
        double each = BenchRun.seconds(begun) / LOOKUPS;
        if (found != LOOKUPS) {
            throw new IllegalStateException(LOOKUPS - found + " entries not found");
        }
        figures.add(Figure.of("look-up of a listed serial", each * 1e6, "µs"));
    }

    private static long used() {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static void delta(LongList lists, BigInteger[] serials, Path file, List<Figure> figures, BenchRun run) throws Exception {
        RevocationIndex before = index(lists, Files.readAllBytes(file));
        byte[] delta = lists.der(new BigInteger[] {BigInteger.TEN}, 2, 1L);
        long begun = System.nanoTime();
        CrlContent content = content(lists, delta);
        RevocationIndex after = before.under(new HeldLists(before.held().full(), held(content)), content);
        int over = before.endedIn(after).size();
        figures.add(Figure.of("a delta of one entry, in force", BenchRun.seconds(begun) * 1_000, "ms"));
        if (after.now(BigInteger.TEN) == null || after.now(serials[0]) == null || over != 0) {
            throw new IllegalStateException("the delta does not hold");
        }
        byte[] full = lists.der(serials, 2, null);
        begun = System.nanoTime();
        int ended = before.endedIn(index(lists, full)).size();
        figures.add(Figure.of("a newer full list, compared both ways", BenchRun.seconds(begun) * 1_000, "ms"));
        run.say(ended + " entries ended with the newer list");
    }

    /** Seconds; 0 where there is no openssl. */
    private static double openssl(LongList lists, Path file) throws Exception {
        Path ca = Files.createTempFile("bench", ".pem");
        try {
            String base64 = java.util.Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(lists.certificate().getEncoded());
            Files.writeString(ca, "-----BEGIN CERTIFICATE-----\n" + base64 + "\n-----END CERTIFICATE-----\n");
            long begun = System.nanoTime();
            Process process = new ProcessBuilder("openssl", "crl", "-inform", "DER", "-in", file.toString(), "-CAfile", ca.toString(), "-noout")
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(5, TimeUnit.MINUTES) && process.exitValue() == 0 ? BenchRun.seconds(begun) : 0;
        } catch (IOException none) {
            return 0;
        } finally {
            Files.deleteIfExists(ca);
        }
    }
}
