package vn.gov.ra.rest.support;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.Operation;
import vn.gov.ra.shared.DomainException;
import vn.gov.ra.shared.SharedError;

/** The description of this API (OpenAPI 3.1), made by the server from the resources' code and fetched from it once. */
@Public
@Path("openapi.json")
public class OpenApiResource {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static volatile String description;

    @Context
    private HttpServletRequest request;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public String describe() {
        if (description == null) {
            description = fetch();
        }
        return description;
    }

    /** From the listener that this very request came in by. */
    private String fetch() {
        String local = request.getLocalAddr();
        URI source = URI.create(request.getScheme() + "://" + (local.indexOf(':') < 0 ? local : '[' + local + ']') + ':' + request.getLocalPort() + "/openapi?format=JSON");
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(source).timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                return valid(answer.body());
            }
        } catch (IOException e) {
            throw new DomainException(SharedError.UPSTREAM, "openapi");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new DomainException(SharedError.UPSTREAM, "openapi");
    }

    /** The server writes empty objects for licence, contact and further documents; in OpenAPI 3.1 each has its content or is left out. */
    static String valid(String generated) {
        try (JsonReader reader = Json.createReader(new StringReader(generated))) {
            JsonObject api = filled(reader.readObject());
            return Json.createObjectBuilder(api).add("info", filled(api.getJsonObject("info"))).build().toString();
        }
    }

    private static JsonObject filled(JsonObject whole) {
        JsonObjectBuilder kept = Json.createObjectBuilder();
        whole.forEach((name, value) -> {
            if ("paths".equals(name) || !JsonValue.EMPTY_JSON_OBJECT.equals(value)) {
                kept.add(name, value);
            }
        });
        return kept.build();
    }
}
