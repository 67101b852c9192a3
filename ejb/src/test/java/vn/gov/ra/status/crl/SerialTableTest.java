package vn.gov.ra.status.crl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.gov.ra.status.TestPki.NOW;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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
        ALIKE_IN_MANY_OCTETS(i -> BigInteger.valueOf(RANDOM.nextInt(4)).shiftLeft(150).add(BigInteger.valueOf(RANDOM.nextInt(50_000)))),
        MOSTLY_SMALL(i -> i % 1_000 == 0 ? new BigInteger(159, RANDOM) : BigInteger.valueOf(RANDOM.nextInt(1_000_000))),
        NEGATIVE_TOO(i -> new BigInteger(63, RANDOM).multiply(BigInteger.valueOf(i % 2 * 2 - 1)));

        private final IntFunction<BigInteger> serial;

        Numbering(IntFunction<BigInteger> serial) {
            this.serial = serial;
        }
    }

    /** Numbers that go on by one, by a power of two, or differ in some octets only, whichever these are, stand apart. */
    @Test
    void serials_made_to_look_alike_are_spread_all_the_same() {
        for (int shift = 0; shift < 150; shift++) {
            Set<Integer> places = new HashSet<>();
            for (int i = 0; i < 1_024; i++) {
                byte[] content = BigInteger.ONE.shiftLeft(158).add(BigInteger.valueOf(i).shiftLeft(shift)).toByteArray();
                places.add(SerialHash.of(content, 0, content.length) >>> 16);
            }
            assertTrue(places.size() > 700, "shift " + shift + ": " + places.size());
        }
    }

    @Test
    void what_changed_is_told_between_tables_of_different_width() {
        CrlEntry narrow = new CrlEntry(BigInteger.TEN, NOW, CrlReason.keyCompromise, null);
        CrlEntry gone = new CrlEntry(BigInteger.valueOf(-300), NOW, CrlReason.keyCompromise, null);
        CrlEntry held = new CrlEntry(BigInteger.TWO, NOW, CrlReason.certificateHold, null);
        CrlEntry wide = new CrlEntry(BigInteger.ONE.shiftLeft(150), NOW, CrlReason.superseded, null);
        SerialTable before = SerialTable.of(List.of(narrow, gone, held));
        SerialTable after = SerialTable.of(List.of(wide, narrow, new CrlEntry(BigInteger.TWO, NOW, CrlReason.superseded, null)));
        Set<BigInteger> changed = new HashSet<>();

        before.changedIn(after, changed::add);
        assertEquals(Set.of(BigInteger.TWO, BigInteger.valueOf(-300)), changed);
        changed.clear();
        after.changedIn(before, changed::add);
        assertEquals(Set.of(BigInteger.TWO, wide.serial()), changed);
    }

    @ParameterizedTest
    @EnumSource
    void it_has_each_serial_once_with_what_was_said_of_it_and_no_other(Numbering numbering) {
        List<CrlEntry> entries = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            entries.add(new CrlEntry(numbering.serial.apply(i), NOW.minusSeconds(RANDOM.nextInt(40_000_000)), CrlReason.superseded, null));
        }
        Collections.shuffle(entries, RANDOM);
        TreeMap<BigInteger, CrlEntry> expected = new TreeMap<>();
        entries.forEach(entry -> expected.merge(entry.serial(), entry, (one, other) -> other.revokedAt().isBefore(one.revokedAt()) ? other : one));

        SerialTable table = SerialTable.of(entries);

        assertEquals(expected.size(), table.size());
        Set<CrlEntry> rows = IntStream.range(0, table.size()).mapToObj(table::row).collect(Collectors.toSet());
        assertEquals(Set.copyOf(expected.values()), rows);
        for (CrlEntry entry : expected.values()) {
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
