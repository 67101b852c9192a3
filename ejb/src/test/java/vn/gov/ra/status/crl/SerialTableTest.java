package vn.gov.ra.status.crl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SerialTableTest {

    private static final int MANY = 150_000;
    private static final Random RANDOM = new Random(20_260_302);

    /** How authorities number their certificates, and how nobody does. */
    enum Numbering {
        AT_RANDOM(i -> new BigInteger(127, RANDOM)),
        ONE_AFTER_THE_OTHER(i -> BigInteger.valueOf(1_000_000L + i)),
        AT_RANDOM_BEHIND_THE_SAME_OCTETS(i -> BigInteger.ONE.shiftLeft(152).add(new BigInteger(63, RANDOM))),
        ALIKE_IN_THE_OCTETS_THAT_ARE_SORTED(i -> BigInteger.valueOf(RANDOM.nextInt(4)).shiftLeft(150).add(BigInteger.valueOf(RANDOM.nextInt(50_000)))),
        MOSTLY_SMALL(i -> i % 1_000 == 0 ? new BigInteger(159, RANDOM) : BigInteger.valueOf(RANDOM.nextInt(1_000_000))),
        NEGATIVE_TOO(i -> new BigInteger(63, RANDOM).multiply(BigInteger.valueOf(i % 2 * 2 - 1)));

        private final IntFunction<BigInteger> serial;

        Numbering(IntFunction<BigInteger> serial) {
            this.serial = serial;
        }
    }

    @ParameterizedTest
    @EnumSource
    void it_has_each_serial_once_in_order_with_what_was_said_of_it_and_no_other(Numbering numbering) {
        List<CrlEntry> entries = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            entries.add(new CrlEntry(numbering.serial.apply(i), NOW.minusSeconds(RANDOM.nextInt(40_000_000)), CrlReason.superseded, null));
        }
        Collections.shuffle(entries, RANDOM);
        TreeMap<BigInteger, CrlEntry> expected = new TreeMap<>();
        entries.forEach(entry -> expected.merge(entry.serial(), entry, (one, other) -> other.revokedAt().isBefore(one.revokedAt()) ? other : one));

        SerialTable table = SerialTable.of(entries);

        assertEquals(expected.size(), table.size());
        int row = 0;
        for (CrlEntry entry : expected.values()) {
            assertEquals(entry, table.row(row++));
            assertEquals(entry, table.find(entry.serial()));
            BigInteger next = entry.serial().add(BigInteger.ONE);
            if (!expected.containsKey(next)) {
                assertNull(table.find(next));
            }
        }
        assertNull(table.find(BigInteger.ONE.shiftLeft(166)));
        assertNull(table.find(expected.firstKey().subtract(BigInteger.ONE)));
    }
}
