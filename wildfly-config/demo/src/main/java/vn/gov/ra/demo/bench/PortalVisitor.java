package vn.gov.ra.demo.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Somebody with a session in the portal, over one connection that stays open; a browser without scripts. */
final class PortalVisitor {

    private static final String PASSWORD = "demo";   // of every persona
    private static final Pattern SIGN_IN = Pattern.compile("<form[^>]*id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");
    private static final Duration TIMEOUT = Duration.ofMinutes(2);

    /** Browsers send a cookie for safe lines alone to the machine itself too. */
    private static final CookiePolicy LOOPBACK = (address, cookie) -> {
        cookie.setSecure(false);
        return true;
    };

    private final URI portal;
    private final CookieManager cookies = new CookieManager(null, LOOPBACK);
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).version(HttpClient.Version.HTTP_1_1).followRedirects(HttpClient.Redirect.NORMAL).build();

    /** A page as it came. @param raw octets of its text · @param sent octets over the line, packed where the server packs */
    record Page(String html, int raw, int sent) {
    }

    private PortalVisitor(URI portal) {
        this.portal = portal;
    }

    /** Nobody yet; for pages that need no sign-in. */
    static PortalVisitor anonymous(URI portal) {
        return new PortalVisitor(portal);
    }

    static PortalVisitor signedIn(URI portal, String persona) throws IOException, InterruptedException {
        PortalVisitor visitor = new PortalVisitor(portal);
        HttpResponse<byte[]> form = visitor.asked(portal.resolve("/"));
        Matcher action = SIGN_IN.matcher(new String(form.body(), StandardCharsets.UTF_8));
        if (!action.find()) {
            throw new IOException("no form to sign in at " + form.uri());
        }
        String body = "username=" + URLEncoder.encode(persona, StandardCharsets.UTF_8) + "&password=" + PASSWORD;
        HttpResponse<byte[]> home = visitor.client.send(HttpRequest.newBuilder(form.uri().resolve(action.group(1).replace("&amp;", "&"))).timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(body)).build(), HttpResponse.BodyHandlers.ofByteArray());
        return visitor.arrived(home);
    }

    /** Another session of the same person: the provider of sign-in knows the visitor already. */
    PortalVisitor again() throws IOException, InterruptedException {
        PortalVisitor other = new PortalVisitor(portal);
        for (HttpCookie cookie : cookies.getCookieStore().getCookies()) {
            if (!"/".equals(cookie.getPath())) {
                other.cookies.getCookieStore().add(portal, (HttpCookie) cookie.clone());
            }
        }
        return other.arrived(other.asked(portal.resolve("/")));
    }

    private PortalVisitor arrived(HttpResponse<byte[]> home) throws IOException {
        if (home.statusCode() != 200 || home.uri().getPort() != portal.getPort()) {
            throw new IOException("signing in ends at " + home.uri() + " with " + home.statusCode());
        }
        return this;
    }

    /** Cookies the portal itself gave. */
    List<HttpCookie> session() {
        return cookies.getCookieStore().getCookies().stream().filter(cookie -> "/".equals(cookie.getPath())).toList();
    }

    /** @throws IOException for any answer but 200 */
    Page page(String path) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = asked(portal.resolve(path));
        if (answer.statusCode() != 200 || !answer.uri().getPath().equals(URI.create(path).getPath())) {
            throw new IOException(path + " ends at " + answer.uri() + " with " + answer.statusCode());
        }
        byte[] text = answer.body();
        if (answer.headers().firstValue("Content-Encoding").filter("gzip"::equals).isPresent()) {
            try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(text))) {
                text = unpacked.readAllBytes();
            }
        }
        return new Page(new String(text, StandardCharsets.UTF_8), text.length, answer.body().length);
    }

    private HttpResponse<byte[]> asked(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).timeout(TIMEOUT).header("Accept", "text/html").header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }
}
