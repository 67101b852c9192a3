package vn.gov.ra.audit;

import java.sql.Connection;

/** What {@code ./portal verify-audit} runs, for tests that manipulate a real database. */
public final class TrailCheck {

    private TrailCheck() {
    }

    /** Number of the first link that does not hold, as the transaction of the connection sees it; null when all hold. */
    public static Long brokenAt(Connection connection, AuditMac mac) {
        return new AuditVerification(new JdbcAuditLedger(connection), mac).run().brokenAt();
    }
}
