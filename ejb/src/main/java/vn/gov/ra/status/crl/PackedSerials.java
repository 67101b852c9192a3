package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Serials packed and sorted, each with as many octets as the longest of them needs: 8 to 20 instead of an object. Immutable.
 * What belongs to a serial is kept by the caller under its row.
 */
public final class PackedSerials {

    /** One octet more than RFC 5280 §4.1.2.2 allows, because such serials exist. */
    static final int WIDEST = 21;
    private static final int SIGN = 0x80;

    private final int width;
    private final byte[] keys;

    /** @param keys sorted, two's complement of the width with the sign bit turned, so that octets compare as the numbers do */
    PackedSerials(int width, byte[] keys) {
        this.width = width;
        this.keys = keys;
    }

    public static boolean fits(BigInteger serial) {
        return serial.bitLength() < WIDEST * Byte.SIZE;
    }

    public int size() {
        return width == 0 ? 0 : keys.length / width;
    }

    /** Row of the serial; negative when it is not in it. */
    public int row(BigInteger serial) {
        byte[] content = serial.toByteArray();
        if (content.length > width) {
            return -1;
        }
        byte[] wanted = new byte[width];
        write(content, 0, content.length, wanted, 0, width);
        int low = 0;
        int high = size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = Arrays.compareUnsigned(keys, middle * width, (middle + 1) * width, wanted, 0, width);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    public BigInteger serial(int row) {
        byte[] content = Arrays.copyOfRange(keys, row * width, (row + 1) * width);
        content[0] ^= (byte) SIGN;
        return new BigInteger(content);
    }

    /** As {@link BigInteger#compareTo}, without making numbers where both tables have one width. */
    int compare(int row, PackedSerials other, int otherRow) {
        return width == other.width
                ? Arrays.compareUnsigned(keys, row * width, (row + 1) * width, other.keys, otherRow * width, (otherRow + 1) * width)
                : serial(row).compareTo(other.serial(otherRow));
    }

    /** Two's complement of any length made as wide as the key. */
    static void write(byte[] from, int at, int length, byte[] to, int start, int width) {
        int lead = width - length;
        if (lead == 0) {
            System.arraycopy(from, at, to, start, length);
            to[start] ^= (byte) SIGN;
            return;
        }
        byte fill = (byte) (from[at] >> Byte.SIZE - 1);
        for (int i = 0; i < lead; i++) {
            to[start + i] = fill;
        }
        System.arraycopy(from, at, to, start + lead, length);
        to[start] ^= (byte) SIGN;
    }
}
