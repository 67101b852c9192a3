package vn.gov.ra.web.support;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Duration;
import java.util.function.LongSupplier;
import javax.net.ssl.SSLException;

/**
 * Whether the identity provider answers; asked only when somebody wants to sign in. That it does not is remembered for two seconds, so that
 * waiting for it does not pile up; that it does is not, since it may be gone the next moment and a browser would be sent nowhere.
 */
final class SignInProbe {

    static final SignInProbe HERE = new SignInProbe(URI.create(IdentityProvider.realm()), System::nanoTime);

    private static final int PATIENCE_MILLIS = 2_000;
    private static final long KEPT_NANOS = Duration.ofSeconds(2).toNanos();
    private static final int SERVER_ERROR = 500;

    private final URI realm;
    private final LongSupplier nanos;
    private volatile Seen last;

    private record Seen(boolean answers, long at) {
    }

    SignInProbe(URI realm, LongSupplier nanos) {
        this.realm = realm;
        this.nanos = nanos;
    }

    boolean answers() {
        Seen seen = last;
        if (seen == null || seen.answers() || nanos.getAsLong() - seen.at() > KEPT_NANOS) {
            seen = new Seen(ask(), nanos.getAsLong());
            last = seen;
        }
        return seen.answers();
    }

    private boolean ask() {
        try {
            HttpURLConnection connection = (HttpURLConnection) realm.toURL().openConnection();
            connection.setConnectTimeout(PATIENCE_MILLIS);
            connection.setReadTimeout(PATIENCE_MILLIS);
            connection.setInstanceFollowRedirects(false);
            try {
                return connection.getResponseCode() < SERVER_ERROR;
            } finally {
                connection.disconnect();
            }
        } catch (SSLException e) {
            return true;   // somebody is there; whether to trust it is decided where the sign-in itself is configured
        } catch (IOException e) {
            return false;
        }
    }
}
