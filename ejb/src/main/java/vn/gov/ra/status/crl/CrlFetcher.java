package vn.gov.ra.status.crl;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Fetches a list over HTTP: no redirects, but for one to an allowed host; a limit on its size, one deadline over connecting and the whole body. It asks
 * conditionally where the last answer of the address was taken in. An odd content type is told in the log and decides nothing (XiPKI refuses good
 * lists for it); the gate decides.
 */
final class CrlFetcher {

    private static final Logger LOG = System.getLogger(CrlFetcher.class.getName());
    private static final String TYPE = "application/pkix-crl";
    private static final int LONGEST_TYPE = 100;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final String ACCEPT = TYPE + ", */*;q=0.1";

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final Map<String, Validators> held = new ConcurrentHashMap<>();
    private final Duration deadline;
    private final int maxBytes;
    private final AllowedHosts hosts;

    /** @param hosts to which one redirect may lead */
    CrlFetcher(Duration deadline, int maxBytes, AllowedHosts hosts) {
        this.deadline = deadline;
        this.maxBytes = maxBytes;
        this.hosts = hosts;
    }

    private record Validators(String etag, String lastModified) {
    }

    /**
     * What came.
     *
     * @param bytes null when the address says that nothing changed
     */
    record Fetched(byte[] bytes, String etag, String lastModified) {
    }

    /** A fetch under way. */
    final class Pending {

        private final CompletableFuture<HttpResponse<byte[]>> answer;
        private final long until = System.nanoTime() + deadline.toNanos();

        private Pending(CompletableFuture<HttpResponse<byte[]>> answer) {
            this.answer = answer;
        }

        /** @throws IOException in words for the administrator */
        Fetched await() throws IOException {
            try {
                return read(answer.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS));
            } catch (TimeoutException e) {
                answer.cancel(true);
                throw new IOException("no complete answer within " + deadline);
            } catch (ExecutionException e) {
                throw new IOException(words(e.getCause()));
            } catch (InterruptedException e) {
                answer.cancel(true);
                Thread.currentThread().interrupt();
                throw new IOException("interrupted");
            }
        }

        private Fetched read(HttpResponse<byte[]> response) throws IOException {
            if (response.statusCode() == NOT_MODIFIED) {
                return new Fetched(null, null, null);
            }
            if (response.statusCode() != OK) {
                throw new IOException("HTTP " + response.statusCode());
            }
            tellOddType(response);
            return new Fetched(response.body(), response.headers().firstValue("ETag").orElse(null), response.headers().firstValue("Last-Modified").orElse(null));
        }
    }

    /** Begins; several may be under way at once. @throws IllegalArgumentException for an address that is none */
    Pending begin(String url, Map<String, String> hostAliases) {
        URI address = UpstreamAddress.of(url, hostAliases);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(deadline).header("Accept", ACCEPT);
        Validators known = held.get(url);
        if (known != null && known.etag() != null) {
            request.header("If-None-Match", known.etag());
        }
        if (known != null && known.lastModified() != null) {
            request.header("If-Modified-Since", known.lastModified());
        }
        return new Pending(send(request).thenCompose(this::sentOn));
    }

    private CompletableFuture<HttpResponse<byte[]>> send(HttpRequest.Builder request) {
        return client.sendAsync(request.build(), head -> new CappedBody(maxBytes));
    }

    /** Once at most: what is answered there counts, whatever it is. */
    private CompletableFuture<HttpResponse<byte[]>> sentOn(HttpResponse<byte[]> first) {
        String location = first.headers().firstValue("Location").orElse(null);
        if (!REDIRECTS.contains(first.statusCode()) || location == null) {
            return CompletableFuture.completedFuture(first);
        }
        try {
            URI next = first.uri().resolve(location);
            boolean down = "https".equalsIgnoreCase(first.uri().getScheme()) && !"https".equalsIgnoreCase(next.getScheme());
            return hosts.allows(next) && !down ? send(HttpRequest.newBuilder(next).timeout(deadline).header("Accept", ACCEPT)) : CompletableFuture.completedFuture(first);
        } catch (IllegalArgumentException nowhere) {
            return CompletableFuture.completedFuture(first);
        }
    }

    private static void tellOddType(HttpResponse<byte[]> response) {
        String type = response.headers().firstValue("Content-Type").orElse("").strip();
        if (!type.toLowerCase(Locale.ROOT).startsWith(TYPE)) {
            LOG.log(Level.INFO, "crl.content-type url=" + response.uri() + " type=" + type.substring(0, Math.min(LONGEST_TYPE, type.length())));
        }
    }

    /** What came from the address is in force, so the address may be asked conditionally. */
    void taken(String url, Fetched fetched) {
        held.put(url, new Validators(fetched.etag(), fetched.lastModified()));
    }

    /** Ask the address for everything next time. */
    void forget(String url) {
        held.remove(url);
    }

    private static String words(Throwable failure) {
        String text = failure.getMessage();
        return text == null ? failure.getClass().getSimpleName() : failure.getClass().getSimpleName() + ": " + text;
    }
}
