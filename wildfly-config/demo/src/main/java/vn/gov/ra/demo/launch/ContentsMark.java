package vn.gov.ra.demo.launch;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What a database was filled with. The mark is a comment on the schema: it goes with the data into backups and out with a reset. */
final class ContentsMark {
    private final Database database;

    ContentsMark(Database database) {
        this.database = database;
    }

    /** Null where nothing has been written yet. */
    String read() {
        try (Connection connection = owner(); Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("select obj_description('public'::regnamespace, 'pg_namespace')")) {
            return row.next() ? row.getString(1) : null;
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    void write(String contents) {
        try (Connection connection = owner(); Statement statement = connection.createStatement()) {
            statement.execute("comment on schema public is '" + contents + "'");
        } catch (SQLException e) {
            throw silent(e);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(database.url(), database.owner(), database.ownerPassword());
    }

    private static LaunchFailure silent(SQLException e) {
        return new LaunchFailure("The database does not answer: " + e.getMessage(), e);
    }
}
