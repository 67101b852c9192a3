package vn.gov.ra.status.path;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * Walks over DER without making an object of each element. Refuses indefinite and over-long lengths, and elements that reach
 * past their parent.
 */
final class DerCursor {

    static final int INTEGER = 0x02;
    static final int BIT_STRING = 0x03;
    static final int UTC_TIME = 0x17;
    static final int GENERALIZED_TIME = 0x18;
    static final int SEQUENCE = 0x30;
    private static final int SHORT = 0x80;

    private final byte[] der;
    private final int end;
    private int at;

    private DerCursor(byte[] der, int from, int end) {
        this.der = der;
        this.at = from;
        this.end = end;
    }

    static DerCursor over(byte[] der) {
        return new DerCursor(der, 0, der.length);
    }

    boolean more() {
        return at < end;
    }

    /** Tag of the next element, -1 at the end. */
    int peek() {
        return more() ? der[at] & 0xFF : -1;
    }

    /** Where the next element begins among all octets. */
    int position() {
        return at;
    }

    int end() {
        return end;
    }

    /** Goes on behind an element that was read from {@link #octets}. */
    void skipTo(int position) {
        at = position;
    }

    /** All octets, also those around this element; not to be changed. */
    byte[] octets() {
        return der;
    }

    /** Steps into the next element, which must have that tag, and over it here. */
    DerCursor enter(int tag) {
        int start = content(tag);
        int length = length();
        DerCursor inner = new DerCursor(der, start + lengthOctets, start + lengthOctets + length);
        at = inner.end;
        return inner;
    }

    /** The next element with tag and length. */
    byte[] whole() {
        int from = at;
        enter(peek());
        return Arrays.copyOfRange(der, from, at);
    }

    /** What is left of this element. */
    byte[] rest() {
        byte[] rest = Arrays.copyOfRange(der, at, end);
        at = end;
        return rest;
    }

    BigInteger integer() {
        byte[] content = enter(INTEGER).rest();
        boolean padded = content.length > 1 && (content[0] == 0 && content[1] >= 0 || content[0] == -1 && content[1] < 0);
        if (content.length == 0 || padded) {
            throw new IllegalArgumentException("integer");
        }
        return new BigInteger(content);
    }

    void finished() {
        if (more()) {
            throw new IllegalArgumentException("octets left");
        }
    }

    private int lengthOctets;

    private int content(int tag) {
        if (peek() != tag || tag < 0) {
            throw new IllegalArgumentException("tag");
        }
        return at + 1;
    }

    private int length() {
        int p = at + 1;
        if (p >= end) {
            throw new IllegalArgumentException("length");
        }
        int first = der[p] & 0xFF;
        int octets = first < SHORT ? 0 : first - SHORT;
        boolean possible = first != SHORT && octets <= 4 && p + octets < end;
        if (!possible) {
            throw new IllegalArgumentException("length");
        }
        long length = octets == 0 ? first : 0;
        for (int i = 1; i <= octets; i++) {
            length = length << 8 | der[p + i] & 0xFF;
        }
        boolean shortest = octets == 0 || length >= SHORT && (octets == 1 || length >> 8 * (octets - 1) != 0);
        if (!shortest || length > end - p - 1 - octets) {
            throw new IllegalArgumentException("length");
        }
        lengthOctets = 1 + octets;
        return (int) length;
    }
}
