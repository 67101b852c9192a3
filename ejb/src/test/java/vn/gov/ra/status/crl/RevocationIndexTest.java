package vn.gov.ra.status.crl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.gov.ra.status.Evidence;
import vn.gov.ra.status.TestPki;

class RevocationIndexTest {

    private static final BigInteger SERIAL = new BigInteger("2a05f812673607b0", 16);
    private static final Instant HELD_AT = NOW.minus(Duration.ofHours(50));

    private final TestPki g2 = TestPki.g2();
    private final HeldInMemory mirror = new HeldInMemory(g2);

    @Test
    void a_hold_that_left_the_newer_full_list_is_over_and_its_history_stays() {
        Instant first = NOW.minus(Duration.ofHours(48));
        Instant second = NOW.minus(Duration.ofHours(24));
        mirror.accept(g2.list(1).thisUpdate(first).revoked(SERIAL, HELD_AT, 6).der());
        assertEquals(CrlReason.certificateHold, mirror.index().now(SERIAL).reason());

        mirror.accept(g2.list(2).thisUpdate(second).der());

        assertNull(mirror.index().now(SERIAL), "released");
        assertNotNull(mirror.index().at(SERIAL, second.minusSeconds(1)), "it was on hold then");
        assertNull(mirror.index().at(SERIAL, second));
        assertNull(mirror.index().at(SERIAL, HELD_AT.minusSeconds(1)));
    }

    @Test
    void a_revocation_for_good_dropped_after_expiry_goes_on_counting() {
        mirror.accept(g2.list(1).revoked(SERIAL, HELD_AT, 1).der());

        mirror.accept(g2.list(2).der());
        mirror.accept(g2.list(3).der());

        assertEquals(CrlReason.keyCompromise, mirror.index().now(SERIAL).reason());
        assertNull(mirror.index().at(SERIAL, HELD_AT.minusSeconds(1)));
        assertNotNull(mirror.index().at(SERIAL, HELD_AT));
    }

    @Test
    void a_hold_that_became_a_revocation_was_a_hold_before() {
        Instant revoked = HELD_AT.plus(Duration.ofHours(10));
        mirror.accept(g2.list(1).revoked(SERIAL, HELD_AT, 6).der());

        mirror.accept(g2.list(2).revoked(SERIAL, revoked, 4).der());

        assertEquals(CrlReason.superseded, mirror.index().now(SERIAL).reason());
        assertEquals(CrlReason.certificateHold, mirror.index().at(SERIAL, revoked.minusSeconds(1)).reason());
    }

    @Test
    void a_newer_full_list_takes_the_place_of_list_and_delta() {
        mirror.accept(g2.list(1).revoked(5, 6).der());
        mirror.accept(g2.list(2).base(BigInteger.ONE).revoked(5, 8).revoked(6, 6).der());

        mirror.accept(g2.list(3).revoked(5, 6).der());

        assertNotNull(mirror.index().now(BigInteger.valueOf(5)));
        assertNull(mirror.index().now(BigInteger.valueOf(6)));
    }

    @Test
    void a_late_full_list_does_not_undo_a_newer_delta_on_it() {
        mirror.accept(g2.list(1).der());
        mirror.accept(g2.list(5).base(BigInteger.ONE).revoked(6, 1).der());

        mirror.accept(g2.list(3).der());

        assertNotNull(mirror.index().now(BigInteger.valueOf(6)));
        assertEquals(BigInteger.valueOf(5), mirror.index().number());
    }

    @Test
    void the_graver_of_two_entries_for_one_serial_counts() {
        mirror.accept(g2.list(1).revoked(5, 6).revoked(5, 1).revoked(5, 6).der());

        assertEquals(CrlReason.keyCompromise, mirror.index().now(BigInteger.valueOf(5)).reason());
        assertEquals(1, mirror.index().size());
    }

    @Test
    void the_table_finds_every_serial_of_every_length_and_no_other() {
        Random random = new Random(20_260_302);
        List<CrlEntry> entries = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            entries.add(new CrlEntry(new BigInteger(1 + random.nextInt(160), random), NOW, CrlReason.superseded, null));
        }
        SerialTable table = SerialTable.of(entries);

        for (CrlEntry entry : entries) {
            assertEquals(entry, table.find(entry.serial()));
        }
        for (int i = 0; i < 5_000; i++) {
            BigInteger other = new BigInteger(159, random).setBit(160);
            assertNull(table.find(other));
        }
        assertNull(table.find(BigInteger.ONE.shiftLeft(4_000)));
    }

    @Test
    void serials_that_share_their_first_octets_or_stand_side_by_side_are_found() {
        List<CrlEntry> entries = new ArrayList<>();
        BigInteger far = BigInteger.ONE.shiftLeft(150);
        for (int i = 3_000; i > 0; i--) {
            entries.add(new CrlEntry(far.add(BigInteger.valueOf(i)), NOW, CrlReason.superseded, null));
            entries.add(new CrlEntry(BigInteger.valueOf(-i), NOW, CrlReason.certificateHold, NOW));
            entries.add(new CrlEntry(BigInteger.valueOf(i).shiftLeft(80), NOW.plusMillis(i), CrlReason.unspecified, null));
        }
        SerialTable table = SerialTable.of(entries);

        assertEquals(9_000, table.size());
        entries.forEach(entry -> assertEquals(entry, table.find(entry.serial())));
        assertNull(table.find(far));
    }

    @Test
    void what_a_newer_list_does_not_repeat_is_found_though_its_serials_are_shorter_or_longer() {
        BigInteger dropped = BigInteger.ONE.shiftLeft(140);
        mirror.accept(g2.list(1).revoked(5, 1).revoked(6, 6).revoked(dropped, HELD_AT, 1).der());
        RevocationIndex before = mirror.index();

        mirror.accept(g2.list(2).revoked(5, 1).revoked(7, 1).der());

        assertEquals(List.of(BigInteger.valueOf(6), dropped), before.endedIn(mirror.index()).stream().map(over -> over.entry().serial()).sorted().toList());
        assertNotNull(mirror.index().now(dropped), "for good");
        assertNull(mirror.index().now(BigInteger.valueOf(6)), "a hold");
    }

    @Test
    void entries_of_the_usual_form_and_of_any_other_read_alike() {
        Instant leap = Instant.parse("2024-02-29T23:59:59Z");
        Instant usual = Instant.parse("1999-12-28T00:00:00Z");
        mirror.accept(g2.list(1).revoked(BigInteger.valueOf(5), leap, 4).revoked(BigInteger.valueOf(6), usual, 4)
                .revoked(BigInteger.valueOf(7), Instant.parse("2000-03-01T12:34:56Z"), 10).der());

        assertEquals(leap, mirror.index().now(BigInteger.valueOf(5)).revokedAt());
        assertEquals(usual, mirror.index().now(BigInteger.valueOf(6)).revokedAt());
        assertEquals(new CrlEntry(BigInteger.valueOf(7), Instant.parse("2000-03-01T12:34:56Z"), CrlReason.aACompromise, null), mirror.index().now(BigInteger.valueOf(7)));
    }

    @Test
    void a_delta_changes_what_the_full_list_says_without_touching_it() {
        mirror.accept(g2.list(1).revoked(5, 6).revoked(6, 1).der());
        mirror.accept(g2.list(2).base(BigInteger.ONE).revoked(5, 8).revoked(7, 1).revoked(8, 8).der());

        assertNull(mirror.index().now(BigInteger.valueOf(5)));
        assertNotNull(mirror.index().now(BigInteger.valueOf(6)));
        assertNotNull(mirror.index().now(BigInteger.valueOf(7)));
        assertEquals(2, mirror.index().size());
    }

    /** RFC 5280 §3.3: an entry must stay until one list beyond the certificate's end. */
    @Test
    void what_a_newer_list_leaves_out_is_explained_by_a_hold_or_by_expiry_and_by_nothing_else() {
        mirror.accept(g2.list(1).revoked(5, 1).revoked(6, 6).revoked(7, 1).revoked(8, 1).der());
        RevocationIndex before = mirror.index();
        mirror.accept(g2.list(2).der());

        List<BigInteger> unexplained = CrlVanished.unexplained(before.endedIn(mirror.index()), serial -> switch (serial.intValue()) {
            case 5, 6 -> evidence(NOW.plusSeconds(999_999));
            case 7 -> evidence(NOW.minusSeconds(999_999));
            default -> null;
        }, mirror.index().thisUpdate());

        assertEquals(List.of(BigInteger.valueOf(5)), unexplained, "6 was on hold, 7 has expired, of 8 nobody knows");
        assertEquals(CrlReason.keyCompromise, mirror.index().now(BigInteger.valueOf(5)).reason(), "it stays revoked");
    }

    private static Evidence evidence(Instant notAfter) {
        return new Evidence(true, NOW.minusSeconds(9_999_999), notAfter, false, List.of());
    }
}
