package vn.gov.ra.demo.ca;

import com.sun.net.httpserver.HttpServer;
import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * The operator over HTTP, on 127.0.0.1 only ({@code contract.md} §5):
 * <ul>
 * <li>{@code GET /crl/{g1|g2|g1root|g2root}.crl} with ETag and Last-Modified; {@code GET /ca/{alias}.cer};
 *     {@code GET /certificates/{alias}/{serial}.cer}</li>
 * <li>{@code POST /ocsp}, {@code GET /ocsp/{base64}}: what is true now, published or not</li>
 * <li>{@code POST /submissions[?answer=…][&delay=seconds]}: submission ZIP in, result ZIP out (200), or 202 with
 *     {@code Location} when late; {@code GET /submissions/{id}[?part=2]}: the result again, or the rest of a partial one</li>
 * <li>{@code POST /revocations {"issuer","serial","reason"[,"publish":false]}}: reason 6 holds, 8 releases; a new list
 *     is published with it unless {@code publish} is false. {@code POST /crl/publish [{"issuer"}]}: lists of both</li>
 * <li>{@code GET|POST /switches {"answer":"none|late|partly|twice|wrong-name|extra"[,"delay":seconds]}}: how submissions
 *     that do not say it themselves are answered from now on ({@link Answer})</li>
 * <li>{@code GET /health}</li>
 * </ul>
 * Refusals are JSON {@code {"code","detail"}} in Vietnamese. Lists are published anew once half their life is over.
 */
public final class CaServer implements Closeable {

    private static final int THREADS = 8;

    private final HttpServer http;
    private final ExecutorService workers;
    private final ScheduledExecutorService timer;

    private CaServer(HttpServer http, ExecutorService workers, ScheduledExecutorService timer) {
        this.http = http;
        this.workers = workers;
        this.timer = timer;
    }

    /** @param port 0 for any free one */
    public static CaServer start(CaState state, int port) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        ExecutorService workers = Executors.newFixedThreadPool(THREADS, CaServer::daemon);
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(CaServer::daemon);
        http.setExecutor(workers);
        http.createContext("/", new CaRoutes(state));
        http.start();
        state.publishDue();
        timer.scheduleWithFixedDelay(() -> publish(state), 1, 1, TimeUnit.MINUTES);
        return new CaServer(http, workers, timer);
    }

    public int port() {
        return http.getAddress().getPort();
    }

    @Override
    public void close() {
        timer.shutdownNow();
        http.stop(0);
        workers.shutdownNow();
    }

    /** A timer that throws would never run again. */
    private static void publish(CaState state) {
        try {
            state.publishDue();
        } catch (RuntimeException e) {
            System.getLogger(CaServer.class.getName()).log(System.Logger.Level.ERROR, "publishing the lists", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "demo-ca");
        thread.setDaemon(true);
        return thread;
    }
}
