package vn.gov.ra.demo.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** nginx with one worker that keeps the portal's own answers ({@code proxy_cache}): what a cache before the portal would do for it. */
final class NginxCache {

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

    private NginxCache() {
    }

    /** Null where there is no nginx. */
    static OtherServer start(URI portal) throws Exception {
        Scratch work = Scratch.named("bench-nginx");
        int port = OtherServer.freePort();
        Path file = Files.writeString(work.file("nginx.conf"), String.format(Locale.ROOT, CONFIGURATION, work.file("."), port, portal.resolve("/").toString().replaceAll("/$", "")));
        return OtherServer.start(work, port, List.of("nginx", "-e", work.file("start.log").toString(), "-c", file.toString()), (address, said) -> listens(address));
    }

    private static boolean listens(URI address) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), address.getPort())) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
