package vn.gov.ra.relying.webhook;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;

/** An event as CloudEvents 1.0 writes it in JSON (structured mode). The number stands in {@code sequence}, an extension of the standard's own. */
final class CloudEvent {

    static final String MEDIA_TYPE = "application/cloudevents+json; charset=utf-8";

    private static final String SOURCE = "urn:ra:portal";

    private CloudEvent() {
    }

    static byte[] of(WebhookEvent event) {
        try (JsonReader data = Json.createReader(new StringReader(event.data()))) {
            return Json.createObjectBuilder().add("specversion", "1.0").add("id", event.id().toString()).add("source", SOURCE).add("type", event.kind().wire())
                    .add("subject", event.subject()).add("time", event.occurredAt().toString()).add("sequence", Long.toString(event.sequence()))
                    .add("datacontenttype", "application/json").add("data", data.readObject()).build().toString().getBytes(StandardCharsets.UTF_8);
        }
    }
}
