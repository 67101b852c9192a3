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
import vn.gov.ra.status.ocsp.Presigning;

/**
 * The last step before the portal calls itself ready: some questions over the wire to ourselves, where WildFly says that it listens. Where that
 * does not work, or takes long, the portal is ready all the same.
 */
@WebListener
public class OcspWarmUp implements ServletContextListener {

    private static final Logger LOG = System.getLogger(OcspWarmUp.class.getName());
    private static final Duration SIGNED = Duration.ofSeconds(60);
    private static final Duration OPEN = Duration.ofSeconds(30);
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final Duration LONGEST_SIGNED = Duration.ofSeconds(1);
    private static final Duration LONGEST_SETTLING = Duration.ofSeconds(5);
    private static final Duration ROUND = Duration.ofMillis(500);
    /** The compiler works for less than this part of the time. */
    private static final int QUIET = 10;
    private static final int MOST = 6_000;
    /** By the servlet, each signed when it comes. */
    private static final int MOST_SIGNED = 1_000;
    private static final int HTTP = 8080;

    @Inject
    private Presigning presigning;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        Thread thread = new Thread(() -> warm(new OwnPath(address())), "ocsp-warm-up");
        thread.setDaemon(true);
        thread.start();
    }

    /** WildFly's own properties; every address is ours when it is bound to all. */
    private static InetSocketAddress address() {
        String bound = System.getProperty("jboss.bind.address", "127.0.0.1");
        boolean all = bound.equals("0.0.0.0") || bound.equals("::");
        return new InetSocketAddress(all ? "127.0.0.1" : bound, Integer.getInteger("jboss.http.port", HTTP) + Integer.getInteger("jboss.socket.binding.port-offset", 0));
    }

    void warm(OwnPath server) {
        try {
            if (presigning.awaitSigned(SIGNED) && server.opens(OPEN)) {
                int answered = asked(server, presigning.samplesWithNonce(), MOST_SIGNED, LONGEST_SIGNED) + asked(server, presigning.samples(), MOST, LONGEST)
                        + untilCompiled(server);
                LOG.log(Level.INFO, "ocsp.warm-up answers={0}", answered);
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "ocsp.warm-up", e);
        } finally {
            presigning.pathDone();
        }
    }

    /** Goes on while the compiler still works on what was asked: who comes then shares the processor with it, and runs what it has not replaced. */
    private int untilCompiled(OwnPath server) {
        CompilationMXBean compiler = ManagementFactory.getCompilationMXBean();
        if (compiler == null || !compiler.isCompilationTimeMonitoringSupported()) {
            return 0;
        }
        long end = System.nanoTime() + LONGEST_SETTLING.toNanos();
        int answered = 0;
        long busy = ROUND.toMillis();
        while (busy > ROUND.toMillis() / QUIET && System.nanoTime() < end) {
            long before = compiler.getTotalCompilationTime();
            answered += asked(server, presigning.samples(), MOST, ROUND);
            busy = compiler.getTotalCompilationTime() - before;
        }
        return answered;
    }

    private static int asked(OwnPath server, List<byte[]> questions, int most, Duration longest) {
        List<String> paths = questions.stream().map(OcspWarmUp::path).toList();
        return paths.isEmpty() ? 0 : server.asked(paths, most, longest);
    }

    private static String path(byte[] question) {
        return "/ocsp/" + URLEncoder.encode(Base64.getEncoder().encodeToString(question), StandardCharsets.US_ASCII);
    }
}
