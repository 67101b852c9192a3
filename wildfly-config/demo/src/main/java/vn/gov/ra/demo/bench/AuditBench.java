package vn.gov.ra.demo.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.ra.audit.AuditChain;
import vn.gov.ra.audit.AuditMac;
import vn.gov.ra.audit.AuditRow;
import vn.gov.ra.security.SecretKeys;
import vn.gov.ra.shared.Ids;

/** {@code ./portal verify-audit} over a long trail, against the time of reading the same rows. */
public final class AuditBench implements Bench {

    /** As many as one round of the sealer takes. */
    private static final int ROUND = 2_000;
    private static final int PAGE = 5_000;
    private static final String ROW = "e.id, e.at, e.actor, e.actor_id, e.on_behalf_of, e.roles, e.agency_id, e.action, e.object_type, e.object_id, e.object_name,"
            + " e.outcome, e.origin, e.correlation, e.details, e.mac, s.seq, s.prev_mac, s.mac";

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public String purpose() {
        return "verify-audit over --rows sealed rows, against reading the same rows";
    }

    @Override
    public Map<String, String> options() {
        return Map.of("rows", "1000000");
    }

    @Override
    public Set<Need> needs() {
        return Set.of(Need.SCRATCH);
    }

    @Override
    public List<Figure> run(BenchRun run) throws Exception {
        long rows = run.number("rows");
        long begun = System.nanoTime();
        double sealing;
        try (Connection connection = run.scratch()) {
            sealing = fill(connection, rows, run);
        }
        run.say(rows + " rows written and sealed in " + Math.round(BenchRun.seconds(begun)) + " s");
        Figure read;
        try (Connection connection = run.scratch()) {
            read(connection);   // both then find the pages in memory, and the code compiled
            long start = System.nanoTime();
            long seen = read(connection);
            if (seen != rows) {
                throw new IllegalStateException(seen + " rows of " + rows);
            }
            read = Figure.of("reading the rows and their links", BenchRun.seconds(start), "s");
        }
        Figure verified = Figure.of("verify-audit, with the start of its program", run.program("vn.gov.ra.audit.VerifyAuditMain"), "s", read);
        return List.of(Figure.of("rows", rows, ""), read, verified, Figure.of("verified", rows / verified.value(), "rows/s"),
                Figure.of("sealed by the sealer's rounds", rows / sealing, "rows/s"));
    }

    /** Rows as the portal writes them, chained by the sealer's own code, round by round. @return seconds the sealer took */
    private static double fill(Connection connection, long rows, BenchRun run) throws SQLException {
        AuditMac mac = new AuditMac(SecretKeys.auditFromEnvironment());
        AuditChain chain = new AuditChain(connection, mac);
        Instant first = Instant.now().minusSeconds(rows);
        connection.setAutoCommit(false);
        double sealing = 0;
        for (long done = 0; done < rows;) {
            long upTo = Math.min(rows, done + ROUND);
            write(connection, mac, first, done, upTo);
            connection.commit();
            long start = System.nanoTime();
            chain.seal(first.plusSeconds(upTo));
            connection.commit();
            sealing += BenchRun.seconds(start);
            if (upTo % 100_000 == 0) {
                run.say(upTo + " rows");
                analyse(connection);
            }
            done = upTo;
        }
        chain.lodgeHead(first.plusSeconds(rows));
        connection.commit();
        analyse(connection);
        return sealing;
    }

    private static void write(Connection connection, AuditMac mac, Instant first, long from, long to) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into audit_event (id, at, actor, actor_id, on_behalf_of, roles, agency_id, action, object_type,"
                + " object_id, object_name, outcome, origin, correlation, details, mac) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (long n = from; n < to; n++) {
                AuditRow row = new AuditRow(Ids.next(), first.plusSeconds(n), "chuyenvien", new UUID(7, n % 40), null, "OFFICER", new UUID(9, n % 103), "line.propose-approve",
                        "line", new UUID(11, n).toString(), String.format("YC-2026-%06d-01", n), "DONE", "10.20.0." + n % 250, new UUID(13, n).toString(),
                        "{\"from\":\"IN_REVIEW\",\"note\":\"Đủ thành phần hồ sơ\",\"to\":\"REVIEWED\"}");
                Object[] values = {row.id(), Timestamp.from(row.at()), row.actor(), row.actorId(), row.onBehalfOf(), row.roles(), row.agencyId(), row.action(), row.objectType(),
                    row.objectId(), row.objectName(), row.outcome(), row.origin(), row.correlation(), row.details(), mac.ofRow(row)};
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** What autovacuum would have done in the months such a trail takes. */
    private static void analyse(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("analyze audit_event, audit_seal");
        }
        connection.commit();
    }

    private static long read(Connection connection) throws SQLException {
        long seen = 0;
        long last = 0;
        int page;
        do {
            page = 0;
            try (PreparedStatement query = connection.prepareStatement(
                    "select " + ROW + " from audit_seal s left join audit_event e on e.id = s.event_id where s.seq > ? order by s.seq limit " + PAGE)) {
                query.setLong(1, last);
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        for (int column = 1; column <= 19; column++) {
                            rows.getString(column);
                        }
                        last = rows.getLong(17);
                        page++;
                    }
                }
            }
            seen += page;
        } while (page > 0);
        return seen;
    }
}
