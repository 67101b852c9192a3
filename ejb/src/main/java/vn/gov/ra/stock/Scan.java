package vn.gov.ra.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** One scan, as it came and what it meant. Undone, it stays and counts no more. */
@Entity
@Table(name = "stock_scan")
class Scan {

    private static final int LONGEST = 200;

    @Id
    private UUID id;
    @Column(name = "count_id", nullable = false)
    private UUID countId;
    @Column(name = "seq", nullable = false)
    private int seq;
    @Column(name = "typed", nullable = false)
    private String typed;
    @Column(name = "serial")
    private String serial;
    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false)
    private ScanOutcome outcome;
    @Column(name = "token_id")
    private UUID tokenId;
    @Column(name = "at", nullable = false)
    private Instant at;
    @Column(name = "undone", nullable = false)
    private boolean undone;

    protected Scan() {
    }

    Scan(UUID countId, int seq, String typed, Counting.Judged judged, Instant at) {
        this.id = Ids.next();
        this.countId = countId;
        this.seq = seq;
        this.typed = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        this.serial = judged.serial();
        this.outcome = judged.outcome();
        this.tokenId = judged.device() == null ? null : judged.device().id();
        this.at = at;
    }

    void undo() {
        undone = true;
    }

    String serial() {
        return serial;
    }

    ScanOutcome outcome() {
        return outcome;
    }

    UUID tokenId() {
        return tokenId;
    }

    ScanView view() {
        return new ScanView(seq, typed, serial, outcome, tokenId, at, undone);
    }
}
