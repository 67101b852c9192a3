package vn.gov.ra.audit;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import vn.gov.ra.security.SecretKeys;

/**
 * {@code ./portal verify-audit}: walks the whole chain. Reads {@code RA_DB_URL}, {@code RA_DB_USER}, {@code RA_DB_PASSWORD}
 * and {@code RA_KEY_AUDIT}; changes nothing. Ends with one JSON line; exit 0 whole, 1 broken.
 * {@code --head SEQ:MAC} adds a head that the auditor kept outside the database.
 */
public final class VerifyAuditMain {

    private VerifyAuditMain() {
    }

    public static void main(String[] args) throws SQLException {
        AuditLedger.Head kept = args.length == 2 && "--head".equals(args[0]) ? head(args[1]) : null;
        try (Connection connection = DriverManager.getConnection(System.getenv("RA_DB_URL"), System.getenv("RA_DB_USER"), System.getenv("RA_DB_PASSWORD"))) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            AuditVerification.Result result = new AuditVerification(new JdbcAuditLedger(connection, kept), new AuditMac(SecretKeys.auditFromEnvironment())).run();
            if (result.cause() != null) {
                System.out.println("Broken at " + result.brokenAt() + ": " + result.cause());
            } else if (result.unsealed() > 0) {
                System.out.println(result.unsealed() + " rows not sealed yet");
            }
            System.out.println("{\"entries\":" + result.entries() + ",\"brokenAt\":" + result.brokenAt() + "}");
            System.exit(result.whole() ? 0 : 1);
        }
    }

    private static AuditLedger.Head head(String text) {
        int colon = text.indexOf(':');
        return new AuditLedger.Head(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }
}
