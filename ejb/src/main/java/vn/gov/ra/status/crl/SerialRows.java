package vn.gov.ra.status.crl;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Serials with 5 octets more each, side by side in one array: those that {@link SerialHash} throws together stand together, a directory says
 * where. So nothing has to be sorted, and a look-up reads two places of memory. Immutable once filled.
 */
final class SerialRows {

    /** So many rows stand together where they are spread evenly. */
    private static final int TOGETHER = 4;
    private static final int MOST_BITS = 24;
    private static final int TIME_AND_REASON = Integer.BYTES + 1;
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.BIG_ENDIAN);

    private final int width;
    private final int stride;
    private final int bits;
    private final int[] begins;
    private final byte[] rows;

    /** @param width octets of the longest serial */
    private SerialRows(int width, int bits, int[] begins, byte[] rows) {
        this.width = width;
        this.stride = width + TIME_AND_REASON;
        this.bits = bits;
        this.begins = begins;
        this.rows = rows;
    }

    /**
     * Of the entries that a list was read into.
     *
     * @param der the octets that the serials stand in, each behind an octet that tells its length
     * @param at where those octets are
     * @param hashes of the serials
     */
    static SerialRows of(byte[] der, int[] at, int[] hashes, int[] times, byte[] reasons, int size, int width) {
        int bits = Math.max(1, Math.min(MOST_BITS, Integer.SIZE - Integer.numberOfLeadingZeros(size / TOGETHER)));
        int[] begins = new int[(1 << bits) + 1];
        int shift = Integer.SIZE - bits;
        for (int i = 0; i < size; i++) {
            begins[(hashes[i] >>> shift) + 1]++;
        }
        for (int i = 1; i < begins.length; i++) {
            begins[i] += begins[i - 1];
        }
        SerialRows table = new SerialRows(width, bits, begins, new byte[size * (width + TIME_AND_REASON)]);
        int[] next = Arrays.copyOf(begins, begins.length - 1);
        for (int i = 0; i < size; i++) {
            table.fill(next[hashes[i] >>> shift]++, der, at[i], times[i], reasons[i]);
        }
        return table;
    }

    private void fill(int row, byte[] der, int lengthAt, int time, byte reason) {
        int start = row * stride;
        widen(der, lengthAt + 1, der[lengthAt], rows, start, width);
        INT.set(rows, start + width, time);
        rows[start + width + Integer.BYTES] = reason;
    }

    /** Two's complement of any length made as wide as the others. */
    private static void widen(byte[] from, int at, int length, byte[] to, int start, int width) {
        int lead = width - length;
        if (lead > 0) {
            Arrays.fill(to, start, start + lead, (byte) (from[at] >> Byte.SIZE - 1));
        }
        System.arraycopy(from, at, to, start + lead, length);
    }

    int size() {
        return rows.length / stride;
    }

    int time(int row) {
        return (int) INT.get(rows, row * stride + width);
    }

    byte reason(int row) {
        return rows[row * stride + width + Integer.BYTES];
    }

    BigInteger serial(int row) {
        return new BigInteger(rows, row * stride, width);
    }

    /** Row of the serial; negative when it is not in it. */
    int row(BigInteger serial) {
        byte[] content = serial.toByteArray();
        if (content.length > width) {
            return -1;
        }
        byte[] wanted = new byte[width];
        widen(content, 0, content.length, wanted, 0, width);
        return row(SerialHash.of(content, 0, content.length), wanted, 0);
    }

    /** Where here stands what stands there in that row; negative where it does not. */
    int row(SerialRows there, int row) {
        int from = row * there.stride;
        int to = from + there.width;
        int begin = from;
        while (begin + 1 < to && there.rows[begin] == there.rows[begin + 1] >> Byte.SIZE - 1) {
            begin++;
        }
        int length = to - begin;
        if (length > width) {
            return -1;
        }
        int hash = SerialHash.of(there.rows, begin, length);
        if (width == there.width) {
            return row(hash, there.rows, from);
        }
        byte[] wanted = new byte[width];
        widen(there.rows, begin, length, wanted, 0, width);
        return row(hash, wanted, 0);
    }

    private int row(int hash, byte[] wanted, int at) {
        int place = hash >>> Integer.SIZE - bits;
        for (int row = begins[place]; row < begins[place + 1]; row++) {
            if (Arrays.equals(rows, row * stride, row * stride + width, wanted, at, at + width)) {
                return row;
            }
        }
        return -1;
    }

    /** Whether a serial stands in it more than once. */
    boolean twice() {
        for (int place = 0; place + 1 < begins.length; place++) {
            for (int row = begins[place] + 1; row < begins[place + 1]; row++) {
                for (int before = begins[place]; before < row; before++) {
                    if (Arrays.equals(rows, row * stride, row * stride + width, rows, before * stride, before * stride + width)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
