package vn.gov.ra.demo.launch;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;

/** Asks a local address whether it answers. */
final class HttpProbe {
    private static final int TIMEOUT_MILLIS = 5_000;

    private HttpProbe() {
    }

    /** The HTTP status, 0 when nobody answers; redirects are not followed. */
    static int status(String url) {
        try {
            HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection(java.net.Proxy.NO_PROXY);
            connection.setConnectTimeout(TIMEOUT_MILLIS);
            connection.setReadTimeout(TIMEOUT_MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode();
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            return 0;
        }
    }
}
