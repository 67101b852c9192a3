package vn.gov.ra.demo.seed;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Rows of one table, written in batches of the driver. */
final class Insert implements AutoCloseable {

    private static final int BATCH = 500;

    private final PreparedStatement statement;
    private int waiting;

    Insert(Connection connection, String table, String... columns) throws SQLException {
        String marks = Arrays.stream(columns).map(column -> "?").collect(Collectors.joining(", "));
        statement = connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values (" + marks + ")");
    }

    void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value instanceof Instant instant) {
                statement.setTimestamp(i + 1, Timestamp.from(instant));
            } else if (value instanceof LocalDate day) {
                statement.setDate(i + 1, Date.valueOf(day));
            } else if (value instanceof Enum<?> constant) {
                statement.setString(i + 1, constant.name());
            } else {
                statement.setObject(i + 1, value);
            }
        }
        statement.addBatch();
        if (++waiting == BATCH) {
            flush();
        }
    }

    /** Writes what waits, so that rows of another table may refer to it. */
    void flush() throws SQLException {
        statement.executeBatch();
        waiting = 0;
    }

    @Override
    public void close() throws SQLException {
        flush();
        statement.close();
    }
}
