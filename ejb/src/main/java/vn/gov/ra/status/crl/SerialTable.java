package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Entries of a list, packed and sorted by serial: 30 octets each instead of an object, so that hundreds of thousands
 * are looked up at once and replaced at once. Immutable.
 */
public final class SerialTable {

    /** One octet more than the longest serial; the bias keeps odd negative ones in order too. */
    private static final int WIDTH = 21;
    private static final BigInteger BIAS = BigInteger.ONE.shiftLeft(WIDTH * 8 - 1);
    private static final CrlReason[] REASONS = CrlReason.values();

    private final byte[] serials;
    private final long[] revokedAt;
    private final byte[] reasons;
    private final Map<BigInteger, Instant> invalidSince = new HashMap<>();

    private SerialTable(int size) {
        serials = new byte[size * WIDTH];
        revokedAt = new long[size];
        reasons = new byte[size];
    }

    /** Where a serial stands twice, the graver entry counts: for good before on hold, earlier before later. */
    public static SerialTable of(List<CrlEntry> entries) {
        CrlEntry[] sorted = entries.toArray(CrlEntry[]::new);
        Arrays.sort(sorted, Comparator.comparing(CrlEntry::serial).thenComparing(CrlEntry::hold).thenComparing(CrlEntry::revokedAt));
        CrlEntry[] single = new CrlEntry[sorted.length];
        int size = 0;
        for (CrlEntry entry : sorted) {
            if (size == 0 || !single[size - 1].serial().equals(entry.serial())) {
                single[size++] = entry;
            }
        }
        SerialTable table = new SerialTable(size);
        for (int i = 0; i < size; i++) {
            table.put(i, single[i]);
        }
        return table;
    }

    public static boolean fits(BigInteger serial) {
        return serial.bitLength() < WIDTH * 8;
    }

    private void put(int row, CrlEntry entry) {
        System.arraycopy(key(entry.serial()), 0, serials, row * WIDTH, WIDTH);
        revokedAt[row] = entry.revokedAt().toEpochMilli();
        reasons[row] = (byte) entry.reason().ordinal();
        if (entry.invalidSince() != null) {
            invalidSince.put(entry.serial(), entry.invalidSince());
        }
    }

    int size() {
        return revokedAt.length;
    }

    /** Null when the serial is not in it. */
    public CrlEntry find(BigInteger serial) {
        if (!fits(serial)) {
            return null;
        }
        byte[] wanted = key(serial);
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(serials, middle * WIDTH, (middle + 1) * WIDTH, wanted, 0, WIDTH);
            if (order == 0) {
                return row(middle, serial);
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return null;
    }

    CrlEntry row(int row) {
        byte[] key = Arrays.copyOfRange(serials, row * WIDTH, (row + 1) * WIDTH);
        return row(row, new BigInteger(1, key).subtract(BIAS));
    }

    private CrlEntry row(int row, BigInteger serial) {
        return new CrlEntry(serial, Instant.ofEpochMilli(revokedAt[row]), REASONS[reasons[row]], invalidSince.get(serial));
    }

    private static byte[] key(BigInteger serial) {
        byte[] raw = serial.add(BIAS).toByteArray();
        byte[] key = new byte[WIDTH];
        int length = Math.min(raw.length, WIDTH);
        System.arraycopy(raw, raw.length - length, key, WIDTH - length, length);
        return key;
    }
}
