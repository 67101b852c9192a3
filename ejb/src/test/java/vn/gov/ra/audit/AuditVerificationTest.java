package vn.gov.ra.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AuditVerificationTest {

    private static final AuditMac MAC = new AuditMac("0123456789abcdef0123456789abcdef".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
    private static final Instant MONDAY = Instant.parse("2026-03-02T02:00:00Z");

    @Test
    void an_untouched_chain_is_whole_and_counts_its_unsealed_tail() {
        Ledger ledger = new Ledger(300);
        ledger.waiting.add(new AuditLedger.Sealed(0, row(301), MAC.ofRow(row(301)), null, null));

        AuditVerification.Result result = new AuditVerification(ledger, MAC).run();

        assertTrue(result.whole(), () -> String.valueOf(result));
        assertEquals(301, result.entries());
        assertEquals(1, result.unsealed());
    }

    @Test
    void each_of_a_hundred_seeded_manipulations_is_found() {
        Random random = new Random(20260302);
        for (int i = 0; i < 100; i++) {
            Ledger ledger = new Ledger(200);
            ledger.lodged.add(new AuditLedger.Head(200, ledger.links.get(199).link()));
            String what = manipulate(ledger, i % 5, 1 + random.nextInt(198), random);

            AuditVerification.Result result = new AuditVerification(ledger, MAC).run();

            assertFalse(result.whole(), "not found: " + i + " " + what);
        }
    }

    @Test
    void a_cut_tail_is_invisible_without_a_lodged_head_and_found_with_one() {
        Ledger ledger = new Ledger(50);
        AuditLedger.Head head = new AuditLedger.Head(50, ledger.links.get(49).link());
        ledger.links.subList(40, 50).clear();

        assertTrue(new AuditVerification(ledger, MAC).run().whole());
        ledger.lodged.add(head);
        assertEquals(41L, new AuditVerification(ledger, MAC).run().brokenAt());
    }

    @Test
    void a_row_slipped_into_the_unsealed_tail_is_found() {
        Ledger ledger = new Ledger(3);
        ledger.waiting.add(new AuditLedger.Sealed(0, row(4), MAC.ofRow(row(5)), null, null));

        assertEquals(4L, new AuditVerification(ledger, MAC).run().brokenAt());
    }

    @Test
    void fields_cannot_flow_into_each_other() {
        AuditRow ab = with("ab", "c");
        AuditRow a = with("a", "bc");

        assertFalse(MAC.ofRow(ab).equals(MAC.ofRow(a)));
    }

    private static AuditRow with(String actor, String action) {
        return new AuditRow(new UUID(7, 7), MONDAY, actor, null, null, "", null, action, "line", "1", null, "DONE", null, null, "{}");
    }

    private static String manipulate(Ledger ledger, int kind, int at, Random random) {
        AuditLedger.Sealed link = ledger.links.get(at);
        switch (kind) {
            case 0 -> {
                AuditRow r = link.row();
                ledger.links.set(at, new AuditLedger.Sealed(link.seq(), new AuditRow(r.id(), r.at(), "kẻ gian", r.actorId(), r.onBehalfOf(), r.roles(), r.agencyId(),
                        r.action(), r.objectType(), r.objectId(), r.objectName(), r.outcome(), r.origin(), r.correlation(), r.details()),
                        link.rowMac(), link.previousLink(), link.link()));
                return "changed " + at;
            }
            case 1 -> {
                boolean rowOnly = random.nextBoolean();
                if (rowOnly) {
                    ledger.links.set(at, new AuditLedger.Sealed(link.seq(), null, null, link.previousLink(), link.link()));
                } else {
                    ledger.links.remove(at);
                }
                return "deleted " + at;
            }
            case 2 -> {
                ledger.links.add(at, new AuditLedger.Sealed(link.seq(), row(9_000 + at), MAC.ofRow(row(9_000 + at)), link.previousLink(), link.link()));
                return "inserted " + at;
            }
            case 3 -> {
                AuditLedger.Sealed next = ledger.links.get(at - 1);
                ledger.links.set(at, new AuditLedger.Sealed(link.seq(), next.row(), next.rowMac(), link.previousLink(), link.link()));
                ledger.links.set(at - 1, new AuditLedger.Sealed(next.seq(), link.row(), link.rowMac(), next.previousLink(), next.link()));
                return "reordered " + at;
            }
            default -> {
                ledger.links.subList(at, ledger.links.size()).clear();
                return "tail cut at " + at;
            }
        }
    }

    private static AuditRow row(int n) {
        return new AuditRow(new UUID(n, 1), MONDAY.plusMillis(n), "chuyenvien", new UUID(0, 5), null, "OFFICER", null, "line.claim", "line",
                String.valueOf(n), "YC-2026-000123-01", "DONE", "127.0.0.1", "c" + n, "{\"from\":\"SUBMITTED\"}");
    }

    private static final class Ledger implements AuditLedger {
        private final List<Sealed> links = new ArrayList<>();
        private final List<Sealed> waiting = new ArrayList<>();
        private final List<Head> lodged = new ArrayList<>();

        Ledger(int size) {
            String previous = AuditMac.START;
            for (int n = 1; n <= size; n++) {
                AuditRow row = row(n);
                String rowMac = MAC.ofRow(row);
                String link = MAC.ofLink(n, previous, row.id(), rowMac);
                links.add(new Sealed(n, row, rowMac, previous, link));
                previous = link;
            }
        }

        @Override
        public List<Sealed> sealedAfter(long after, int limit) {
            List<Sealed> page = links.stream().filter(link -> link.seq() > after).limit(limit).toList();
            return after > 0 && !page.isEmpty() && page.get(0).seq() <= after ? Collections.emptyList() : page;
        }

        @Override
        public List<Sealed> unsealed(int limit) {
            return waiting;
        }

        @Override
        public List<Head> heads() {
            return lodged;
        }

        @Override
        public long rows() {
            return links.size() + waiting.size();
        }
    }
}
