package vn.gov.ra.relying;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.outbox.OutboxHandler;
import vn.gov.ra.outbox.OutboxMessage;

/** Brings the identity provider's client into agreement with the register; the present picture counts, so rows may come late, twice or in another order. */
@ApplicationScoped
public class ClientHandler implements OutboxHandler {

    static final String CHANGED = "keycloak.client-changed";
    static final String ENDED = "keycloak.client-ended";

    @Inject
    private ClientPictures pictures;
    @Inject
    private KeycloakClients keycloak;

    static String json(UUID systemId) {
        return "{\"systemId\":\"" + systemId + "\"}";
    }

    @Override
    public Set<String> types() {
        return Set.of(CHANGED, ENDED);
    }

    @Override
    public void send(OutboxMessage message) throws Exception {
        Optional<ClientPicture> picture = pictures.of(systemId(message.payload()));
        if (picture.isPresent()) {
            String provider = keycloak.agree(picture.get());
            if (provider != null) {
                pictures.taken(picture.get(), provider);
            }
        }
    }

    private static UUID systemId(String payload) {
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            return UUID.fromString(reader.readObject().getString("systemId"));
        }
    }
}
