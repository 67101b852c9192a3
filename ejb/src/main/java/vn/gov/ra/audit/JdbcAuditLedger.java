package vn.gov.ra.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The trail in the database, read over plain JDBC so that the verification runs outside the server too. */
final class JdbcAuditLedger implements AuditLedger {

    private static final String COLUMNS = "e.id, e.at, e.actor, e.actor_id, e.on_behalf_of, e.roles, e.agency_id, e.action, e.object_type,"
            + " e.object_id, e.object_name, e.outcome, e.origin, e.correlation, e.details, e.mac";

    private final Connection connection;
    private final Head kept;

    JdbcAuditLedger(Connection connection) {
        this(connection, null);
    }

    /** @param kept a head the auditor kept outside the database; null where there is none */
    JdbcAuditLedger(Connection connection, Head kept) {
        this.connection = connection;
        this.kept = kept;
    }

    @Override
    public List<Sealed> sealedAfter(long after, int limit) {
        return rows("select " + COLUMNS + ", s.seq, s.prev_mac, s.mac as link from audit_seal s left join audit_event e on e.id = s.event_id"
                + " where s.seq > ? order by s.seq limit ?", after, limit, true);
    }

    @Override
    public List<Sealed> unsealed(int limit) {
        return rows("select " + COLUMNS + " from audit_event e where ? >= 0 and not exists (select 1 from audit_seal s where s.event_id = e.id)"
                + " order by e.at, e.id limit ?", 0, limit, false);
    }

    /** Rows without a link whose moment is not before {@code since}, oldest first, at most {@code limit}. */
    List<Sealed> unsealedSince(Instant since, int limit) {
        return rows("select " + COLUMNS + " from audit_event e where e.at >= to_timestamp(? / 1000.0) and not exists (select 1 from audit_seal s where s.event_id = e.id)"
                + " order by e.at, e.id limit ?", since.toEpochMilli(), limit, false);
    }

    @Override
    public List<Head> heads() {
        try (PreparedStatement query = connection.prepareStatement("select seq, mac from audit_head order by seq"); ResultSet found = query.executeQuery()) {
            List<Head> heads = new ArrayList<>();
            if (kept != null) {
                heads.add(kept);
            }
            while (found.next()) {
                heads.add(new Head(found.getLong(1), found.getString(2)));
            }
            return heads;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public long rows() {
        try (PreparedStatement query = connection.prepareStatement("select count(*) from audit_event"); ResultSet found = query.executeQuery()) {
            found.next();
            return found.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<Sealed> rows(String sql, long first, int limit, boolean linked) {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setLong(1, first);
            query.setInt(2, limit);
            List<Sealed> rows = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(linked
                            ? new Sealed(found.getLong("seq"), row(found), found.getString("mac"), found.getString("prev_mac"), found.getString("link"))
                            : new Sealed(0, row(found), found.getString("mac"), null, null));
                }
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AuditRow row(ResultSet found) throws SQLException {
        UUID id = found.getObject("id", UUID.class);
        if (id == null) {
            return null;
        }
        Timestamp at = found.getTimestamp("at");
        return new AuditRow(id, at.toInstant(), found.getString("actor"), found.getObject("actor_id", UUID.class), found.getString("on_behalf_of"),
                found.getString("roles"), found.getObject("agency_id", UUID.class), found.getString("action"), found.getString("object_type"),
                found.getString("object_id"), found.getString("object_name"), found.getString("outcome"), found.getString("origin"),
                found.getString("correlation"), found.getString("details"));
    }
}
