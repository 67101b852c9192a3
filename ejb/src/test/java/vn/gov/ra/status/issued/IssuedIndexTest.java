package vn.gov.ra.status.issued;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.gov.ra.certificate.CertificateRegistered;
import vn.gov.ra.certificate.CertificateWithdrawn;
import vn.gov.ra.certificate.IssuedCertificate;
import vn.gov.ra.certificate.IssuedCertificates;
import vn.gov.ra.status.Evidence;

class IssuedIndexTest {

    private static final UUID G2 = new UUID(7, 2);
    private static final UUID G1 = new UUID(7, 1);
    private static final Instant BEGINS = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant ENDS = Instant.parse("2030-01-01T00:00:00Z");
    private static final List<String> POINT = List.of("http://ca.gov.vn/g2-1.crl");

    private final List<IssuedCertificate> stored = new ArrayList<>();
    private final List<BigInteger> withdrawn = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private final IssuedIndex index = new IssuedIndex(new IssuedCertificates() {
        @Override
        public String since(String mark, Consumer<IssuedCertificate> each) {
            marks.add(mark);
            stored.subList(Integer.parseInt(mark), stored.size()).forEach(each);
            return String.valueOf(stored.size());
        }

        @Override
        public void withdrawnSince(String mark, BiConsumer<UUID, BigInteger> each) {
            withdrawn.forEach(serial -> each.accept(G2, serial));
        }
    });

    private static IssuedCertificate certificate(UUID authority, long serial) {
        return new IssuedCertificate(authority, BigInteger.valueOf(serial), BEGINS, ENDS, false, POINT);
    }

    @Test
    void what_was_taken_back_is_no_evidence_until_it_comes_in_again() {
        for (long serial = 1; serial <= IssuedIndex.MOST_LOOSE + 2; serial++) {
            stored.add(certificate(G2, serial));
        }
        index.catchUp();
        assertNotNull(index.find(G2, BigInteger.TWO), "packed");
        index.entered(new CertificateRegistered(new UUID(1, 2), null, null, null, certificate(G2, 900_000)));

        index.withdrawn(new CertificateWithdrawn(new UUID(1, 1), G2, BigInteger.valueOf(900_000)));
        withdrawn.add(BigInteger.TWO);
        index.catchUp();
        assertNull(index.find(G2, BigInteger.valueOf(900_000)), "on this server at once");
        assertNull(index.find(G2, BigInteger.TWO), "by another server with the next look");
        assertFalse(index.some(G2, 10_000).contains(BigInteger.TWO));

        withdrawn.clear();
        index.entered(new CertificateRegistered(new UUID(1, 3), null, null, null, certificate(G2, 2)));
        assertNotNull(index.find(G2, BigInteger.TWO), "it has come in again");
    }

    @Test
    void it_is_loaded_after_the_first_look_and_asks_only_for_what_came_since() {
        stored.add(certificate(G2, 5));
        assertFalse(index.loaded());

        index.catchUp();
        stored.add(certificate(G2, 6));
        index.catchUp();

        assertTrue(index.loaded());
        assertEquals(List.of("0", "1"), marks);
        assertEquals(new Evidence(true, BEGINS, ENDS, false, POINT), index.find(G2, BigInteger.valueOf(5)));
        assertNotNull(index.find(G2, BigInteger.valueOf(6)));
        assertNull(index.find(G2, BigInteger.valueOf(7)));
        assertNull(index.find(G1, BigInteger.valueOf(5)), "serials belong to their authority");
        assertNull(index.find(G2, BigInteger.ONE.shiftLeft(4_000)));
    }

    @Test
    void what_this_server_enters_is_there_at_once() {
        index.entered(new CertificateRegistered(UUID.randomUUID(), null, null, null, certificate(G2, 5)));

        assertNotNull(index.find(G2, BigInteger.valueOf(5)));
    }

    @Test
    void many_are_packed_and_none_is_lost_or_told_twice() {
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < IssuedIndex.MOST_LOOSE; i++) {
                stored.add(certificate(i % 2 == 0 ? G1 : G2, 1_000_003L * i + round));
            }
            index.catchUp();
            stored.add(stored.get(0));
            index.catchUp();
        }
        stored.forEach(each -> assertNotNull(index.find(each.authorityId(), each.serial())));
        List<BigInteger> ofG2 = index.some(G2, Integer.MAX_VALUE);
        assertEquals(3 * IssuedIndex.MOST_LOOSE / 2, new HashSet<>(ofG2).size());
        assertEquals(ofG2.size(), new HashSet<>(ofG2).size());
        assertEquals(10, index.some(G2, 10).size());
    }
}
