package vn.gov.ra.status.crl;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.SplittableRandom;

/**
 * Spreads serials over 32 bits by all their octets, as the shortest two's complement has them (X.690 §8.3), of which there are at most
 * {@link PackedSerials#WIDEST}. Other for each run of the program, so that nobody can number certificates to fall together.
 */
final class SerialHash {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final SplittableRandom RANDOM = new SplittableRandom();
    private static final long FIRST = RANDOM.nextLong() | 1;
    private static final long SECOND = RANDOM.nextLong() | 1;
    private static final long THIRD = RANDOM.nextLong() | 1;
    /** Half of its bits set, without a pattern: twice, each bit that goes in changes about half of those that come out, whatever the run's own factors. */
    private static final long SPREAD = 0xD6E8_FEB8_6659_FD93L;
    private static final int TWO = 2 * Long.BYTES;

    private SerialHash() {
    }

    /** Of the octets from {@code at} on. */
    static int of(byte[] from, int at, int length) {
        long mixed;
        if (length < Long.BYTES) {
            long few = 0;
            for (int i = 0; i < length; i++) {
                few = few << Byte.SIZE | from[at + i] & 0xFF;
            }
            mixed = few + length;
        } else {
            mixed = (long) EIGHT.get(from, at + length - Long.BYTES);
        }
        mixed *= FIRST;
        if (length > Long.BYTES) {
            mixed = (mixed ^ mixed >>> 29) + (long) EIGHT.get(from, at) * SECOND;
        }
        if (length > TWO) {
            mixed = (mixed ^ mixed >>> 31) + (long) EIGHT.get(from, at + Long.BYTES) * THIRD;
        }
        mixed = (mixed ^ mixed >>> 32) * SPREAD;
        return (int) ((mixed ^ mixed >>> 32) * SPREAD >>> Integer.SIZE);
    }
}
