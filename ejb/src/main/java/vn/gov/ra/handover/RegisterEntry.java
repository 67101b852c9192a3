package vn.gov.ra.handover;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.gov.ra.shared.Ids;

/** A row of the handover register (sổ bàn giao): numbered per year, never changed; a mistake is corrected by a reversing row. */
@Entity
@Table(name = "register_entry")
class RegisterEntry {

    @Id
    private UUID id;
    @Column(name = "year", nullable = false)
    private int year;
    @Column(name = "number", nullable = false)
    private int number;
    @Column(name = "minutes_id", nullable = false)
    private UUID minutesId;
    @Column(name = "token_id", nullable = false)
    private UUID tokenId;
    @Column(name = "entry", nullable = false)
    private byte[] entry;
    @Column(name = "reverses_id")
    private UUID reversesId;
    @Column(name = "at", nullable = false)
    private Instant at;

    protected RegisterEntry() {
    }

    RegisterEntry(int year, int number, UUID minutesId, UUID tokenId, byte[] entry, Instant at) {
        this.id = Ids.next();
        this.year = year;
        this.number = number;
        this.minutesId = minutesId;
        this.tokenId = tokenId;
        this.entry = entry;
        this.at = at;
    }

    /** Takes another entry back; that one stays as it is. */
    RegisterEntry(int year, int number, RegisterEntry reversed, byte[] entry, Instant at) {
        this(year, number, reversed.minutesId, reversed.tokenId, entry, at);
        this.reversesId = reversed.id;
    }

    UUID id() {
        return id;
    }

    UUID reversesId() {
        return reversesId;
    }

    int year() {
        return year;
    }

    int number() {
        return number;
    }

    byte[] entry() {
        return entry;
    }

    Instant at() {
        return at;
    }
}
