package vn.gov.ra.status.crl;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Puts many serials in order without an object for each: it remembers where each stands in the octets it came in, sorts the octets that tell
 * them apart together with their places as plain numbers, and looks at whole serials only where those octets are the same.
 */
public final class SerialSorter {

    private static final int FIRST_ROOM = 1_024;
    private static final VarHandle OCTETS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);
    private static final int HEAP_BITS = 11;
    private static final int HEAPS = 1 << HEAP_BITS;
    private static final int SMALL_BITS = 7;
    private static final int SMALL_HEAPS = 1 << SMALL_BITS;
    private static final int LARGE = 16_384;
    /** With more bits the same, what is left of the first octets tells too few serials apart. */
    private static final int CROWDED = 16;

    private byte[] source;
    private int used;
    private int[] at = new int[FIRST_ROOM];
    private int size;
    private int width;
    private boolean twice;

    private SerialSorter(byte[] source) {
        this.source = source;
    }

    /**
     * Of serials that stand in these octets, each behind an octet that tells its length, as INTEGERs of DER do.
     *
     * @param expected how many there will be, as far as one can guess
     */
    static SerialSorter over(byte[] der, int expected) {
        SerialSorter sorter = new SerialSorter(der);
        sorter.at = new int[Math.max(1, expected)];
        return sorter;
    }

    /** Of numbers. */
    public static SerialSorter ofNumbers() {
        return new SerialSorter(new byte[FIRST_ROOM]);
    }

    /** @param lengthAt where the octet with its length stands, its content behind it */
    void add(int lengthAt) {
        if (size == at.length) {
            at = Arrays.copyOf(at, size * 2);
        }
        width = Math.max(width, source[lengthAt]);
        at[size++] = lengthAt;
    }

    /** Only after {@link #ofNumbers()}. */
    public void add(BigInteger serial) {
        byte[] content = serial.toByteArray();
        if (used + content.length + 1 > source.length) {
            source = Arrays.copyOf(source, source.length * 2);
        }
        source[used] = (byte) content.length;
        System.arraycopy(content, 0, source, used + 1, content.length);
        add(used);
        used += content.length + 1;
    }

    public int size() {
        return size;
    }

    /** Serials by rising number, each by its place in the order they were added; the same serial's places rise too. */
    public int[] order() {
        int[] order = new int[size];
        if (inOrder()) {
            Arrays.setAll(order, i -> i);
            return order;
        }
        int placeBits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, size - 1));
        long places = (1L << placeBits) - 1;
        long[] marks = sorted(marks(), places);
        for (int i = 0; i < size; i++) {
            order[i] = (int) (marks[i] & places);
        }
        for (int from = 0, to; from < size; from = to) {
            for (to = from + 1; to < size && (marks[from] ^ marks[to]) >>> placeBits == 0; to++) {
                // to the end of those that look alike
            }
            if (to - from > 1) {
                settle(order, from, to);
            }
        }
        return order;
    }

    /** After {@link #order()}: whether a serial was added more than once. */
    boolean twice() {
        return twice;
    }

    private boolean inOrder() {
        twice = false;
        for (int i = 1; i < size; i++) {
            int order = compare(i - 1, i);
            if (order > 0) {
                return false;
            }
            twice |= order == 0;
        }
        return true;
    }

    /** The eight octets of each key that begin where not all keys are the same any more, to be compared without sign. */
    private long[] marks() {
        long[] marks = new long[size];
        long differing = 0;
        for (int i = 0; i < size; i++) {
            marks[i] = first(at[i]);
            differing |= marks[i] ^ marks[0];
        }
        int same = Long.numberOfLeadingZeros(differing);
        if (same > CROWDED) {
            return marksBehind(common());
        }
        for (int i = 0; i < size; i++) {
            marks[i] <<= same;
        }
        return marks;
    }

    private long first(int lengthAt) {
        if (source[lengthAt] == width && width >= Long.BYTES) {
            return (long) OCTETS.get(source, lengthAt + 1) ^ Long.MIN_VALUE;
        }
        byte[] key = new byte[Math.max(width, Long.BYTES)];
        PackedSerials.write(source, lengthAt + 1, source[lengthAt], key, 0, width);
        return (long) OCTETS.get(key, 0);
    }

    /** Octets at the beginning of the key that all have in common. */
    private int common() {
        byte[] first = key(0);
        int common = width;
        for (int i = 1; i < size && common > 0; i++) {
            int differs = Arrays.mismatch(first, 0, common, key(i), 0, common);
            common = differs < 0 ? common : differs;
        }
        return common;
    }

    private long[] marksBehind(int common) {
        long[] marks = new long[size];
        for (int i = 0; i < size; i++) {
            byte[] key = key(i);
            for (int octet = common; octet < common + Long.BYTES; octet++) {
                marks[i] = marks[i] << Byte.SIZE | (octet < width ? key[octet] & 0xFF : 0);
            }
        }
        return marks;
    }

    /**
     * The marks in order, each with its place in its last bits: first into heaps by their leading bits, then each heap, which the processor has at
     * hand by then, into small ones by the next bits. Heaps that are large all the same are left to the platform.
     */
    private static long[] sorted(long[] marks, long places) {
        int[] begins = new int[HEAPS + 1];
        for (long mark : marks) {
            begins[heap(mark) + 1]++;
        }
        for (int heap = 0; heap < HEAPS; heap++) {
            begins[heap + 1] += begins[heap];
        }
        int[] next = Arrays.copyOf(begins, HEAPS);
        long[] sorted = new long[marks.length];
        for (int i = 0; i < marks.length; i++) {
            sorted[next[heap(marks[i])]++] = marks[i] & ~places | i;
        }
        long[] room = new long[LARGE];
        int[] counts = new int[SMALL_HEAPS + 1];
        for (int heap = 0; heap < HEAPS; heap++) {
            // All of a heap have one sign, so that order with sign is order without.
            int size = begins[heap + 1] - begins[heap];
            if (size > LARGE || size < SMALL_HEAPS / 2) {
                Arrays.sort(sorted, begins[heap], begins[heap + 1]);
            } else {
                sortHeap(sorted, begins[heap], begins[heap + 1], room, counts);
            }
        }
        return sorted;
    }

    private static void sortHeap(long[] sorted, int from, int to, long[] room, int[] counts) {
        Arrays.fill(counts, 0);
        for (int i = from; i < to; i++) {
            counts[smallHeap(sorted[i]) + 1]++;
        }
        int most = 0;
        for (int small = 0; small < SMALL_HEAPS; small++) {
            most = Math.max(most, counts[small + 1]);
            counts[small + 1] += counts[small];
        }
        if (most > CROWDED) {
            Arrays.sort(sorted, from, to);
            return;
        }
        for (int i = from; i < to; i++) {
            room[counts[smallHeap(sorted[i])]++] = sorted[i];
        }
        // What is left out of order stands no further away than its small heap is long.
        for (int i = 0; i < to - from; i++) {
            long mark = room[i];
            int place = from + i;
            while (place > from && sorted[place - 1] > mark) {
                sorted[place] = sorted[place - 1];
                place--;
            }
            sorted[place] = mark;
        }
    }

    private static int heap(long mark) {
        return (int) (mark >>> Long.SIZE - HEAP_BITS);
    }

    private static int smallHeap(long mark) {
        return (int) (mark >>> Long.SIZE - HEAP_BITS - SMALL_BITS) & SMALL_HEAPS - 1;
    }

    private void settle(int[] order, int from, int to) {
        Integer[] alike = new Integer[to - from];
        Arrays.setAll(alike, i -> order[from + i]);
        Arrays.sort(alike, (one, other) -> compare(one, other) == 0 ? one - other : compare(one, other));
        for (int i = 0; i < alike.length; i++) {
            order[from + i] = alike[i];
            twice |= i > 0 && compare(alike[i - 1], alike[i]) == 0;
        }
    }

    private byte[] key(int place) {
        byte[] key = new byte[width];
        PackedSerials.write(source, at[place] + 1, source[at[place]], key, 0, width);
        return key;
    }

    int compare(int one, int other) {
        int left = source[at[one]];
        int right = source[at[other]];
        if (left == right && (source[at[one] + 1] ^ source[at[other] + 1]) >= 0) {
            return Arrays.compareUnsigned(source, at[one] + 1, at[one] + 1 + left, source, at[other] + 1, at[other] + 1 + right);
        }
        return new BigInteger(source, at[one] + 1, left).compareTo(new BigInteger(source, at[other] + 1, right));
    }

    /** The serials at these places, which are in order and each another. */
    public PackedSerials pack(int[] order, int count) {
        byte[] keys = new byte[count * width];
        int[] rows = rows(order, count);
        // Read one after the other and written here and there: the processor waits for what it reads, not for what it writes.
        for (int place = 0; place < size; place++) {
            if (rows[place] >= 0) {
                PackedSerials.write(source, at[place] + 1, source[at[place]], keys, rows[place] * width, width);
            }
        }
        return new PackedSerials(width, keys);
    }

    /** The row of each place; negative for a place that has none. */
    int[] rows(int[] order, int count) {
        int[] rows = new int[size];
        if (count < size) {
            Arrays.fill(rows, -1);
        }
        for (int row = 0; row < count; row++) {
            rows[order[row]] = row;
        }
        return rows;
    }
}
