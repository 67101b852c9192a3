package vn.gov.ra.it.support;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/**
 * An answer of the portal.
 *
 * @param call what was asked, for messages
 * @param http the answer with its bytes
 */
public record Answer(String call, HttpResponse<byte[]> http) {

    public int status() {
        return http.statusCode();
    }

    public byte[] bytes() {
        return http.body();
    }

    public String text() {
        return new String(http.body(), StandardCharsets.UTF_8);
    }

    public String header(String name) {
        return http.headers().firstValue(name).orElse(null);
    }

    public JsonObject json() {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(http.body()))) {
            return reader.readObject();
        } catch (RuntimeException e) {
            throw new AssertionError(this + " is no JSON object", e);
        }
    }

    /** {@code items} of a list. */
    public JsonArray items() {
        return json().getJsonArray("items");
    }

    /** A string of the object; a number or null as its text. */
    public String text(String field) {
        JsonValue value = json().get(field);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    public String code() {
        return text("code");
    }

    /** @return this, when the status is the one expected */
    public Answer expect(int status) {
        assertEquals(status, status(), toString());
        return this;
    }

    /** A refusal as RFC 9457 wants it, with one of our codes. */
    public Answer refused(int status) {
        expect(status);
        assertEquals("application/problem+json", String.valueOf(header("Content-Type")).replaceAll(";.*", ""), toString());
        assertEquals(true, String.valueOf(code()).matches("RA-[A-Z]+-\\d{3}"), toString());
        return this;
    }

    /** @param code the RA-… code it must have */
    public Answer refused(int status, String code) {
        refused(status);
        assertEquals(code, code(), toString());
        return this;
    }

    @Override
    public String toString() {
        String type = String.valueOf(header("Content-Type"));
        String body = type.contains("json") || type.startsWith("text") ? text() : http.body().length + " octets";
        return call + " -> " + status() + " " + type + " " + (body.length() > 1_500 ? body.substring(0, 1_500) + "…" : body);
    }
}
