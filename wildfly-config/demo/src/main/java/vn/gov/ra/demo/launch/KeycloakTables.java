package vn.gov.ra.demo.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Keycloak's tables, touched only while Keycloak is down. Which realm they were filled with stands in a comment on their schema: it
 * goes with them into a backup, and accounts made since are not lost when the backup is restored.
 */
final class KeycloakTables {
    private static final String MARK = "ra-realm";
    private final Database database;

    KeycloakTables(Database database) {
        this.database = database;
    }

    /**
     * The realm in the tables.
     *
     * @param sha256 of its file without the portal's address · @param port of that address
     */
    record Realm(String sha256, int port) {
    }

    /** Empty when Keycloak has never filled them, or not to the end. */
    Optional<Realm> realm() {
        try (Connection connection = connect(); Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("select obj_description(n.oid, 'pg_namespace') from pg_namespace n where n.nspname = '" + database.keycloakSchema()
                     + "' and to_regclass('" + database.keycloakSchema() + ".realm') is not null")) {
            if (!row.next() || row.getString(1) == null) return Optional.empty();
            String[] words = row.getString(1).split(" ");
            return words.length == 3 && words[0].equals(MARK) ? Optional.of(new Realm(words[1], Integer.parseInt(words[2]))) : Optional.empty();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    void mark(Realm realm) {
        run("comment on schema " + database.keycloakSchema() + " is '" + MARK + " " + realm.sha256() + " " + realm.port() + "'");
    }

    void empty() {
        run("drop schema if exists " + database.keycloakSchema() + " cascade", "create schema " + database.keycloakSchema());
    }

    /** The portal answers on another port now; sign-in and sign-out return there. */
    void movePortal(int from, int to) {
        String schema = database.keycloakSchema() + ".";
        String client = "(select c.id from " + schema + "client c join " + schema + "realm r on r.id = c.realm_id where r.name = 'ra' and c.client_id = 'ra-portal')";
        String moved = " = replace(%s, ':" + from + "/', ':" + to + "/')";
        run("update " + schema + "redirect_uris set value" + moved.formatted("value") + " where client_id in " + client,
                "update " + schema + "client set base_url" + moved.formatted("base_url") + " where id in " + client,
                "update " + schema + "client_attributes set value" + moved.formatted("value") + " where name = 'post.logout.redirect.uris' and client_id in " + client);
    }

    private void run(String... statements) {
        try (Connection connection = connect(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String sql : statements) statement.execute(sql);
            connection.commit();
        } catch (SQLException e) {
            throw failure(e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(database.keycloakUrl(), database.keycloakUser(), database.keycloakPassword());
    }

    private static LaunchFailure failure(SQLException e) {
        return new LaunchFailure("Keycloak's database: " + e.getMessage(), e);
    }
}
