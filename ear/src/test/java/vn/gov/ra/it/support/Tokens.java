package vn.gov.ra.it.support;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

/** Access tokens from the real Keycloak: the personas' by password, the demo's relying system's by its secret. */
final class Tokens {

    /** Shorter than the 15 minutes a token lives. */
    private static final Duration KEPT = Duration.ofMinutes(10);
    /** What Keycloak says once for each of its connections to a database that was started anew. */
    private static final String OLD_CONNECTION = "Unexpected error when authenticating client";
    private static final Map<String, Held> HELD = new ConcurrentHashMap<>();

    private record Held(String token, Instant until) {
    }

    private Tokens() {
    }

    static String of(String persona) {
        return held(persona, Map.of("grant_type", "password", "client_id", "ra-cli", "username", persona, "password", "demo"));
    }

    static String ofClient(String client, String secret) {
        return held(client, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    /** Asks anew. */
    static boolean lets(String client, String secret) {
        return asked(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret)).statusCode() == 200;
    }

    private static String held(String who, Map<String, String> grant) {
        Held held = HELD.get(who);
        if (held == null || Instant.now().isAfter(held.until())) {
            held = new Held(fetch(who, grant), Instant.now().plus(KEPT));
            HELD.put(who, held);
        }
        return held.token();
    }

    private static String fetch(String who, Map<String, String> grant) {
        AtomicReference<Answer> answer = new AtomicReference<>();
        Keycloak.await(() -> {
            answer.set(new Answer("token of " + who, asked(grant)));
            return !answer.get().text().contains(OLD_CONNECTION);
        }, "a token of " + who);
        return answer.get().expect(200).text("access_token");
    }

    private static HttpResponse<byte[]> asked(Map<String, String> grant) {
        String form = grant.entrySet().stream().map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8)).collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(Portal.get().realmUrl() + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded").POST(HttpRequest.BodyPublishers.ofString(form)).timeout(Duration.ofSeconds(60)).build();
        try {
            return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
