package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** nginx with one worker that keeps the portal's own answers ({@code proxy_cache}): what a cache before the portal would do for it. */
final class NginxCache implements AutoCloseable {

    private static final Duration UP = Duration.ofSeconds(10);
    /** Answers and keys of all certificates that a bench asks about; as many requests on one connection as it takes. */
    private static final String CONFIGURATION = """
            daemon off;
            master_process off;
            pid %1$s/nginx.pid;
            error_log %1$s/error.log;
            events { worker_connections 256; }
            http {
              access_log off;
              client_body_temp_path %1$s/body;
              fastcgi_temp_path %1$s/fastcgi;
              uwsgi_temp_path %1$s/uwsgi;
              scgi_temp_path %1$s/scgi;
              proxy_temp_path %1$s/proxy;
              proxy_cache_path %1$s/cache keys_zone=ocsp:16m;
              keepalive_requests 100000000;
              server {
                listen 127.0.0.1:%2$d;
                location / {
                  proxy_pass %3$s;
                  proxy_cache ocsp;
                  proxy_cache_key $request_uri;
                }
              }
            }
            """;

    private final Scratch work;
    private final Process process;
    private final URI address;

    private NginxCache(Scratch work, Process process, URI address) {
        this.work = work;
        this.process = process;
        this.address = address;
    }

    /** Null where there is no nginx. */
    static NginxCache start(URI portal) throws Exception {
        Scratch work = Scratch.named("bench-nginx");
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Path file = Files.writeString(work.file("nginx.conf"), String.format(Locale.ROOT, CONFIGURATION, work.file("."), port, portal.resolve("/").toString().replaceAll("/$", "")));
        try {
            Process process = new ProcessBuilder("nginx", "-e", work.file("start.log").toString(), "-c", file.toString()).redirectErrorStream(true)
                    .redirectOutput(work.file("said.txt").toFile()).start();
            NginxCache cache = new NginxCache(work, process, URI.create("http://127.0.0.1:" + port));
            cache.listening();
            return cache;
        } catch (IOException none) {
            work.close();
            return null;
        }
    }

    private void listening() throws Exception {
        long begun = System.nanoTime();
        while (true) {
            try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
                socket.setTcpNoDelay(true);
                return;
            } catch (IOException notYet) {
                if (!process.isAlive() || BenchRun.seconds(begun) > UP.toSeconds()) {
                    String said = Files.readString(work.file("said.txt"));
                    close();
                    throw new IllegalStateException("nginx does not start: " + said);
                }
                Thread.sleep(50);
            }
        }
    }

    URI address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws InterruptedException, IOException {
        process.destroy();
        process.waitFor(5, TimeUnit.SECONDS);
        work.close();
    }
}
