package vn.gov.ra.status.ocsp;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import vn.gov.ra.status.crl.CappedBody;
import vn.gov.ra.status.crl.UpstreamAddress;

/**
 * Asks an authority's OCSP responders over HTTP: one after the other until one gives an answer that is of use, no redirects, a limit on its
 * size, one deadline over everything.
 */
final class OcspUpstream {

    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final int MOST_OCTETS = 64 * 1024;
    private static final int OK = 200;

    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final Duration deadline;

    OcspUpstream(Duration deadline) {
        this.deadline = deadline;
    }

    /** Judges what came. */
    interface Reader<T> {

        /** @throws IOException in words, why it is of no use */
        T read(byte[] bytes) throws IOException;
    }

    /** Fails with the last responder's trouble. */
    <T> CompletableFuture<T> ask(List<String> urls, Map<String, String> hostAliases, byte[] request, Reader<T> reader) {
        AtomicReference<CompletableFuture<?>> underWay = new AtomicReference<>();
        CompletableFuture<T> answer = CompletableFuture.failedFuture(new IOException("no address"));
        for (String url : urls) {
            answer = answer.exceptionallyCompose(before -> one(url, hostAliases, request, reader, underWay));
        }
        CompletableFuture<T> inTime = answer.copy().orTimeout(deadline.toMillis(), TimeUnit.MILLISECONDS);
        inTime.whenComplete((done, failed) -> {
            if (failed != null && underWay.get() != null) {
                underWay.get().cancel(true);
            }
        });
        return inTime;
    }

    private <T> CompletableFuture<T> one(String url, Map<String, String> hostAliases, byte[] request, Reader<T> reader, AtomicReference<CompletableFuture<?>> underWay) {
        try {
            HttpRequest post = HttpRequest.newBuilder(UpstreamAddress.of(url, hostAliases)).timeout(deadline).header("Content-Type", "application/ocsp-request")
                    .header("Accept", "application/ocsp-response").POST(BodyPublishers.ofByteArray(request)).build();
            CompletableFuture<HttpResponse<byte[]>> sent = client.sendAsync(post, head -> new CappedBody(MOST_OCTETS));
            underWay.set(sent);
            return sent.thenCompose(response -> read(response, reader));
        } catch (IllegalArgumentException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private static <T> CompletableFuture<T> read(HttpResponse<byte[]> response, Reader<T> reader) {
        try {
            if (response.statusCode() != OK) {
                throw new IOException("HTTP " + response.statusCode());
            }
            return CompletableFuture.completedFuture(reader.read(response.body()));
        } catch (IOException e) {
            return CompletableFuture.failedFuture(e);
        }
    }
}
