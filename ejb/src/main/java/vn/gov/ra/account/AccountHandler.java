package vn.gov.ra.account;

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

/**
 * Brings the identity provider's account into agreement with ours. Whatever the row says, the present picture is what counts,
 * so rows may come late, twice or in another order.
 */
@ApplicationScoped
public class AccountHandler implements OutboxHandler {

    static final String INVITED = "keycloak.user-invited";
    static final String ROLES = "keycloak.user-roles";
    static final String DISABLED = "keycloak.user-disabled";
    static final String FORGOTTEN = "keycloak.user-forgotten";

    @Inject
    private AccountPictures pictures;
    @Inject
    private KeycloakAccounts keycloak;

    static String json(UUID userId) {
        return "{\"userId\":\"" + userId + "\"}";
    }

    @Override
    public Set<String> types() {
        return Set.of(INVITED, ROLES, DISABLED, FORGOTTEN);
    }

    @Override
    public void send(OutboxMessage message) throws Exception {
        Optional<AccountPicture> picture = pictures.of(userId(message.payload()));
        if (picture.isPresent() && message.type().equals(FORGOTTEN)) {
            keycloak.forget(picture.get());
            pictures.forgotten(picture.get().userId());
        } else if (picture.isPresent()) {
            String subject = keycloak.agree(picture.get());
            if (subject != null) {
                pictures.exists(picture.get().userId(), subject);
            }
        }
    }

    private static UUID userId(String payload) {
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            return UUID.fromString(reader.readObject().getString("userId"));
        }
    }
}
