package vn.gov.ra.demo.launch;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import vn.gov.ra.migrations.Migrate;

/** An empty database with today's schema for a measurement, beside the portal's own; dropped when closed. */
final class ScratchDatabase implements AutoCloseable {
    private static final String NAME = "ra_bench";
    private final PostgresPart postgres;
    private final String url;

    private ScratchDatabase(PostgresPart postgres, String url) {
        this.postgres = postgres;
        this.url = url;
    }

    static ScratchDatabase create(PostgresPart postgres, Database portal) {
        String url = portal.url().substring(0, portal.url().lastIndexOf('/') + 1) + NAME;
        ScratchDatabase scratch = new ScratchDatabase(postgres, url);
        scratch.close();   // left by one that was killed
        scratch.execute("create database " + NAME + " owner " + portal.owner());
        scratch.execute("grant connect on database " + NAME + " to " + portal.user());
        java.util.logging.Logger.getLogger("org.flywaydb").setLevel(java.util.logging.Level.WARNING);
        Migrate.migrate(url, portal.owner(), portal.ownerPassword(), portal.user());
        return scratch;
    }

    String url() {
        return url;
    }

    @Override
    public void close() {
        execute("drop database if exists " + NAME + " with (force)");
    }

    private void execute(String sql) {
        try (Connection connection = postgres.superuser("postgres"); Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new LaunchFailure("The scratch database: " + e.getMessage(), e);
        }
    }
}
