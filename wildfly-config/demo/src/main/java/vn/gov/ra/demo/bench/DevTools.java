package vn.gov.ra.demo.bench;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** The protocol Chromium is driven by (Chrome DevTools Protocol), over one socket; a page is a session of it. */
final class DevTools implements AutoCloseable, WebSocket.Listener {

    private static final long TIMEOUT_SECONDS = 60;

    private final Map<Integer, CompletableFuture<JsonObject>> waiting = new ConcurrentHashMap<>();
    private final Map<String, Consumer<JsonObject>> listeners = new ConcurrentHashMap<>();
    private final AtomicInteger last = new AtomicInteger();
    private final StringBuilder partly = new StringBuilder();
    private WebSocket socket;

    private DevTools() {
    }

    static DevTools connect(URI endpoint) {
        DevTools tools = new DevTools();
        tools.socket = HttpClient.newHttpClient().newWebSocketBuilder().buildAsync(endpoint, tools).join();
        return tools;
    }

    /** @param session null: the browser itself. @throws IOException what the browser refuses, or does not answer in time */
    JsonObject command(String session, String method, JsonObjectBuilder parameters) throws IOException, InterruptedException {
        int id = last.incrementAndGet();
        JsonObjectBuilder message = Json.createObjectBuilder().add("id", id).add("method", method).add("params", parameters);
        if (session != null) {
            message.add("sessionId", session);
        }
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        waiting.put(id, answer);
        synchronized (this) {   // one message at a time
            socket.sendText(message.build().toString(), true).join();
        }
        JsonObject said = in(answer, method);
        if (said.containsKey("error")) {
            throw new IOException(method + ": " + said.getJsonObject("error"));
        }
        return said.getJsonObject("result");
    }

    JsonObject command(String session, String method) throws IOException, InterruptedException {
        return command(session, method, Json.createObjectBuilder());
    }

    /** Every event of that name in the session goes to the listener, on the socket's thread. */
    void listen(String session, String event, Consumer<JsonObject> listener) {
        listeners.put(session + event, listener);
    }

    /** The next event of that name. */
    CompletableFuture<JsonObject> next(String session, String event) {
        CompletableFuture<JsonObject> happened = new CompletableFuture<>();
        listen(session, event, happened::complete);
        return happened;
    }

    static JsonObject in(CompletableFuture<JsonObject> answer, String what) throws IOException, InterruptedException {
        try {
            return answer.get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException(what + ": the browser does not answer", e);
        }
    }

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean whole) {
        partly.append(part);
        if (whole) {
            String text = partly.toString();
            partly.setLength(0);
            said(text);
        }
        from.request(1);
        return null;
    }

    private void said(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject message = reader.readObject();
            if (message.containsKey("id")) {
                CompletableFuture<JsonObject> answer = waiting.remove(message.getInt("id"));
                if (answer != null) {
                    answer.complete(message);
                }
            } else {
                Consumer<JsonObject> listener = listeners.get(message.getString("sessionId", null) + message.getString("method"));
                if (listener != null) {
                    listener.accept(message.getJsonObject("params"));
                }
            }
        }
    }

    @Override
    public void onError(WebSocket from, Throwable error) {
        waiting.values().forEach(answer -> answer.completeExceptionally(error));
    }

    @Override
    public void close() {
        socket.abort();
    }
}
