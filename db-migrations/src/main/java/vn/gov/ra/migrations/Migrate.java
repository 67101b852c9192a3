package vn.gov.ra.migrations;

import java.util.Map;
import org.flywaydb.core.Flyway;

/**
 * Brings the database to the schema of this release: {@code java -cp ra-db-migrations.jar:lib/* vn.gov.ra.migrations.Migrate}.
 * <p>Reads {@code RA_DB_URL}, {@code RA_DB_OWNER}, {@code RA_DB_OWNER_PASSWORD} (the owner of the schema) and
 * {@code RA_DB_USER} (the application's user, which gets rights on rows only). Never part of the EAR.
 */
public final class Migrate {

    private Migrate() {
    }

    public static void main(String[] args) {
        migrate(need("RA_DB_URL"), need("RA_DB_OWNER"), System.getenv("RA_DB_OWNER_PASSWORD"), need("RA_DB_USER"));
    }

    /** Migrates and returns the number of steps applied; running it again applies none. */
    public static int migrate(String url, String owner, String password, String applicationUser) {
        return Flyway.configure(Migrate.class.getClassLoader())
                .dataSource(url, owner, password)
                .locations("classpath:db/migration")
                .placeholders(Map.of("app_user", applicationUser))
                .load().migrate().migrationsExecuted;
    }

    private static String need(String key) {
        String value = System.getenv(key);
        if (value == null || value.isBlank()) {
            System.err.println("Missing " + key + "; see docs/operations.md");
            System.exit(64);
        }
        return value;
    }
}
