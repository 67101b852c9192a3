package vn.gov.ra.web.pki;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import vn.gov.ra.status.ocsp.Presigning;
import vn.gov.ra.web.pki.OwnPath.Question;

/**
 * The last step before the portal calls itself ready: some questions over the wire to ourselves, where WildFly says that it listens. Where that
 * does not work, takes long, or has nothing to ask because no list ever came, the portal is ready all the same.
 */
@WebListener
public class OcspWarmUp implements ServletContextListener {

    private static final Logger LOG = System.getLogger(OcspWarmUp.class.getName());
    private static final Duration SIGNED = Duration.ofSeconds(60);
    private static final Duration OPEN = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final Duration LONGEST_SIGNED = Duration.ofSeconds(1);
    private static final Duration LONGEST_SETTLING = Duration.ofSeconds(8);
    private static final Duration ROUND = Duration.ofMillis(500);
    private static final Duration REST = Duration.ofMillis(200);
    /** The compiler works for less than this part of the time. */
    private static final int QUIET = 10;
    private static final int MOST = 6_000;
    private static final int AT_ONCE = 4;
    private static final String REQUEST_TYPE = "application/ocsp-request";
    /** Each signed when it comes. */
    private static final int MOST_SIGNED = 1_000;
    private static final int HTTP = 8080;

    @Inject
    private Presigning presigning;
    private Thread thread;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        thread = new Thread(() -> warm(new OwnPath(address())), "ocsp-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        thread.interrupt();
    }

    /** WildFly's own properties; every address is ours when it is bound to all. */
    private static InetSocketAddress address() {
        String bound = System.getProperty("jboss.bind.address", "127.0.0.1");
        boolean all = bound.equals("0.0.0.0") || bound.equals("::");
        return new InetSocketAddress(all ? "127.0.0.1" : bound, Integer.getInteger("jboss.http.port", HTTP) + Integer.getInteger("jboss.socket.binding.port-offset", 0));
    }

    /** Where no list is there yet nothing can be gone over, and the portal is ready without: it is made up for when the first list comes, with one connection. */
    void warm(OwnPath server) {
        boolean open = false;
        try {
            open = presigning.awaitSigned(SIGNED) && server.opens(OPEN);
            if (open && !presigning.samples().isEmpty()) {
                gone(server, AT_ONCE);
                swept();
                return;
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "ocsp.warm-up", e);
        } finally {
            presigning.pathDone();
        }
        if (open && presigning.awaitSamples()) {
            gone(server, 1);
        }
    }

    /**
     * What the start left behind is collected now, before anybody has to wait for it: with 150 MB of new objects the next collection would stand
     * still for 20 to 80 ms, among the first thousand questions mostly.
     */
    private static void swept() {
        System.gc();
    }

    private void gone(OwnPath server, int connections) {
        List<Question> plain = presigning.samples().stream().map(OcspWarmUp::byAddress).toList();
        List<Question> nonced = presigning.samplesWithNonce().stream().map(each -> Question.post("/ocsp", REQUEST_TYPE, each)).toList();
        int answered = server.asked(nonced, connections, MOST_SIGNED, LONGEST_SIGNED) + server.asked(plain, connections, MOST, LONGEST);
        LOG.log(Level.INFO, "ocsp.warm-up answers={0}", answered + untilCompiled(server, connections, plain, nonced));
    }

    /** Goes on while the compiler still works on what was asked: who comes then shares the processor with it, and runs what it has not replaced. */
    private static int untilCompiled(OwnPath server, int connections, List<Question> plain, List<Question> nonced) {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        if (compiler == null || !compiler.isCompilationTimeMonitoringSupported()) {
            return 0;
        }
        long end = System.nanoTime() + LONGEST_SETTLING.toNanos();
        int answered = 0;
        long busy = Long.MAX_VALUE;
        while (busy > 2 * ROUND.toMillis() / QUIET && goingOn(end)) {
            long before = compiler.getTotalCompilationTime();
            answered += server.asked(nonced, connections, MOST, ROUND) + server.asked(plain, connections, MOST, ROUND);
            busy = compiler.getTotalCompilationTime() - before;
            rest(compiler, end);
        }
        return answered;
    }

    /** Leaves the processor to the compiler until it has done what was asked of it. */
    private static void rest(CompilationMXBean compiler, long end) {
        long before;
        do {
            before = compiler.getTotalCompilationTime();
            LockSupport.parkNanos(REST.toNanos());
        } while (compiler.getTotalCompilationTime() - before > REST.toMillis() / QUIET && goingOn(end));
    }

    /** Until then, and while the portal is not taken away. */
    private static boolean goingOn(long end) {
        return System.nanoTime() < end && !Thread.currentThread().isInterrupted();
    }

    private static Question byAddress(byte[] question) {
        return Question.get(path(question));
    }

    private static String path(byte[] question) {
        return "/ocsp/" + URLEncoder.encode(Base64.getEncoder().encodeToString(question), StandardCharsets.US_ASCII);
    }
}
