package vn.gov.ra.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Appends links for committed rows. One sealer at a time, held by an advisory lock of the caller's transaction. */
public final class AuditChain {

    private static final long LOCK = 0x5241_4155_4449_5401L;
    private static final int BATCH = 2_000;
    /**
     * A row commits at most that long after the moment written in it; far longer than a transaction may take. Older rows are sealed, or the
     * whole trail would be looked through every few seconds.
     */
    private static final Duration LATEST = Duration.ofHours(1);

    private final Connection connection;
    private final AuditMac mac;

    public AuditChain(Connection connection, AuditMac mac) {
        this.connection = connection;
        this.mac = mac;
    }

    /** Seals what was committed lately. @return number of rows sealed now; 0 when there was nothing to do or another sealer works */
    public int seal(Instant now) throws SQLException {
        return seal(now, false);
    }

    /** Looks through the whole trail for rows without a link, such as after a clock that was put back. @return number of rows sealed now */
    public int sealOverlooked(Instant now) throws SQLException {
        return seal(now, true);
    }

    private int seal(Instant now, boolean everywhere) throws SQLException {
        if (!lock()) {
            return 0;
        }
        long seq = 0;
        String previous = AuditMac.START;
        Instant since = Instant.EPOCH;
        try (PreparedStatement last = connection.prepareStatement("select s.seq, s.mac, e.at from audit_seal s left join audit_event e on e.id = s.event_id"
                + " order by s.seq desc limit 1"); ResultSet found = last.executeQuery()) {
            if (found.next()) {
                seq = found.getLong(1);
                previous = found.getString(2);
                Timestamp newest = found.getTimestamp(3);   // null where somebody took the row away; that is for the verification to tell
                since = everywhere || newest == null ? since : newest.toInstant().minus(LATEST);
            }
        }
        List<AuditLedger.Sealed> waiting = new JdbcAuditLedger(connection).unsealedSince(since, BATCH);
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_seal (seq, event_id, prev_mac, mac, sealed_at) values (?, ?, ?, ?, ?)")) {
            for (AuditLedger.Sealed row : waiting) {
                seq++;
                String link = mac.ofLink(seq, previous, row.row().id(), row.rowMac());
                insert.setLong(1, seq);
                insert.setObject(2, row.row().id());
                insert.setString(3, previous);
                insert.setString(4, link);
                insert.setTimestamp(5, Timestamp.from(now));
                insert.addBatch();
                previous = link;
            }
            insert.executeBatch();
        }
        return waiting.size();
    }

    /** Copies the newest link where the auditor finds it; nothing happens when it is lodged already. */
    public void lodgeHead(Instant now) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_head (seq, mac, lodged_at)"
                + " select seq, mac, ? from audit_seal order by seq desc limit 1 on conflict (seq) do nothing")) {
            insert.setTimestamp(1, Timestamp.from(now));
            insert.executeUpdate();
        }
    }

    private boolean lock() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            query.setLong(1, LOCK);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getBoolean(1);
            }
        }
    }
}
