package vn.gov.ra.status.crl;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * Serials packed and sorted, each with as many octets as the longest of them needs: 8 to 20 instead of an object. Immutable.
 * What belongs to a serial is kept by the caller under its row.
 */
public final class PackedSerials {

    /** One octet more than RFC 5280 §4.1.2.2 allows, because such serials exist. */
    static final int WIDEST = 21;
    private static final int SIGN = 0x80;

    /** So many serials share one place of the directory, where they are spread evenly. */
    private static final int SHARE = 8;
    private static final int MOST_BITS = 20;

    private final int width;
    private final byte[] keys;
    /** Where the serials with the same first bits behind those that all have in common begin. */
    private final int[] directory;
    private final int skipped;
    private final int bits;

    /** @param sorted rising, each another */
    public static PackedSerials of(List<BigInteger> sorted) {
        int width = 0;
        for (BigInteger serial : sorted) {
            width = Math.max(width, serial.bitLength() / Byte.SIZE + 1);
        }
        byte[] keys = new byte[sorted.size() * width];
        for (int row = 0; row < sorted.size(); row++) {
            byte[] content = sorted.get(row).toByteArray();
            write(content, 0, content.length, keys, row * width, width);
        }
        return new PackedSerials(width, keys);
    }

    /** @param keys sorted, two's complement of the width with the sign bit turned, so that octets compare as the numbers do */
    private PackedSerials(int width, byte[] keys) {
        this.width = width;
        this.keys = keys;
        this.bits = Math.max(0, Math.min(MOST_BITS, Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.max(1, size() / SHARE))));
        this.skipped = common();
        this.directory = new int[(1 << bits) + 1];
        for (int row = 0; row < size(); row++) {
            directory[lead(keys, row * width) + 1] = row + 1;
        }
        for (int i = 1; i < directory.length; i++) {
            directory[i] = Math.max(directory[i], directory[i - 1]);
        }
    }

    /** Bits at the beginning that the first has in common with the last, and so with all between. */
    private int common() {
        int last = (size() - 1) * width;
        int octet = size() < 2 ? -1 : Arrays.mismatch(keys, 0, width, keys, last, last + width);
        return octet < 0 ? 0 : octet * Byte.SIZE + Integer.numberOfLeadingZeros((keys[octet] ^ keys[last + octet]) & 0xFF) - (Integer.SIZE - Byte.SIZE);
    }

    /** The bits of a key by which the directory goes. */
    private int lead(byte[] from, int start) {
        int octet = skipped / Byte.SIZE;
        int lead = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            lead = lead << Byte.SIZE | (octet + i < width ? from[start + octet + i] & 0xFF : 0);
        }
        return bits == 0 ? 0 : lead << skipped % Byte.SIZE >>> Integer.SIZE - bits;
    }

    private int compare(int row, byte[] wanted) {
        return Arrays.compareUnsigned(keys, row * width, (row + 1) * width, wanted, 0, width);
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
        if (size() == 0 || compare(0, wanted) > 0 || compare(size() - 1, wanted) < 0) {
            return -1;
        }
        int place = lead(wanted, 0);
        int low = directory[place];
        int high = directory[place + 1] - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = compare(middle, wanted);
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

    /** Two's complement of any length made as wide as the key. */
    private static void write(byte[] from, int at, int length, byte[] to, int start, int width) {
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
