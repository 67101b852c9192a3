package vn.gov.ra.account;

import java.net.URI;

/**
 * Where the identity provider's administration answers, and as whom we come: a client of its own with the rights it needs and no more (manage users and clients).
 *
 * @param admin admin address of the realm, {@code RA_KEYCLOAK_ADMIN_URL}, such as {@code http://127.0.0.1:8180/admin/realms/ra}
 * @param realm address of the realm, {@code RA_OIDC_URL}
 * @param client {@code RA_KEYCLOAK_ADMIN_CLIENT}, {@code ra-provisioning} where nothing is said
 * @param secret {@code RA_KEYCLOAK_ADMIN_SECRET}
 * @param mail {@code RA_KEYCLOAK_INVITE_MAIL=true}: the provider mails the invited user a link to set the password (it needs a mail server)
 */
record KeycloakConfig(String admin, String realm, String client, String secret, boolean mail) {

    static KeycloakConfig fromEnvironment() {
        String client = System.getenv("RA_KEYCLOAK_ADMIN_CLIENT");
        return new KeycloakConfig(need("RA_KEYCLOAK_ADMIN_URL"), need("RA_OIDC_URL"), client == null ? "ra-provisioning" : client,
                need("RA_KEYCLOAK_ADMIN_SECRET"), Boolean.parseBoolean(System.getenv("RA_KEYCLOAK_INVITE_MAIL")));
    }

    URI tokens() {
        return URI.create(realm + "/protocol/openid-connect/token");
    }

    private static String need(String key) {
        String value = System.getenv(key);
        if (value == null || value.isBlank()) {
            throw new IllegalStateException("Missing " + key + "; see docs/operations.md");
        }
        return value;
    }
}
