package vn.gov.ra.demo.launch;

import java.util.Map;

/**
 * The database and its accounts: the embedded one, or an existing one named by {@code RA_DB_URL}.
 *
 * @param url JDBC address of the portal's database · @param owner who may change the schema · @param user the application, rows
 * only · @param keycloakUrl where Keycloak keeps its tables · @param keycloakSchema in which schema · @param embedded ours to run
 */
public record Database(String url, String owner, String ownerPassword, String user, String password,
                       String keycloakUrl, String keycloakUser, String keycloakPassword, String keycloakSchema, boolean embedded) {

    static Database of(Settings settings, Secrets secrets) {
        Map<String, String> env = settings.env();
        String given = env.getOrDefault("RA_DB_URL", "");
        if (given.isBlank()) {
            String base = "jdbc:postgresql://" + Settings.LOOPBACK + ":" + settings.ports().database() + "/";
            return new Database(base + "ra", "ra_owner", secrets.password("db-owner"), "ra_app", secrets.password("db-app"),
                    base + "keycloak", "ra_keycloak", secrets.password("db-keycloak"), "public", true);
        }
        String owner = need(env, "RA_DB_OWNER");
        String password = env.getOrDefault("RA_DB_OWNER_PASSWORD", "");
        return new Database(given, owner, password, need(env, "RA_DB_USER"), env.getOrDefault("RA_DB_PASSWORD", ""),
                given, owner, password, "keycloak", false);
    }

    private static String need(Map<String, String> env, String key) {
        String value = env.getOrDefault(key, "");
        if (value.isBlank()) throw new LaunchFailure("RA_DB_URL names an existing database; then " + key + " must be set too.");
        return value;
    }
}
