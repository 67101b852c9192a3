package vn.gov.ra.demo.ca;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One HTTP request and its answer. */
record Call(HttpExchange exchange) {

    String method() {
        return exchange.getRequestMethod();
    }

    /** The path as sent, not decoded: an OCSP request in it may hold escaped slashes. */
    String path() {
        return exchange.getRequestURI().getRawPath();
    }

    /** A parameter of the query, or the fallback. */
    String query(String name, String fallback) {
        String query = exchange.getRequestURI().getRawQuery();
        if (query == null) return fallback;
        for (String pair : query.split("&"))
            if (pair.startsWith(name + "=")) return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
        return fallback;
    }

    String header(String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    byte[] body(int limit) throws IOException {
        byte[] body = exchange.getRequestBody().readNBytes(limit + 1);
        if (body.length > limit) throw new CaRefusal(413, "CA-TOO-BIG", limit);
        return body;
    }

    Map<String, Object> json(int limit) throws IOException {
        byte[] body = body(limit);
        return body.length == 0 ? Map.of() : Json.object(new String(body, StandardCharsets.UTF_8));
    }

    void header(String name, String value) {
        exchange.getResponseHeaders().set(name, value);
    }

    void answer(int status, String type, byte[] body) throws IOException {
        header("Content-Type", type);
        boolean bare = method().equals("HEAD") || status == 304 || body.length == 0;
        exchange.sendResponseHeaders(status, bare ? -1 : body.length);
        if (!bare) exchange.getResponseBody().write(body);
        exchange.close();
    }

    void json(int status, Map<String, ?> body) throws IOException {
        answer(status, "application/json; charset=utf-8", Json.write(body).getBytes(StandardCharsets.UTF_8));
    }
}
