package vn.gov.ra.audit;

import java.util.List;

/** What the verification reads; the database in service, a list in tests. Rows come in pages so that a million need no memory. */
interface AuditLedger {

    /** A sealed row together with its link. */
    record Sealed(long seq, AuditRow row, String rowMac, String previousLink, String link) {
    }

    /** A head that was handed to the auditor. */
    record Head(long seq, String link) {
    }

    /** Links with {@code seq > after} in order, at most {@code limit}; {@code row} is null where the row is gone. */
    List<Sealed> sealedAfter(long after, int limit);

    /** Rows without a link yet, with their MACs. */
    List<Sealed> unsealed(int limit);

    List<Head> heads();

    /** Number of rows that exist, sealed or not. */
    long rows();
}
