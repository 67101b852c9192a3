package vn.gov.ra.audit;

import java.util.List;

/**
 * Walks the chain and says where it is broken: a row changed, deleted, inserted or moved, a link forged, or the tail cut
 * behind a head that the auditor holds.
 */
final class AuditVerification {

    private static final int PAGE = 5_000;

    /**
     * @param entries rows seen, sealed and unsealed
     * @param unsealed rows still waiting for the sealer
     * @param brokenAt number of the first link that does not hold; null when all hold
     * @param cause what was found there; null when all hold
     */
    record Result(long entries, long unsealed, Long brokenAt, String cause) {

        boolean whole() {
            return brokenAt == null;
        }
    }

    private final AuditLedger ledger;
    private final AuditMac mac;

    AuditVerification(AuditLedger ledger, AuditMac mac) {
        this.ledger = ledger;
        this.mac = mac;
    }

    Result run() {
        long seq = 0;
        String previous = AuditMac.START;
        List<AuditLedger.Head> heads = ledger.heads();
        for (List<AuditLedger.Sealed> page = ledger.sealedAfter(0, PAGE); !page.isEmpty(); page = ledger.sealedAfter(seq, PAGE)) {
            for (AuditLedger.Sealed link : page) {
                String fault = fault(link, seq + 1, previous, heads);
                if (fault != null) {
                    return broken(seq + 1, fault);
                }
                seq = link.seq();
                previous = link.link();
            }
        }
        long last = seq;
        if (heads.stream().anyMatch(head -> head.seq() > last)) {
            return broken(last + 1, "tail cut: a lodged head lies behind the last link");
        }
        return tail(last);
    }

    private String fault(AuditLedger.Sealed link, long expected, String previous, List<AuditLedger.Head> heads) {
        if (link.seq() != expected) {
            return "link missing";
        }
        if (link.row() == null) {
            return "row deleted";
        }
        if (!mac.ofRow(link.row()).equals(link.rowMac())) {
            return "row changed";
        }
        if (!link.previousLink().equals(previous)) {
            return "order changed";
        }
        if (!mac.ofLink(expected, previous, link.row().id(), link.rowMac()).equals(link.link())) {
            return "link forged";
        }
        boolean lodgedOtherwise = heads.stream().anyMatch(head -> head.seq() == expected && !head.link().equals(link.link()));
        return lodgedOtherwise ? "differs from the lodged head" : null;
    }

    private Result tail(long sealed) {
        long unsealed = 0;
        for (AuditLedger.Sealed row : ledger.unsealed(100_000)) {
            if (!mac.ofRow(row.row()).equals(row.rowMac())) {
                return broken(sealed + 1, "unsealed row changed or inserted");
            }
            unsealed++;
        }
        return new Result(sealed + unsealed, unsealed, null, null);
    }

    private Result broken(long at, String cause) {
        return new Result(ledger.rows(), 0, at, cause);
    }
}
